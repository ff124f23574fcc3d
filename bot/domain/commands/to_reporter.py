"""回李阿姨 师傅四点到, 跟小陈说一声 下午两点来: what somebody who waits is to hear, by their name."""

from __future__ import annotations

import re

from bot.domain.speech.kinds import is_question

_LONGEST = 120
_TO = re.compile(
    r"(?:麻烦|请|帮我?|帮忙|你们?|小灵通|那就?|先){0,3}"
    r"(?:(?:回复?|答复?|回答|告诉|告知|通知|转告)(?:一?[下声])?|(?P<talks>[跟和给向对]))\s?"
    r"(?P<whom>[^\W\d_]{1,5}?)(?:那边|家)?(?(talks)(?:说|讲|回|通知|解释|交代))(?:一?[下声句])?[\s，,：:]+(?P<told>\S.+)",
    re.DOTALL,
)


def told_to(words: str) -> tuple[str, str] | None:
    """The name, and what they are to hear; None for 回李阿姨了 没人接, and for what asks."""
    if len(words) > _LONGEST or is_question(words):
        return None
    found = _TO.fullmatch(words.strip())
    return (found["whom"], found["told"].strip()) if found else None
