"""The milestones of a ticket's clocks, and who hears of them."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.places.place import Grid, Level, Official, Places, Role
from bot.domain.speech.kinds import Speech
from bot.domain.tickets.clocks import Clock, Milestone, Pace, ladder, milestones
from bot.domain.tickets.ticket import OPEN_STATES, State, Ticket

HOUR, DAY = 3_600_000, 24 * 3_600_000
PACE = Pace(lambda at, steps: at + steps * 600_000, lambda at, days: at + days * DAY)
TICKET = Ticket(
    1001, "灯坏了", "楼盘问题", Speech.HELP, State.DISPATCHED, "q1", 1, 1, "李阿姨", "wang", 0, HOUR, 4 * DAY
)  # fmt: skip


def until(ticket: Ticket, now: int, rungs: int = 3) -> list[Milestone]:
    return [one for one in milestones(ticket, rungs, now, PACE) if one.at <= now]


def test_nobody_accepts() -> None:
    came = until(TICKET, HOUR + 20 * 60_000)
    assert came == [
        Milestone(Clock.ACCEPT, HOUR, 0),
        Milestone(Clock.ACCEPT, HOUR + 600_000, 1),
        Milestone(Clock.ACCEPT, HOUR + 1_200_000, 2),
    ]


def test_handling_is_reminded_of_before_at_and_after_the_limit() -> None:
    working = replace(TICKET, state=State.ACCEPTED)
    came = until(working, 6 * DAY)
    assert [(one.at // DAY, one.rung, one.early) for one in came] == [
        (3, 0, True),
        (4, 0, False),
        (5, 1, False),
        (6, 2, False),
    ]


def test_the_top_is_reminded_again_and_again() -> None:
    working = replace(TICKET, state=State.ACCEPTED)
    came = until(working, 17 * DAY)
    assert [one.at // DAY for one in came if one.rung == 2] == [6, 11, 16]


def test_a_short_limit_has_no_early_reminder() -> None:
    working = replace(TICKET, state=State.ACCEPTED, handle_due=2 * HOUR)
    assert not any(one.early for one in until(working, 2 * HOUR))


def test_off_the_clock_nothing_comes_due() -> None:
    assert until(replace(TICKET, state=State.SUSPENDED), 100 * DAY) == []


def test_checking_has_a_clock_of_its_own() -> None:
    checked = replace(TICKET, state=State.VERIFYING, verify_due=5 * DAY)
    assert {one.clock for one in until(checked, 6 * DAY)} == {Clock.VERIFY}


@given(
    st.sampled_from(sorted(OPEN_STATES - {State.SUSPENDED})),
    st.integers(1, 6),
    st.integers(0, 60 * DAY),
    st.integers(1, DAY),
    st.integers(DAY, 20 * DAY),
)
def test_every_open_ticket_has_a_next_moment(state: State, rungs: int, now: int, accept: int, handle: int) -> None:
    ticket = replace(TICKET, state=state, accept_due=accept, handle_due=handle, verify_due=handle)
    coming = list(milestones(ticket, rungs, now, PACE))
    assert any(one.at > now for one in coming)
    assert len(coming) == len(set(coming))


@given(st.sampled_from([State.DISPATCHED, State.ACCEPTED]), st.sampled_from([State.DISPATCHED, State.ACCEPTED]))
def test_changing_hands_stops_no_clock(before: State, after: State) -> None:
    """退回, 转派 and 上报 change state, handler and desk: what comes due for handling stays the same."""
    first = replace(TICKET, state=before)
    second = replace(TICKET, state=after, handler="zhao", desk="q", passed=1)

    def of_handling(ticket: Ticket) -> list[Milestone]:
        return [one for one in until(ticket, 30 * DAY) if one.clock is Clock.HANDLE]

    assert of_handling(first) == of_handling(second)


def official(key: str, role: Role, grid: str) -> Official:
    return Official(key, key, role, (grid,))


PLACES = Places(
    {
        "top": Grid("top", "街道", Level.FIRST),
        "q": Grid("q", "社区", Level.SECOND, "top"),
        "q1": Grid("q1", "一号", Level.MICRO, "q"),
    },
    {
        one.key: one
        for one in (
            official("wang", Role.WORKER, "q1"),
            official("zhao", Role.WORKER, "q1"),
            official("chen", Role.LEADER, "q"),
            official("sun", Role.LEADER, "top"),
        )
    },
)


@pytest.mark.parametrize(
    ("first", "desk", "expected"),
    [
        ("wang", "q1", ["wang", "zhao", "chen", "sun"]),
        ("chen", "q", ["chen", "zhao", "sun"]),
        (None, "q1", ["zhao", "chen", "sun"]),
    ],
)
def test_the_ladder_goes_over_the_substitute_to_the_root(first: str | None, desk: str, expected: list[str]) -> None:
    zhao = PLACES.officials["zhao"]
    people = ladder(PLACES, PLACES.officials.get(first or ""), desk, (zhao,))
    assert [one.key for one in people] == expected
