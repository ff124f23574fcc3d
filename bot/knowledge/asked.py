"""The question inside a long message: greetings, the story before it and the thanks after it left out."""

from __future__ import annotations

import re

from bot.knowledge.clean import plain
from bot.knowledge.speech import sounds_like_question

LONGEST = 120
"""So many characters of a message, or of the question in it, are read: nobody waits behind a novel."""
_LONG = 24
_CLAUSE = re.compile(r"[^,，。.!！?？;；\n~～…]+[?？]?")
_COURTESY = re.compile(
    r"谢|感恩|拜托|辛苦|你好|您好|(?:大家|各位|早上|晚上|下午|中午).{0,4}好|^在吗|^在不在"
    r"|^.{0,4}(?:可以|行|好|方便)(?:吗|么|不)[?？]?$|(?:有|谁|哪位).{0,3}(?:知道|懂|晓得|清楚|了解)的?(?:吗|么|不)?[?？]?$"
)
_SOME = re.compile(r"[没好这那前过]几[天个年月次时]")
_BEFORE = 2


def asked_parts(text: str) -> tuple[str, ...]:
    """The asking clauses of a message of some length, then the same with one and two clauses before them.

    None for a short message, and for one that asks nothing or is all question.
    """
    if len(text) < _LONG:
        return ()
    clauses = [clause for clause in _CLAUSE.findall(plain(text)) if clause.strip() and not _COURTESY.search(clause)]
    asking = [at for at, clause in enumerate(clauses) if sounds_like_question(_SOME.sub("", clause))]
    if not asking:
        return ()
    last = first = asking[-1]
    while first - 1 in asking:
        first -= 1
    starts = range(first, max(first - _BEFORE, 0) - 1, -1)
    parts = ("，".join(clauses[start : last + 1]) for start in starts if len(clauses) > last + 1 - start)
    return tuple(dict.fromkeys(part[-LONGEST:] for part in parts))
