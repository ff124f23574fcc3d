"""A ticket (工单): its states, who may move it, and what its ledger says."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from bot.domain.speech.kinds import Speech
from bot.domain.units import DAY_MS, HOUR_MS, WEEK_MS


class State(StrEnum):
    """The value is what the ledger shows."""

    DISPATCHED = "待接单"
    ACCEPTED = "处置中"
    SUSPENDED = "挂账"
    VERIFYING = "待核查"
    DONE = "已办结"
    CLOSED = "已结案"
    WITHDRAWN = "已撤回"
    REFUSED = "不予受理"
    MERGED = "已合并"


class What(StrEnum):
    """One kind of step in the ledger."""

    RECEIVED = "受理"
    DISPATCHED = "派单"
    ACCEPTED = "接单"
    CLASSIFIED = "分类"
    REASSIGNED = "转派"
    RETURNED = "退回"
    PASSED_UP = "上报"
    JOINED = "联动"
    PART_ENDED = "联动办结"
    INTERIM = "临时措施"
    HANDED_OVER = "交接"
    ANSWERED = "答复"
    DONE = "办结"
    VERIFIED = "核查"
    REWORKED = "返工"
    TOLD = "告知"
    CLOSED = "结案"
    RATED = "评价"
    REDONE = "重办"
    APPEALED = "办不成事"
    SUPERVISED = "督办"
    URGED = "催办"
    REMINDED = "提醒"
    ESCALATED = "逐级提醒"
    EXTENSION_ASKED = "申请延期"
    EXTENDED = "延期"
    SUSPENSION_ASKED = "申请挂账"
    SUSPENDED = "挂账"
    RESUMED = "恢复办理"
    DECLINED = "不同意"
    ADDED = "补充"
    PROGRESS = "进展"
    SECONDED = "附议"
    MERGED = "合并"
    CALLED_AGAIN = "再次报警"
    WITHDRAWN = "撤回"
    WANTED_BACK = "想撤回"
    REFUSED = "不予受理"
    SAMPLED = "抽查"
    CALLED_BACK = "回访"


class Rating(StrEnum):
    SATISFIED = "满意"
    FAIRLY = "基本满意"
    DISSATISFIED = "不满意"


class Source(StrEnum):
    """How a matter came in."""

    GROUP = "群"
    PRIVATE = "私聊"
    SUSPECTED = "疑似诉求"
    ON_BEHALF = "代报"
    FOUND = "巡查"
    NOTE = "随手记"
    DECISION = "议事"


_TOLD_IN_PRIVATE = frozenset({Source.PRIVATE, Source.ON_BEHALF, Source.NOTE})

OPEN_STATES = frozenset({State.DISPATCHED, State.ACCEPTED, State.SUSPENDED, State.VERIFYING})
"""Somebody still has to act. 挂账 is off the clock, but not ended."""

ENDED_STATES = frozenset(State) - OPEN_STATES

_ASIDE = frozenset({State.REFUSED, State.MERGED})

MOVES: Mapping[State, frozenset[State]] = {
    State.DISPATCHED: _ASIDE
    | {State.DISPATCHED, State.ACCEPTED, State.DONE, State.VERIFYING, State.WITHDRAWN, State.SUSPENDED},
    State.ACCEPTED: _ASIDE | {State.DISPATCHED, State.DONE, State.VERIFYING, State.SUSPENDED},
    State.SUSPENDED: _ASIDE | {State.DISPATCHED, State.ACCEPTED, State.DONE, State.VERIFYING},
    State.VERIFYING: frozenset({State.DONE, State.ACCEPTED, State.DISPATCHED}),
    State.DONE: frozenset({State.CLOSED, State.DISPATCHED, State.ACCEPTED}),
    State.CLOSED: frozenset({State.DISPATCHED}),
    State.WITHDRAWN: frozenset(),
    State.REFUSED: frozenset({State.DISPATCHED}),
    State.MERGED: frozenset(),
}
"""Which state may follow which.

待接单 follows itself when another handler gets the ticket (转派, 退回, 上报). 已办结 goes back to 待接单 when the resident
is not satisfied (重办) and to 处置中 when the check fails (返工); 已结案 and 不予受理 only by an appeal (办不成事). Any of
them goes to 待接单 in the confidential chain where it proves to be an accusation (是举报).
"""

RATING_WINDOW_MS = WEEK_MS
"""A rating is taken for 7 days after the end (domain.md)."""

ANSWER_WINDOW_MS = 2 * HOUR_MS
"""So long after the end, what its reporter says in the room may be their answer to it, without naming the bot."""

APPEAL_WINDOW_MS = 30 * DAY_MS
"""没解决 is heard for 30 days after the end, as long as the same matter counts as one (重复诉求, domain.md)."""

FIRST_NUMBER = 1001


TAKEN_BACK = frozenset({What.WITHDRAWN, What.WANTED_BACK})
"""By its reporter; the second where it goes on all the same."""


@dataclass(frozen=True, slots=True)
class Ticket:
    """A ticket as it stands. Times are UTC milliseconds; `handler` is the key of an official.

    `grid` is where the matter is, `desk` the grid whose people deal with it now (higher after 上报).
    `accepted_at` is the first human acceptance. `place` is written so that two ways to name it are equal.
    `alone`: it came in in a private chat, whoever said it. `passed` counts 转派, 退回 and 上报; `reworked` 返工; `redone` 重办; `extended` approved 延期.
    """

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
    source: Source = Source.GROUP
    place: str = ""
    desk: str | None = None
    accepted_at: int | None = None
    passed: int = 0
    reworked: int = 0
    extended: int = 0
    appealed: int = 0
    supervised: int = 0
    joint: bool = False
    merged_into: int | None = None
    verify_due: int | None = None
    alone: bool = False

    @property
    def is_open(self) -> bool:
        return self.state in OPEN_STATES

    @property
    def is_confidential(self) -> bool:
        """举报 and complaints about a person in office are for the confidential chain alone."""
        return self.speech is Speech.ACCUSATION

    @property
    def was_private(self) -> bool:
        """Said to the bot alone, noted, or told for somebody else: its words are for those who act on it, not for a room."""
        return self.alone or self.source in _TOLD_IN_PRIVATE


@dataclass(frozen=True, slots=True)
class Step:
    """One line of the ledger: when, who, what, and in which words. `by` is the key of an official, "" for others;
    `person` whose word it is, for several may bear one name."""

    at: int
    who: str
    what: What
    text: str = ""
    by: str = ""
    person: int | None = None

    def is_of(self, person: int, name: str) -> bool:
        """Whether it is this person's word; older lines know only the name."""
        return self.who == name if self.person is None else self.person == person


@dataclass(frozen=True, slots=True)
class Follower:
    """Somebody else who reported the same matter (附议, 合并) and hears every outcome in their own room.

    `reported`: under a number of their own that was merged; their rating counts as the reporter's.
    """

    person: int
    name: str
    room: int
    reported: bool = False


@dataclass(frozen=True, slots=True)
class Part:
    """What one party of a joint ticket (联动) has to do; `ended_at` None: still open."""

    official: str
    lead: bool
    ended_at: int | None = None
