"""Who a message is addressed to, resolved by ourselves: channels get mentions wrong (design.md)."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from bot.domain.words.plain import clean, half_width

_ENDS = " \n@，,。.：:；;！!？?、~～"
_EATEN = " ，,：:"
_ASCII = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789._+-")
_CALLED = re.compile(r"(?<![A-Za-z0-9._+-])@(?=\S)|@(?=[^\sA-Za-z0-9._-])")
"""An @ that calls somebody; one in an e-mail address or standing alone does not."""
_TITLE = re.compile(
    r"(?:社区)?(?:小?助手|机器人|小?管家|客服|同学|老师|师傅|同志|宝宝)(?=[\s@，,。.：:；;！!？?、~～]|$)"
)
"""@小灵通小助手: behind the name, and no word of what is said."""
_FIRST_CALL = re.compile(rf"(?:{_CALLED.pattern})\S+")
"""Our own @ where the channel says that it is us, under a name that we do not know yet."""


@dataclass(frozen=True, slots=True)
class Addressing:
    """`name` is the bot's name that was used ("" by id or quote); `others` tells of another person's @."""

    addressed: bool
    name: str
    others: bool
    words: str


def resolve(
    text: str,
    mention_ids: tuple[str, ...],
    bot_ids: frozenset[str],
    bot_names: Iterable[str],
    loose_names: frozenset[str],
) -> Addressing:
    """Find the bot among the mentions and take its @names out of the text.

    `bot_names` are nickname, alias in the room and configured names. Whoever types it by hand may leave a space
    after the @. A name must be followed by a space, U+2005, punctuation, the next @ or the end; `name` is the one
    said first. A `loose_names` one (configured, so nobody else bears it) may also run into the next word, as people
    type it by hand, unless the channel says that somebody else was mentioned.
    """
    by_id = any(mention and mention in bot_ids for mention in mention_ids)
    somebody_else = any(mention and mention not in bot_ids for mention in mention_ids)
    said = words = half_width(clean(text))
    if "@" not in said:
        return Addressing(by_id, "", somebody_else, said)
    found: dict[str, int] = {}
    for name, called in _longest_first(tuple(bot_names)):
        if called not in words:
            continue
        loose = name in loose_names and not (somebody_else and not by_id)
        for sign in ("@", "@ ") if "@ " in words else ("@",):
            words, hit = _take_out(words, sign + called, loose)
            if hit:
                found[name] = min(said.find(sign + called), found.get(name, len(said)))
    if by_id and not found and not somebody_else:
        words = _FIRST_CALL.sub(" ", words, count=1)
    first = min(found, key=found.__getitem__, default="")
    return Addressing(by_id or bool(found), first, somebody_else or bool(_CALLED.search(words)), clean(words))


@lru_cache(maxsize=1_000)
def _longest_first(names: tuple[str, ...]) -> tuple[tuple[str, str], ...]:
    """The names with what they are in plain signs: the same few in every message."""
    return tuple((name, half_width(clean(name))) for name in sorted(filter(None, names), key=len, reverse=True))


def _take_out(text: str, called: str, loose: bool) -> tuple[str, bool]:
    parts: list[str] = []
    start, hit = 0, False
    while (at := text.find(called, start)) >= 0:
        end = at + len(called)
        if (end == len(text) or text[end] in _ENDS or loose) and not _is_address(text, at):
            parts.append(text[start:at])
            hit = True
            if loose and (title := _TITLE.match(text, end)):
                end = title.end()
            start = end + (end < len(text) and text[end] in _EATEN)
        else:
            parts.append(text[start:end])
            start = end
    return " ".join([*parts, text[start:]]) if hit else text, hit


def _is_address(text: str, at: int) -> bool:
    """Whether the @ stands inside an e-mail address."""
    return at > 0 and text[at - 1] in _ASCII and text[at + 1] in _ASCII
