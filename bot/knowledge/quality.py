"""What an admin should mend in entries that are formally right: doubles, shadows, what has expired, wrong numbers."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from bot.domain.faults import Fault
from bot.domain.knowledge import FaqEntry
from bot.knowledge.clean import bare
from bot.knowledge.doubles import Doubles, Twins, doubles, first_found
from bot.knowledge.index import Index
from bot.knowledge.loader import meet
from bot.texts import faq as say

LONGEST_ANSWER = 500
"""Characters that a chat shows without folding them away."""


@dataclass(frozen=True, slots=True)
class Remarks:
    """What should be mended, by file and line; and what may be the same entry twice, the likeliest first."""

    faults: tuple[Fault, ...]
    perhaps: tuple[Fault, ...]


def remarks(index: Index, today: date) -> Remarks:
    """Everything that can be said of the entries without knowing the place."""
    entries = index.entries
    found = [*_of_each(entries, today), *_same_answers(entries), *_unlike_nothing(entries)]
    alike = doubles(index, today)
    shadows = dict(_shadows(index, today, alike))
    found += [_double(pair, entries, shadows) for pair in alike.sure if meet(entries[pair.one], entries[pair.other])]
    # A double that was told already is not told twice.
    told = {frozenset((pair.one, pair.other)) for pair in alike.sure}
    found += [
        _shadowed(entries[number], entries[best])
        for number, best in shadows.items()
        if frozenset((number, best)) not in told
    ]
    perhaps = [
        _perhaps(entries[pair.one], entries[pair.other])
        for pair in alike.perhaps
        if shadows.get(pair.one) != pair.other
        and shadows.get(pair.other) != pair.one
        and not _are_told_apart(entries[pair.one], entries[pair.other])
    ]
    return Remarks(tuple(sorted(set(found))), tuple(perhaps))


def _shadows(index: Index, today: date, alike: Doubles) -> Iterator[tuple[int, int]]:
    """Entries whose own 标准问 finds another one first."""
    for number, entry in enumerate(index.entries):
        day = _day_within(entry, today)
        best = alike.firsts[number] if day == today else first_found(index, number, day)
        if best != number:
            yield number, best


def _double(pair: Twins, entries: Sequence[FaqEntry], shadows: Mapping[int, int]) -> Fault:
    """Where both answer differently, which of them is heard, if one of them never is."""
    one, other = entries[pair.one], entries[pair.other]
    heard = other if shadows.get(pair.one) == pair.other else one if shadows.get(pair.other) == pair.one else None
    if bare(one.answer) == bare(other.answer):
        return _at(other, "", say.double(pair.other_wording, pair.wording, _place(one)))
    never = _place(heard) if heard is not None else ""
    return _at(other, "", say.double_answered_apart(pair.other_wording, pair.wording, _place(one), never))


def _shadowed(entry: FaqEntry, winner: FaqEntry) -> Fault:
    return _at(entry, "标准问", say.shadowed(entry.question, winner.question, _place(winner)))


def _perhaps(one: FaqEntry, other: FaqEntry) -> Fault:
    """At the lower place, naming the upper one."""
    upper, lower = sorted((one, other), key=lambda entry: (entry.file, entry.line))
    return _at(lower, "", say.perhaps_double(lower.question, upper.question, _place(upper)))


def _are_told_apart(one: FaqEntry, other: FaqEntry) -> bool:
    """Whether an admin has written in one of them that it is not the other."""
    return _is_unlike(one, other) or _is_unlike(other, one)


def _is_unlike(one: FaqEntry, other: FaqEntry) -> bool:
    return any(name == other.id or bare(name) == bare(other.question) for name in one.unlike)


def _unlike_nothing(entries: Iterable[FaqEntry]) -> Iterator[Fault]:
    """不同于 of an entry that is gone or has another 标准问 by now."""
    marked = [entry for entry in entries if entry.unlike]
    if not marked:
        return
    names = {name for entry in entries for name in (entry.id, bare(entry.question))}
    for entry in marked:
        for name in entry.unlike:
            if name not in names and bare(name) not in names:
                yield _at(entry, "不同于", say.unlike_nothing(name))


def _day_within(entry: FaqEntry, today: date) -> date:
    if entry.valid_until and entry.valid_until < today:
        return entry.valid_until
    return max(today, entry.valid_from or today)


def _of_each(entries: Iterable[FaqEntry], today: date) -> Iterator[Fault]:
    for entry in entries:
        if entry.valid_until and entry.valid_until < today:
            yield _at(entry, "失效", say.expired(entry.question, entry.valid_until))
        if len(entry.answer) > LONGEST_ANSWER:
            yield _at(entry, "答案", say.too_long(entry.question, len(entry.answer), LONGEST_ANSWER))
        for what in wrong_contacts(entry.answer):
            yield _at(entry, "答案", what)
        seen = {bare(entry.question)}
        for wording in entry.similar:
            if bare(wording) in seen:
                yield _at(entry, "相似问", say.said_twice(wording))
            seen.add(bare(wording))


def _same_answers(entries: Iterable[FaqEntry]) -> Iterator[Fault]:
    first: dict[str, FaqEntry] = {}
    for entry in sorted(entries, key=lambda one: (one.file, one.line)):
        earlier = first.setdefault(bare(entry.answer), entry)
        if earlier is not entry and meet(earlier, entry):
            yield _at(entry, "答案", say.same_answer(entry.question, earlier.question, _place(earlier)))


_NOT_A_NUMBER = r"(?![\d.]|\s*(?:元|块|万|亿|人|户|名|米|公里|平|吨|个|年|%))"
_MOBILE = re.compile(rf"(?<![\d.-])1[3-9]\d[ -]?\d{{3,5}}[ -]?\d{{3,6}}{_NOT_A_NUMBER}")
_NO_MOBILE = re.compile(rf"(?<![\d.-])1[0-2]\d{{9}}{_NOT_A_NUMBER}")
_LANDLINE = re.compile(rf"(?<![\d.-])(?!000)(0(?:10|2\d|[3-9]\d\d))([ -]?)(\d{{3,5}}[ -]?\d{{0,6}}){_NOT_A_NUMBER}")
_SERVICE = re.compile(rf"(?<![\d.-])[48]00-\d{{2,5}}(?:-?\d{{2,5}})?{_NOT_A_NUMBER}")
_HOTLINE = re.compile(rf"(?:电话|热线|拨打?|致电)\D{{0,3}}((?!000|9[56]|118)\d{{6}})(?!-?\d){_NOT_A_NUMBER}")
"""Six digits are a number in service only where they begin with 95 or 96."""
_WIDE_DASH = re.compile(r"(?<!\d)(?:0\d{2,3}[－–—―‑]\d{7,8}|[48]00[－–—―‑]\d{3,4}[－–—―‑-]?\d{3,4})(?!\d)")
_WIDE_DIGITS = re.compile(r"[０-９]{3,}")
_LINK = re.compile(
    r"https?[:：][/／\\ ]*[^\s，。；、）)”]*|(?<![a-z])h[tps]{2,5}[:：]?[/／\\]{2}[^\s，。；、）)”]*|(?<![\w./@])(?:www\.[\w.-]+|(?:[\w-]+\.)+(?:com|cn|net|org)\b)[!-~]*",
    re.IGNORECASE,
)
_GOOD_LINK = re.compile(
    r"https?://[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)+(?::\d+)?(?:[/?#][!-~]*)?",
    re.IGNORECASE,
)


def wrong_contacts(text: str) -> Iterator[str]:
    """A sentence for every phone number and link that looks wrong. Short hotlines and 000 (invented) are right."""
    for number in _wrong_numbers(text):
        yield say.wrong_number(number)
    for found in _WIDE_DASH.finditer(text):
        yield say.wide_dash(found[0])
    for found in _WIDE_DIGITS.finditer(text):
        yield say.wide_digits(found[0])
    for found in _LINK.finditer(text):
        if not _GOOD_LINK.fullmatch(found[0]):
            yield say.wrong_link(found[0])


def _wrong_numbers(text: str) -> Iterator[str]:
    for found in _MOBILE.finditer(text):
        if _digits(found[0]) != 11:
            yield found[0]
    for found in _NO_MOBILE.finditer(text):
        yield found[0]
    for found in _LANDLINE.finditer(text):
        if _digits(found[3]) not in (5, 7, 8):
            yield found[0].strip()
    for found in _HOTLINE.finditer(text):
        yield found[1]
    for found in _SERVICE.finditer(text):
        if _digits(found[0]) != 10:
            yield found[0]


def _digits(text: str) -> int:
    return sum(sign.isdigit() for sign in text)


def _at(entry: FaqEntry, where: str, what: str) -> Fault:
    return Fault(entry.file, entry.line, where, what)


def _place(entry: FaqEntry) -> str:
    return f"{entry.file}:{entry.line}"
