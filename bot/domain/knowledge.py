"""FAQ entries and what matching says of a question."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class FaqEntry:
    """One approved answer: 标准问, its 相似问, the answer verbatim, and where and when it holds.

    `file` and `line` tell where it stands. `grids` empty = everywhere.
    """

    id: str
    question: str
    similar: tuple[str, ...]
    answer: str
    tags: tuple[str, ...] = ()
    grids: frozenset[str] = frozenset()
    valid_from: date | None = None
    valid_until: date | None = None
    file: str = ""
    line: int = 0

    def holds(self, grids_upwards: tuple[str, ...] | None, today: date) -> bool:
        """Whether it may be said in a place whose grid and parents are given (None: any place) on that day."""
        if self.valid_from and today < self.valid_from:
            return False
        if self.valid_until and today > self.valid_until:
            return False
        return not self.grids or grids_upwards is None or not self.grids.isdisjoint(grids_upwards)


class Verdict(StrEnum):
    """What to do with a question that was put to the bot."""

    ANSWER = "answer"
    CHOICES = "choices"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Candidate:
    """One entry that may fit. `score` is in 0..1, rounded to 4 digits; `matched` is the wording that fitted best.

    `signals` are named part scores, for explanation only.
    """

    entry: FaqEntry
    score: float
    matched: str
    signals: tuple[tuple[str, float], ...] = ()


@dataclass(frozen=True, slots=True)
class Match:
    """The judgement on one question: candidates best first (at most 10) and both decisions.

    `confidence` is the probability-like certainty that the first candidate answers
    the question; `sure` is the unprompted decision; `why` are explanatory lines for the operator.
    """

    question: str
    candidates: tuple[Candidate, ...]
    confidence: float
    mentioned: Verdict
    sure: bool
    why: tuple[str, ...] = ()

    @property
    def best(self) -> FaqEntry | None:
        return self.candidates[0].entry if self.candidates else None
