"""Who a message is addressed to, resolved by ourselves: channels get mentions wrong (design.md)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from bot.domain.plain import clean, half_width

_ENDS = " \u2005\u2004\u2006\u2009\u3000\n\t，,。.：:；;！!？?、~～"


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

    `bot_names` are nickname, alias in the room and configured names. A name must be
    followed by a space, U+2005, punctuation or the end. A `loose_names` one (configured,
    so nobody else bears it) may also run into the next word, as people type it by hand,
    unless the channel says that somebody else was mentioned.
    """
    by_id = not bot_ids.isdisjoint(mention_ids)
    somebody_else = any(mention and mention not in bot_ids for mention in mention_ids)
    words, found = half_width(text), ""
    if "@" in words:
        for name in sorted({name for name in bot_names if name}, key=len, reverse=True):
            loose = name in loose_names and not (somebody_else and not by_id)
            words, hit = _take_out(words, "@" + half_width(name), loose)
            found = found or (name if hit else "")
    others = somebody_else or "@" in words
    return Addressing(by_id or bool(found), found, others, clean(words))


def _take_out(text: str, called: str, loose: bool) -> tuple[str, bool]:
    parts: list[str] = []
    start, hit = 0, False
    while (at := text.find(called, start)) >= 0:
        end = at + len(called)
        if end == len(text) or text[end] in _ENDS or loose:
            parts.append(text[start:at])
            hit = True
            start = end + (end < len(text) and text[end] in " \u2005，,：:")
        else:
            parts.append(text[start:end])
            start = end
    return " ".join([*parts, text[start:]]) if hit else text, hit
