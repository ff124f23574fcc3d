"""Reads the signs of danger in a text in their surroundings: which kinds they tell of, and what takes them back.

What they find is weighed together with the wording as a whole (emergency.py).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from itertools import zip_longest

from bot.domain.danger.context import is_harmless, is_hypothesis, is_joke, is_past, is_talk
from bot.domain.danger.illness import ILLNESS
from bot.domain.danger.kinds import EmergencyKind
from bot.domain.danger.people import PEOPLE_SIGNS
from bot.domain.danger.rescue import RESCUE_SIGNS
from bot.domain.danger.scenes import FIRE_SCENES, RESCUE_SCENES
from bot.domain.danger.signs import SURROUNDING_SIGNS, WORDS, SignGroup
from bot.domain.danger.violence import VIOLENCE

_IN_CLAUSE = r"[^，,。.!！?？;；\n]"
_NEAR = 24
_NAME = re.compile(r"\{([A-Z_]+)\}")
_TWO_PLAIN = re.compile(r"\w[^\W_](?!\?|\{\d)")
_GROUPS = SURROUNDING_SIGNS + FIRE_SCENES + RESCUE_SIGNS + RESCUE_SCENES + VIOLENCE + PEOPLE_SIGNS + ILLNESS


@dataclass(frozen=True, slots=True)
class _Reader:
    group: SignGroup
    signs: re.Pattern[str]
    needs: re.Pattern[str] | None
    unless: re.Pattern[str] | None


@cache
def _reader(index: int) -> _Reader:
    """Compiled when a text first needs it: all of them together take a third of a second."""
    group = _GROUPS[index]
    signs = "|".join(_named(group.signs).split()).replace("_", _IN_CLAUSE)
    needs, unless = (re.compile(_named(words), re.VERBOSE) if words else None for words in (group.needs, group.unless))
    return _Reader(group, re.compile(signs), needs, unless)


def _named(pattern: str) -> str:
    """With every {NAME} replaced by its words."""
    while found := _NAME.search(pattern):
        pattern = pattern.replace(found[0], f"(?:{WORDS[found[1]]})")
    return pattern


def _heads(sign: str) -> list[str]:
    """The plain beginnings of a sign: two characters where the second is plain too, else one."""
    if named := _NAME.match(sign):
        return [head for word in WORDS[named[1]].split("|") for head in _heads(word)]
    if sign[0] == "[":
        return list(sign[1 : sign.index("]")])
    return [sign[:2] if _TWO_PLAIN.match(sign) else sign[0]]


def _owners() -> dict[str, frozenset[int]]:
    """From each beginning to the groups that have a sign which may begin so."""
    owners: dict[str, set[int]] = {}
    for index, group in enumerate(_GROUPS):
        for head in (head for sign in group.signs.split() for head in _heads(sign)):
            owners.setdefault(head, set()).add(index)
    return {head: frozenset(found | owners.get(head[0], set())) for head, found in owners.items()}


_OWNERS = _owners()
_NOBODY: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class Reading:
    """What the signs tell (each kind with its sign), and how they are to be weighed."""

    found: Mapping[EmergencyKind, str]
    signs: frozenset[str]


def read_signs(text: str) -> Reading:
    """What the signs alone tell."""
    told: set[str] = set()
    found = dict(_dangers(text, _candidates(text), told))
    talk, joke = is_talk(text), is_joke(text)
    if talk:
        told.add("~!talk")
    if joke:
        told.add("~!joke")
    if found and not talk and not joke:
        told.add("~!clear")
    return Reading(found, frozenset(told))


def _candidates(text: str) -> list[int]:
    """The groups that have a sign beginning somewhere in the text, in the order of urgency."""
    found: set[int] = set()
    for sign, next_one in zip_longest(text, text[1:], fillvalue=""):
        found |= _OWNERS.get(sign + next_one) or _OWNERS.get(sign, _NOBODY)
    return sorted(found)


def _dangers(text: str, candidates: Iterable[int], told: set[str]) -> Iterator[tuple[EmergencyKind, str]]:
    """Each kind with its first sign that counts, the most urgent kind first; into `told` why others do not."""
    seen: set[EmergencyKind] = set()
    for reader in map(_reader, candidates):
        if reader.group.kind in seen:
            continue
        sign = next((sign for sign in _overlapping(reader.signs, text) if _counts(reader, text, sign, told)), None)
        if sign:
            seen.add(reader.group.kind)
            yield reader.group.kind, sign[0]


def _overlapping(signs: re.Pattern[str], text: str) -> Iterator[re.Match[str]]:
    """All matches, those that begin inside another one too."""
    match = signs.search(text)
    while match:
        yield match
        match = signs.search(text, match.start() + 1)


def _counts(reader: _Reader, text: str, sign: re.Match[str], told: set[str]) -> bool:
    start, end = sign.span()
    near = text[max(0, start - _NEAR) : end + _NEAR]
    if reader.needs and not reader.needs.search(near):
        return False
    told.add("~!sign")
    if reader.unless and reader.unless.search(near):
        told.add("~!unless")
        return False
    after = text[end : end + _NEAR]
    against = {
        "~!harmless": is_harmless(text, start, after, reader.group.fearful),
        "~!if": is_hypothesis(text[:start], after),
        "~!past": is_past(text, start, end, reader.group.lasting),
    }
    told.update(name for name, holds in against.items() if holds)
    return not any(against.values())
