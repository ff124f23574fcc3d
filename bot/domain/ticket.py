"""A ticket (工单): its states, who may move it, and what its ledger says."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from bot.domain.speech import Speech


class State(StrEnum):
    """The value is what the ledger shows."""

    DISPATCHED = "待接单"
    ACCEPTED = "处置中"
    DONE = "已办结"
    CLOSED = "已结案"
    WITHDRAWN = "已撤回"


class What(StrEnum):
    """One kind of step in the ledger."""

    RECEIVED = "受理"
    DISPATCHED = "派单"
    ACCEPTED = "接单"
    ANSWERED = "答复"
    DONE = "办结"
    TOLD = "告知"
    RATED = "评价"
    REDONE = "重办"
    SUPERVISED = "督办"
    ADDED = "补充"
    CALLED_AGAIN = "再次报警"
    WITHDRAWN = "撤回"


class Rating(StrEnum):
    SATISFIED = "满意"
    FAIRLY = "基本满意"
    DISSATISFIED = "不满意"


OPEN_STATES = frozenset({State.DISPATCHED, State.ACCEPTED})

MOVES: Mapping[State, frozenset[State]] = {
    State.DISPATCHED: frozenset({State.ACCEPTED, State.DONE, State.WITHDRAWN}),
    State.ACCEPTED: frozenset({State.DONE}),
    State.DONE: frozenset({State.CLOSED, State.DISPATCHED}),
    State.CLOSED: frozenset(),
    State.WITHDRAWN: frozenset(),
}
"""Which state may follow which. 已办结 goes back to 待接单 when the resident is not satisfied (重办)."""

RATING_WINDOW_MS = 7 * 24 * 3_600_000
"""A rating is taken for 7 days after the end (domain.md)."""

FIRST_NUMBER = 1001


@dataclass(frozen=True, slots=True)
class Ticket:
    """A ticket as it stands. Times are UTC milliseconds; `handler` is the key of an official."""

    number: int
    text: str
    kind: str
    speech: Speech
    state: State
    grid: str | None
    room: int
    reporter: int
    reporter_name: str
    handler: str | None
    opened_at: int
    accept_due: int
    handle_due: int
    ended_at: int | None = None
    rating: Rating | None = None
    redone: int = 0
    urgent: bool = False
    late: bool = False

    @property
    def is_open(self) -> bool:
        return self.state in OPEN_STATES


@dataclass(frozen=True, slots=True)
class Step:
    """One line of the ledger: when, who, what, and in which words."""

    at: int
    who: str
    what: What
    text: str = ""
