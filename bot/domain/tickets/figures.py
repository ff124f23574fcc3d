"""The figures by which the work is assessed: what is counted, and each metric as a formula over the counts.

The formulas are those of the field (接诉即办's 三率, 数字城管's 结案率 …); what each word means here stands beside it in
bot/texts/figures.py and is printed with every figure.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, fields
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class Counts:
    """How many tickets of a span (by the day they were opened) are in which case; times are judged at its end.

    `due`: the limit has passed or they are ended (应结案); `suspended` of these are off the clock. `ended` of them are
    closed, `in_time` within the limit. `solved` of the closed were neither redone, appealed nor called unsatisfactory.
    `response_due`: somebody must have accepted by now; `responded_in_time` of these within the limit.
    `answered` are questions that the bot answered at once without a ticket, `direct` tickets answered at first sight.
    `acknowledged`: the bot's own receipt went out; it is nobody's acceptance. `repeated`: the same place and kind was
    reported within the 30 days before; `followers` joined a ticket instead of opening one (附议).
    """

    received: int = 0
    responded: int = 0
    response_due: int = 0
    responded_in_time: int = 0
    due: int = 0
    suspended: int = 0
    ended: int = 0
    in_time: int = 0
    solved: int = 0
    rated: int = 0
    satisfied: int = 0
    reworked: int = 0
    extended: int = 0
    dispatched: int = 0
    passed: int = 0
    direct: int = 0
    answered: int = 0
    acknowledged: int = 0
    open: int = 0
    overdue: int = 0
    notes: int = 0
    repeated: int = 0
    followers: int = 0

    def __add__(self, other: Counts) -> Counts:
        return Counts(*(getattr(self, one.name) + getattr(other, one.name) for one in fields(self)))


def total(many: Iterable[Counts]) -> Counts:
    return sum(many, Counts())


class Metric(StrEnum):
    RESPONDED = "响应率"
    IN_TIME_RESPONSE = "及时响应率"
    SOLVED = "解决率"
    SATISFIED = "满意率"
    CLOSED = "结案率"
    CLOSED_IN_TIME = "按期结案率"
    REWORKED = "返工率"
    EXTENDED = "延期率"
    DIRECT = "直接答复率"
    RIGHT_FIRST = "准确派遣率"
    REPEATED = "重复诉求率"


FORMULAS: Mapping[Metric, Callable[[Counts], tuple[int, int]]] = {
    Metric.RESPONDED: lambda c: (c.responded, c.received),
    Metric.IN_TIME_RESPONSE: lambda c: (c.responded_in_time, c.response_due),
    Metric.SOLVED: lambda c: (c.solved, c.ended),
    Metric.SATISFIED: lambda c: (c.satisfied, c.rated),
    Metric.CLOSED: lambda c: (c.ended, c.due - c.suspended),
    Metric.CLOSED_IN_TIME: lambda c: (c.in_time, c.due - c.suspended),
    Metric.REWORKED: lambda c: (c.reworked, c.due),
    Metric.EXTENDED: lambda c: (c.extended, c.due),
    Metric.DIRECT: lambda c: (c.answered + c.direct, c.answered + c.received),
    Metric.RIGHT_FIRST: lambda c: (c.dispatched - c.passed, c.dispatched),
    Metric.REPEATED: lambda c: (c.repeated + c.followers, c.received + c.followers),
}
"""Numerator and denominator of each metric (domain.md, Metrics)."""

LESS_IS_BETTER = frozenset({Metric.REWORKED, Metric.EXTENDED, Metric.REPEATED})


@dataclass(frozen=True, slots=True)
class Rate:
    """A metric of one group: so many of so many. `share` None: nothing was there to be counted."""

    metric: Metric
    part: int
    whole: int

    @property
    def share(self) -> float | None:
        return self.part / self.whole if self.whole > 0 else None


def rate(metric: Metric, counts: Counts) -> Rate:
    return Rate(metric, *FORMULAS[metric](counts))


@dataclass(frozen=True, slots=True)
class Assessment:
    """Which metrics count and how much (效能考评), and what is left out of them altogether."""

    weights: Mapping[Metric, float]
    without_kinds: frozenset[str] = frozenset()
    without_late: bool = False
    fewest: int = 1
    """A group with fewer tickets received than this is listed without a rank."""


DEFAULT_WEIGHTS: Mapping[Metric, float] = {
    Metric.IN_TIME_RESPONSE: 30,
    Metric.SOLVED: 30,
    Metric.SATISFIED: 20,
    Metric.CLOSED_IN_TIME: 20,
}


def score(counts: Counts, assessment: Assessment) -> float | None:
    """0 … 100: the weighted mean of the metrics that have anything to count; None where none has."""
    reached, weights = 0.0, 0.0
    for metric, weight in assessment.weights.items():
        share = rate(metric, counts).share
        if share is not None:
            reached += weight * (1 - share if metric in LESS_IS_BETTER else share)
            weights += weight
    return 100 * reached / weights if weights else None


@dataclass(frozen=True, slots=True)
class Ranked:
    """`place` counts from 1; equal scores share a place; None where there was too little to rank."""

    place: int | None
    name: str
    counts: Counts
    score: float | None


def ranking(groups: Mapping[str, Counts], assessment: Assessment) -> list[Ranked]:
    """Best first; groups with too few tickets or no score at the end, by name."""
    scored = {name: score(counts, assessment) for name, counts in groups.items()}
    able = {
        name: value
        for name, value in scored.items()
        if value is not None and groups[name].received >= assessment.fewest
    }
    ordered = sorted(able, key=lambda name: (-round(able[name], 6), name))
    places = {name: 1 + sum(round(other, 6) > round(able[name], 6) for other in able.values()) for name in ordered}
    rest = sorted(set(groups) - set(able))
    return [Ranked(places.get(name), name, groups[name], scored[name]) for name in (*ordered, *rest)]
