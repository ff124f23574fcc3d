"""1001 这个其实是举报: whoever works on a ticket says that it is for the confidential chain."""

from __future__ import annotations

import re

from bot.domain.speech.kinds import is_question

_IT_IS = re.compile(
    r"(?<!我)(?:[是算按当成走]|属于)(?:一?[件个条]|要|在|作|个|一?种|他|她|人家)*"
    r"(?:举报(?!电话|人|箱|中心)|告谁|告人)(?:的|来|吧|了|办|处理|件|信)*"
)
_IT_IS_NOT = re.compile(r"[不没别无甭][^，,。；;\s]{0,4}(?:举报|告)")
_PIECES = re.compile(r"[\s，,。；;：:！!]+")


def told_confidential(words: str) -> str | None:
    """What else they say of it, "" where nothing; None where they say no such thing. `words`: without numbers."""
    if not _IT_IS.search(words) or _IT_IS_NOT.search(words) or is_question(words):
        return None
    return " ".join(piece for piece in _PIECES.split(words) if piece and not _IT_IS.search(piece))
