"""Entries that ask the same: those that certainly do, and those that an admin should look at.

Every wording is put as a question with its own entry taken out. The sure ones are found by a single wording that comes
very near to another entry. Others are found by all wordings together: where the 标准问 of one entry could be answered by
the other, all wordings of both are put to the other one, and a few weights (doubles_weights.py) tell how likely it is
that both ask the same.
"""

from __future__ import annotations

import math
import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from operator import mul

from bot.domain.knowledge import Verdict
from bot.knowledge.doubles_weights import ENCODER, LEAST_ENCODER, LEAST_WORDS, WORDS
from bot.knowledge.features import Pair, says_something
from bot.knowledge.gate import may_be_asked
from bot.knowledge.index import Index
from bot.knowledge.judge import answering, candidates, judge, rank, weights_for, worded_like
from bot.knowledge.lexicon import DECISIVE, HARMLESS_ASKS, STOP_WORDS, UNWEIGHED
from bot.knowledge.loader import meet
from bot.knowledge.marks import is_loose
from bot.knowledge.terms import Terms

_CLOSE, _CLOSE_AND_SURE = 5.5, 0.78
"""How near two wordings are (standard deviations) and how surely one entry answers the other's question: measured on
the starter entries, 20 doubles written by hand and a few hundred pairs of neighbours; to be measured anew with weights."""
_SURE_BY_WORDS = 0.73

_WORTH_A_LOOK = -2.0
"""The logarithm of the odds that a 标准问, and then all wordings of its entry, are answered by another entry from which on
the wordings of that one are asked as well: of entries that ask the same 97 in a hundred (93 on words alone) are looked
at, of others every fourth or third."""
_UTMOST = 6.0

SIGNALS = ("判断", "弱判断", "先找到")
"""How surely the wordings of two entries are answered by the other one (the mean of both directions, and the lower one,
as logarithms of the odds), and how many of them find it first."""


@dataclass(frozen=True, slots=True)
class Twins:
    """Two entries that one question fits, with the wording of each that tells so; numbers of the index."""

    one: int
    other: int
    wording: str
    other_wording: str


@dataclass(frozen=True, slots=True)
class Likely:
    """Two entries that may ask the same, how likely that is, and what tells so, in the order of SIGNALS."""

    one: int
    other: int
    likely: float
    signals: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class Doubles:
    """The sure ones by number; the possible ones, the likeliest first; which entry each 标准问 finds first today."""

    sure: tuple[Twins, ...]
    perhaps: tuple[Likely, ...]
    firsts: Mapping[int, int]


def doubles(index: Index, today: date) -> Doubles:
    """Pairs of entries that ask the same, by meaning where the index has vectors, else by words."""
    search = _Search(index, today)
    sure = search.twins()
    told = {(pair.one, pair.other) for pair in sure}
    least = LEAST_WORDS if index.vectors is None else LEAST_ENCODER
    perhaps = [
        pair
        for pair in search.likely()
        if pair.likely >= least
        and (pair.one, pair.other) not in told
        and meet(index.entries[pair.one], index.entries[pair.other])
    ]
    return Doubles(tuple(sure), tuple(sorted(perhaps, key=_likeliest)), search.firsts)


def compared(index: Index, today: date) -> list[Likely]:
    """All pairs that are compared as a whole, for learning."""
    return _Search(index, today).likely()


def first_found(index: Index, entry: int, today: date) -> int:
    """Which entry the 标准问 of an entry finds first."""
    return _Question(index, index.spans[entry], today).first


def _likeliest(pair: Likely) -> tuple[float, int, int]:
    return -round(pair.likely, 4), pair.one, pair.other


class _Search:
    """What is found by putting the wordings of all entries as questions, entry by entry."""

    def __init__(self, index: Index, today: date) -> None:
        self.firsts: dict[int, int] = {}
        self._index, self._today = index, today
        self._apart = _Apart(index)
        self._least = _SURE_BY_WORDS if index.vectors is None else _CLOSE_AND_SURE
        self._sides: dict[tuple[int, int], dict[int, tuple[float, str]]] = defaultdict(dict)
        self._answers: dict[tuple[int, int], tuple[float, float]] = {}
        self._wanted: dict[int, set[int]] = defaultdict(set)
        close = _rows_to_ask(index)
        for entry in range(len(index.entries)):
            self._put(entry, close)

    def twins(self) -> list[Twins]:
        """The sure ones, by number."""
        return [
            self._twins(pair, sides)
            for pair, sides in sorted(self._sides.items())
            if _are_twins(self._index, sides) and not self._apart.are(*pair)
        ]

    def likely(self) -> list[Likely]:
        """All that were worth a look."""
        for (asked, rival), (odds, _) in list(self._answers.items()):
            if (rival, asked) not in self._answers and odds >= _WORTH_A_LOOK:
                self._compare(rival, asked, self._questions(rival))
        pairs = [(one, other) for one, other in self._answers if one < other and (other, one) in self._answers]
        return [self._likely(*pair, self._answers[pair], self._answers[pair[1], pair[0]]) for pair in sorted(pairs)]

    def _likely(self, one: int, other: int, there: tuple[float, float], back: tuple[float, float]) -> Likely:
        (sure, firsts), (sure_back, firsts_back) = there, back
        signals = ((sure + sure_back) / 2, min(sure, sure_back), (firsts + firsts_back) / 2)
        return Likely(one, other, likelihood(signals, self._index.vectors is not None), signals)

    def _put(self, entry: int, close: Mapping[int, frozenset[int]] | None) -> None:
        """Ask what its 标准问 finds, and whatever more of its wordings may tell something."""
        start, end = self._index.spans[entry], self._index.spans[entry + 1]
        title = self._question(start)
        self.firsts[entry] = title.first
        rivals = self._wanted.pop(entry, set())
        best = title.best
        if best is not None and title.answered_by(best)[0] >= _WORTH_A_LOOK:
            rivals.add(best)
            if best > entry:
                self._wanted[best].add(entry)
        questions = [title]
        for row in range(start, end):
            if row > start and (rivals or close is None or row in close):
                questions.append(self._question(row))
            if close is None or row in close:
                self._note(questions[-1], close[row] if close is not None else None)
        for rival in rivals:
            self._compare(entry, rival, questions)

    def _compare(self, asked: int, rival: int, questions: Sequence[_Question]) -> None:
        """How surely the wordings of an entry are answered by another one, and how many find it first."""
        answers = [question.answered_by(rival) for question in questions]
        odds, firsts = (sum(each) / len(answers) for each in zip(*answers, strict=True))
        self._answers[asked, rival] = odds, firsts

    def _questions(self, entry: int) -> list[_Question]:
        return [self._question(row) for row in range(self._index.spans[entry], self._index.spans[entry + 1])]

    def _question(self, row: int) -> _Question:
        return _Question(self._index, row, self._today)

    def _note(self, question: _Question, rivals: frozenset[int] | None) -> None:
        """The entry that a wording fits, and how surely it is worded like it."""
        if not question.others:
            return
        asked = question.entry
        best, alike = worded_like(question.terms, question.encoded, self._index, question.others)
        if rivals is not None and best not in rivals:
            return
        is_sure = alike < self._least or (
            not self._apart.asks_more(question.row, best) and question.is_answered_outright
        )
        sure = (alike if is_sure else 0.0, self._index.rows[question.row].wording)
        pair = self._sides[min(asked, best), max(asked, best)]
        pair[asked] = max(pair.get(asked, sure), sure)

    def _twins(self, pair: tuple[int, int], sides: Mapping[int, tuple[float, str]]) -> Twins:
        one, other = (sides[side][1] if side in sides else self._index.entries[side].question for side in pair)
        return Twins(*pair, one, other)


def likelihood(signals: Sequence[float], encoded: bool) -> float:
    """How likely two entries ask the same."""
    *weights, alone = ENCODER if encoded else WORDS
    return 1 / (1 + math.exp(-alone - sum(map(mul, weights, signals))))


def _rows_to_ask(index: Index) -> Mapping[int, frozenset[int]] | None:
    """Rows with the entries that they come near to; on words alone None: every row, whatever it comes near to."""
    if index.vectors is None:
        return None
    near: dict[int, set[int]] = defaultdict(set)
    for row, other in index.vectors.close_rows(_CLOSE):
        one, two = index.rows[row].entry, index.rows[other].entry
        if one != two:
            near[row].add(two)
            near[other].add(one)
    return {row: frozenset(rivals) for row, rivals in near.items()}


def _are_twins(index: Index, sides: Mapping[int, tuple[float, str]]) -> bool:
    if index.vectors is not None:
        return max(sure for sure, _ in sides.values()) >= _CLOSE_AND_SURE
    return len(sides) == 2 and min(sure for sure, _ in sides.values()) >= _SURE_BY_WORDS


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
        """Whether a wording wants something that no wording of the entry does: a price, a time, what something is, or
        another one (5号楼)."""
        return not self._wants(row) <= self._wanted[entry]

    def are(self, one: int, other: int) -> bool:
        """Whether one 标准问 is about a doing, or a narrower thing (陪产假, 产假), of which the other entry never speaks."""
        return self._does_more(one, other) or self._does_more(other, one) or self._is_narrower(one, other)

    def _wants(self, row: int) -> frozenset[str]:
        terms = self._index.rows[row].terms
        meaning = {"是什么"} if _MEANING.search(self._index.rows[row].wording) else set[str]()
        which = {f"{mark.kind}:{mark.which}" for mark in terms.marks if not is_loose(mark.kind)}
        return (
            (terms.actions & DECISIVE) | (terms.asks - HARMLESS_ASKS) | (_ASKED_FOR & {*terms.words}) | meaning | which
        )

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


class _Question:
    """A wording put as a question, in a place where its entry holds; `others` are the other entries worth a closer look."""

    def __init__(self, index: Index, row: int, today: date) -> None:
        self._index, self.row, self.entry = index, row, index.rows[row].entry
        grids = tuple(sorted(index.entries[self.entry].grids)) or None
        self.terms = index.rows[row].terms
        self.encoded = index.vectors.of_row(row, self.terms.spoken) if index.vectors is not None else None
        found = candidates(self.terms, self.encoded, index, grids, today)
        self._found = [pair for pair in found if not pair.apart]
        self.others = [pair for pair in self._found if pair.entry != self.entry]
        self._ranked: tuple[list[Pair], list[float]] | None = None

    @property
    def first(self) -> int:
        """The entry that it finds first; its own where it finds none."""
        weights = weights_for(self.encoded, self._index)
        return rank(self._found, weights)[0][0].entry if self._found else self.entry

    @property
    def best(self) -> int | None:
        """The other entry that it finds first."""
        ranked, _ = self._order
        return ranked[0].entry if ranked else None

    def answered_by(self, rival: int) -> tuple[float, bool]:
        """How surely an entry would answer it if no better one were there (the logarithm of the odds, -6 to 6), and
        whether it is the other entry that it finds first."""
        ranked, scores = self._order
        at = next((at for at, pair in enumerate(ranked) if pair.entry == rival), None)
        if at is None:
            return -_UTMOST, False
        sure = answering(self.terms, self.encoded, self._index, ranked[at:], scores[at:])
        return max(-_UTMOST, min(_UTMOST, math.log(sure / (1 - sure)))), at == 0

    @property
    def is_answered_outright(self) -> bool:
        """Whether it would be answered by another entry, and is such a question as may be answered unasked."""
        wording = self._index.rows[self.row].wording
        if not (may_be_asked(wording) and says_something(self.terms)):
            return False
        return judge(wording, self.terms, self.encoded, self._index, self.others).match.mentioned is Verdict.ANSWER

    @property
    def _order(self) -> tuple[list[Pair], list[float]]:
        if self._ranked is None:
            self._ranked = rank(self.others, weights_for(self.encoded, self._index))
        return self._ranked
