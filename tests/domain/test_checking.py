"""Who checks, and who stands above a handler, in the little street."""

from __future__ import annotations

import pytest

from bot.domain.places.place import Grid, Level, Official, Places, Role
from bot.domain.tickets.checking import grid_led, leader_above, may_check

TOP, MIDDLE, LOW = "jd", "sq", "wg"
WORKER = Official("wang", "小王", Role.WORKER, (LOW,))
LEADER = Official("chen", "陈主任", Role.LEADER, (MIDDLE,))
HEAD = Official("sun", "孙书记", Role.LEADER, (TOP,))
STRANGER = Official("zhao", "邻社区主任", Role.LEADER, ("other",))
PLACES = Places(
    {
        TOP: Grid(TOP, "街道", Level.FIRST),
        MIDDLE: Grid(MIDDLE, "社区", Level.SECOND, TOP),
        LOW: Grid(LOW, "一网格", Level.THIRD, MIDDLE),
        "other": Grid("other", "邻社区", Level.SECOND, TOP),
    },
    {one.key: one for one in (WORKER, LEADER, HEAD, STRANGER)},
)


@pytest.mark.parametrize(
    ("handler", "leader"), [(None, LEADER), (WORKER, LEADER), (LEADER, HEAD), (HEAD, None), (STRANGER, LEADER)]
)
def test_the_leader_above(handler: Official | None, leader: Official | None) -> None:
    assert leader_above(PLACES, LOW, handler) is leader


def test_a_leader_on_leave_is_passed_over() -> None:
    assert leader_above(PLACES, LOW, WORKER, {"chen": ""}) is HEAD


@pytest.mark.parametrize(
    ("who", "handler", "may"),
    [
        (LEADER, WORKER, True),
        (HEAD, WORKER, True),
        (LEADER, None, True),
        (HEAD, LEADER, True),
        (LEADER, LEADER, False),
        (LEADER, HEAD, False),
        (WORKER, LEADER, False),
        (STRANGER, WORKER, False),
    ],
)
def test_nobody_checks_their_own_work_nor_that_of_somebody_above(
    who: Official, handler: Official | None, may: bool
) -> None:
    assert may_check(PLACES, who, LOW, handler) is may


def test_the_desk_is_the_leaders_own_grid() -> None:
    assert grid_led(PLACES, LOW, LEADER) == MIDDLE
    assert grid_led(PLACES, LOW, STRANGER) == LOW
