"""What an admin should mend in entries that are formally right: doubles, shadows, what has expired, wrong numbers."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from bot.domain.faults import Fault
from bot.domain.knowledge import FaqEntry, Verdict
from bot.knowledge.clean import bare
from bot.knowledge.features import Pair, says_something
from bot.knowledge.gate import may_be_asked
from bot.knowledge.index import Index
from bot.knowledge.judge import candidates, judge, rank, weights_for, worded_like
from bot.knowledge.lexicon import DECISIVE, HARMLESS_ASKS, STOP_WORDS, UNWEIGHED
from bot.knowledge.loader import meet
from bot.knowledge.terms import Terms
from bot.texts import faq as say

LONGEST_ANSWER = 500
"""Characters that a chat shows without folding them away."""

_CLOSE, _CLOSE_AND_SURE = 5.5, 0.78
"""How near two wordings are (standard deviations) and how surely one entry answers the other's question: measured on
the starter entries, 20 doubles written by hand and a few hundred pairs of neighbours; to be measured anew with weights."""
_SURE_BY_WORDS = 0.73


@dataclass(frozen=True, slots=True)
class Twins:
    """Two entries that one question fits, with the wording of each that tells so; numbers of the index."""

    one: int
    other: int
    wording: str
    other_wording: str


def remarks(index: Index, today: date) -> list[Fault]:
    """Everything that can be said of the entries without knowing the place, by file and line."""
    entries = index.entries
    found = [*_of_each(entries, today), *_same_answers(entries)]
    firsts: dict[int, int] = {}
    doubles = twins(index, today, firsts)
    found += [
        _at(entries[pair.other], "", say.double(pair.other_wording, pair.wording, _place(entries[pair.one])))
        for pair in doubles
        if meet(entries[pair.one], entries[pair.other])
    ]
    found += _shadowed(index, today, {frozenset((pair.one, pair.other)) for pair in doubles}, firsts)
    return sorted(set(found))


def twins(index: Index, today: date, firsts: dict[int, int]) -> list[Twins]:
    """Pairs of entries that ask the same, by meaning where the index has vectors, else by words.

    Notes in `firsts` which entry a 标准问 finds first, by its own entry: the slow part need not be done again.
    """
    found: dict[tuple[int, int], dict[int, tuple[float, str]]] = defaultdict(dict)
    least = _SURE_BY_WORDS if index.vectors is None else _CLOSE_AND_SURE
    apart = _Apart(index)
    for row, rivals in _rows_to_ask(index).items():
        asked = index.rows[row].entry
        question = _Question(index, row, today)
        if row == index.spans[asked]:
            firsts[asked] = question.first
        others = [pair for pair in question.found if pair.entry != asked]
        if not others:
            continue
        best, alike = worded_like(question.terms, question.encoded, index, others)
        if rivals is not None and best not in rivals:
            continue
        is_sure = alike < least or (not apart.asks_more(row, best) and question.is_answered_by(others))
        sure = (alike if is_sure else 0.0, index.rows[row].wording)
        pair = found[min(asked, best), max(asked, best)]
        pair[asked] = max(pair.get(asked, sure), sure)
    return [
        _twins(index, pair, sides)
        for pair, sides in sorted(found.items())
        if _are_twins(index, sides) and not apart.are(*pair)
    ]


class _Apart:
    """What makes questions about the same matter different ones, whatever else is alike in them.

    Of 877 plain questions of the tuned parts, each put as an entry beside its own, 117 are told with an encoder (124
    without this class) and 184 on words (201); of 876 near ones none (1 and 1).
    """

    def __init__(self, index: Index) -> None:
        self._index = index
        self._wanted: dict[int, frozenset[str]] = defaultdict(frozenset)
        self._named: dict[int, frozenset[str]] = defaultdict(frozenset)
        for row, one in enumerate(index.rows):
            self._wanted[one.entry] |= self._wants(row)
            self._named[one.entry] |= _content(one.terms)

    def asks_more(self, row: int, entry: int) -> bool:
        """Whether a wording wants something that no wording of the entry does: a price, a time, what something is."""
        return not self._wants(row) <= self._wanted[entry]

    def are(self, one: int, other: int) -> bool:
        """Whether one 标准问 is about a doing, or a narrower thing (陪产假, 产假), of which the other entry never speaks."""
        return self._does_more(one, other) or self._does_more(other, one) or self._is_narrower(one, other)

    def _wants(self, row: int) -> frozenset[str]:
        terms = self._index.rows[row].terms
        meaning = {"是什么"} if _MEANING.search(self._index.rows[row].wording) else set[str]()
        return (terms.actions & DECISIVE) | (terms.asks - HARMLESS_ASKS) | (_ASKED_FOR & {*terms.words}) | meaning

    def _does_more(self, one: int, other: int) -> bool:
        doing = self._index.rows[self._index.spans[one]].terms.actions & DECISIVE
        return not doing <= self._wanted[other]

    def _is_narrower(self, one: int, other: int) -> bool:
        mine, yours = (_content(self._index.rows[self._index.spans[entry]].terms) for entry in (one, other))
        mine, yours = mine - self._named[other], yours - self._named[one]
        return any(a.endswith(b) or b.endswith(a) for a in mine for b in yours if min(len(a), len(b)) > 1)


_ASKED_FOR = frozenset(("费用", "时间", "原因"))
_MEANING = re.compile(r"^(?:什么|啥)是|(?:是什么|是啥|什么意思|啥意思|是?(?:干什么|干啥|做什么)的)[？?吗呢]*$")


def _content(terms: Terms) -> frozenset[str]:
    return frozenset(terms.words) - UNWEIGHED - STOP_WORDS


def _rows_to_ask(index: Index) -> Mapping[int, frozenset[int] | None]:
    """Rows with the entries that they come near to; on words alone every row, whatever it comes near to."""
    if index.vectors is None:
        return dict.fromkeys(range(len(index.rows)))
    near: dict[int, set[int]] = defaultdict(set)
    for row, other in index.vectors.close_rows(_CLOSE):
        one, two = index.rows[row].entry, index.rows[other].entry
        if one != two:
            near[row].add(two)
            near[other].add(one)
    return {row: frozenset(rivals) for row, rivals in sorted(near.items())}


def _are_twins(index: Index, sides: Mapping[int, tuple[float, str]]) -> bool:
    if index.vectors is not None:
        return max(sure for sure, _ in sides.values()) >= _CLOSE_AND_SURE
    return len(sides) == 2 and min(sure for sure, _ in sides.values()) >= _SURE_BY_WORDS


def _twins(index: Index, pair: tuple[int, int], sides: Mapping[int, tuple[float, str]]) -> Twins:
    one, other = (sides[side][1] if side in sides else index.entries[side].question for side in pair)
    return Twins(*pair, one, other)


def _shadowed(index: Index, today: date, doubles: set[frozenset[int]], firsts: Mapping[int, int]) -> Iterator[Fault]:
    """Entries whose own 标准问 finds another one first; a double that was told already is not told twice."""
    for number, entry in enumerate(index.entries):
        day = _day_within(entry, today)
        known = firsts.get(number) if day == today else None
        best = _Question(index, index.spans[number], day).first if known is None else known
        if best != number and frozenset((number, best)) not in doubles:
            winner = index.entries[best]
            yield _at(entry, "标准问", say.shadowed(entry.question, winner.question, _place(winner)))


def _day_within(entry: FaqEntry, today: date) -> date:
    if entry.valid_until and entry.valid_until < today:
        return entry.valid_until
    return max(today, entry.valid_from or today)


class _Question:
    """A wording put as a question, in a place where its entry holds; `found` are the entries worth a closer look."""

    def __init__(self, index: Index, row: int, today: date) -> None:
        self._index, self._wording, self._entry = index, index.rows[row].wording, index.rows[row].entry
        grids = tuple(sorted(index.entries[self._entry].grids)) or None
        self.terms = index.rows[row].terms
        self.encoded = index.vectors.of_row(row, self.terms.spoken) if index.vectors is not None else None
        self.found = candidates(self.terms, self.encoded, index, grids, today)

    @property
    def first(self) -> int:
        """The entry that it finds first; its own where it finds none."""
        weights = weights_for(self.encoded, self._index)
        return rank(self.found, weights)[0][0].entry if self.found else self._entry

    def is_answered_by(self, others: list[Pair]) -> bool:
        """Whether it would be answered outright, and is such a question as may be answered unasked."""
        if not (may_be_asked(self._wording) and says_something(self.terms)):
            return False
        return judge(self._wording, self.terms, self.encoded, self._index, others).match.mentioned is Verdict.ANSWER


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
_WIDE_DIGITS = re.compile(r"[０-９]{3,}")
_LINK = re.compile(
    r"https?[:：][/／\\ ]*[^\s，。；、）)”]*|(?<![\w./@])(?:www\.[\w.-]+|(?:[\w-]+\.)+(?:com|cn|net|org)\b)[!-~]*",
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
    for found in _SERVICE.finditer(text):
        if _digits(found[0]) != 10:
            yield found[0]


def _digits(text: str) -> int:
    return sum(sign.isdigit() for sign in text)


def _at(entry: FaqEntry, where: str, what: str) -> Fault:
    return Fault(entry.file, entry.line, where, what)


def _place(entry: FaqEntry) -> str:
    return f"{entry.file}:{entry.line}"
