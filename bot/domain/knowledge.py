"""FAQ entries and what matching says of a question."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class FaqEntry:
    """One approved answer: 标准问, its 相似问, the answer verbatim, and where and when it holds.

    `file` and `line` tell where it stands, `wording_lines` how many lines further down each wording does.
    `grids` empty = everywhere. `unlike`: 编号 or 标准问 of entries that an admin has looked at and that ask something else.
    """

    id: str
    question: str
    similar: tuple[str, ...]
    answer: str
    tags: tuple[str, ...] = ()
    grids: frozenset[str] = frozenset()
    valid_from: date | None = None
    valid_until: date | None = None
    unlike: tuple[str, ...] = ()
    file: str = ""
    line: int = 0
    wording_lines: tuple[int, ...] = field(default=(), compare=False)

    @property
    def wordings(self) -> tuple[str, ...]:
        return (self.question, *self.similar)

    @property
    def told(self) -> str:
        """All that it asks and tells."""
        return " ".join((*self.wordings, self.answer))

    def line_of(self, wording: int) -> int:
        """Where the 标准问 (0) or a 相似问 (from 1) stands in the file."""
        return self.line + (self.wording_lines[wording] if wording < len(self.wording_lines) else 0)

    def holds(self, grids_upwards: tuple[str, ...] | None, today: date) -> bool:
        """Whether it may be said in a place whose grid and parents are given (None: any place) on that day."""
        if self.valid_from and today < self.valid_from:
            return False
        if self.valid_until and today > self.valid_until:
            return False
        return not self.grids or grids_upwards is None or not self.grids.isdisjoint(grids_upwards)


_OFFERED, _NOT_FAR = 3, 0.05
"""What is not a twentieth as likely to be meant as the first is nonsense to whoever reads it."""


class Verdict(StrEnum):
    """What to do with a question that was put to the bot."""

    ANSWER = "answer"
    CHOICES = "choices"
    NONE = "none"


def _no_signals() -> tuple[tuple[str, float], ...]:
    return ()


def _no_reasons() -> tuple[str, ...]:
    return ()


@dataclass(frozen=True, slots=True)
class Candidate:
    """One entry that may fit. `score` is in 0..1, rounded to 4 digits; `matched` is the wording that fitted best.

    `measured` gives the signals; it is only asked when somebody wants an explanation.
    """

    entry: FaqEntry
    score: float
    matched: str
    measured: Callable[[], tuple[tuple[str, float], ...]] = field(default=_no_signals, compare=False, repr=False)

    @property
    def signals(self) -> tuple[tuple[str, float], ...]:
        """Named part scores."""
        return self.measured()


@dataclass(frozen=True, slots=True)
class Match:
    """The judgement on one question: candidates best first (at most 10) and both decisions.

    `confidence` is the probability-like certainty that the first candidate answers
    the question; `sure` is the unprompted decision. `reasons` gives the lines of `why`, when asked.
    """

    question: str
    candidates: tuple[Candidate, ...]
    confidence: float
    mentioned: Verdict
    sure: bool
    reasons: Callable[[], tuple[str, ...]] = field(default=_no_reasons, compare=False, repr=False)

    @property
    def why(self) -> tuple[str, ...]:
        """Explanatory lines for the operator."""
        return self.reasons()

    @property
    def best(self) -> FaqEntry | None:
        return self.candidates[0].entry if self.candidates else None

    @property
    def offered(self) -> tuple[Candidate, ...]:
        """Up to three to choose from: those that are not far behind the first, but two where it is sure and still asked."""
        least = 2 if self.mentioned is Verdict.ANSWER else 1
        first = self.candidates[:_OFFERED]
        return tuple(one for at, one in enumerate(first) if at < least or one.score >= _NOT_FAR * first[0].score)
