"""@小灵童, @小密封, @灵通, @机器人, typed by hand: the bot under a name that is nearly its own, where nobody else bears it."""

from __future__ import annotations

import re
from collections.abc import Iterable

from rapidfuzz.distance import OSA

from bot.domain.message import Message
from bot.domain.words.mentions import Addressing
from bot.domain.words.plain import clean
from bot.services.context import Context

_TYPED = re.compile(
    r"(?<![A-Za-z0-9._+-])@ ?(?P<name>[^\s@，,。.：:；;！!？?、~～]{2,8})(?=[\s@，,。.：:；;！!？?、~～]|$)[\s，,：:]?"
)
_SHORTEST = 3
_WHAT_IT_IS = frozenset({"机器人", "社区机器人", "客服", "社区客服", "群机器人", "智能助手"})
_OF_SOMEBODY = re.compile(r"[姐哥妹弟叔姨婶伯爷奶妈爸嫂总娘公婆]$|老师$|师傅$|[小老阿].$")
"""@小灵, @小灵姐: as neighbours call each other."""


def as_addressed(address: Addressing, message: Message, names: Iterable[str], context: Context) -> Addressing:
    """As if it were spelt rightly; what the channel says is somebody's stays theirs."""
    if address.addressed or not address.others or any(message.mention_ids):
        return address
    typed = _TYPED.search(address.words)
    if typed is None:
        return address
    name = _meant(typed["name"], tuple(names), context)
    if name is None or context.read.is_called_so(typed["name"], message.room):
        return address
    words = clean(f"{address.words[: typed.start()]} {address.words[typed.end() :]}")
    return Addressing(True, name, "@" in words, words)


def _meant(typed: str, names: tuple[str, ...], context: Context) -> str | None:
    long = [name for name in names if len(name) >= _SHORTEST]
    if typed in _WHAT_IT_IS:
        return names[0] if names else None
    if _OF_SOMEBODY.search(typed):
        return None
    near = (name for name in long if OSA.distance(typed, name, score_cutoff=1) <= 1)
    return next(near, None) or next((name for name in long if _sound_alike(typed, name, context)), None)


def _sound_alike(one: str, other: str, context: Context) -> bool:
    if len(one) != len(other):
        return False
    heard = context.office.knowledge.heard(one)
    return bool(heard) and heard == context.office.knowledge.heard(other)
