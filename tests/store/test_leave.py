"""Leave and what goes to others because of it, as rows."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import date
from pathlib import Path

import pytest

from bot.domain.changes.leave import EndLeave, HandOver, MovePart, TakeLeave
from bot.domain.changes.ticket import EndPart, MoveTicket, SetParts
from bot.domain.faults import Conflict
from bot.domain.outcome import Change, Outcome
from bot.domain.tickets.leave import Leave
from bot.domain.tickets.ticket import State, Step, What
from tests.store.desk import NOW, Desk

FRIDAY, SATURDAY, SUNDAY, MONDAY = (date(2026, 11, day) for day in (20, 21, 22, 23))
STEP = Step(NOW, "小通", What.HANDED_OVER, "小王 请假")


@pytest.fixture
async def desk(tmp_path: Path) -> AsyncIterator[Desk]:
    desk = Desk(tmp_path)
    yield desk
    desk.store.close()


async def does(desk: Desk, *changes: Change) -> None:
    await desk.store.commit(None, Outcome(changes), NOW)


async def away(desk: Desk, day: date) -> dict[str, str]:
    return await desk.store.read(lambda read: read.on_leave(day))


async def test_both_ends_of_a_leave_count(desk: Desk) -> None:
    await does(desk, TakeLeave(Leave("wang", SATURDAY, SUNDAY, "zhao"), NOW))
    assert [await away(desk, day) for day in (FRIDAY, SATURDAY, SUNDAY, MONDAY)] == [
        {},
        {"wang": "zhao"},
        {"wang": "zhao"},
        {},
    ]


async def test_the_newest_word_on_the_substitute_counts(desk: Desk) -> None:
    await does(desk, TakeLeave(Leave("wang", SATURDAY, MONDAY, "zhao"), NOW))
    await does(desk, TakeLeave(Leave("wang", SUNDAY, MONDAY), NOW))
    assert await away(desk, SUNDAY) == {"wang": "zhao"}
    await does(desk, TakeLeave(Leave("wang", SUNDAY, SUNDAY, "chen"), NOW))
    assert await away(desk, SUNDAY) == {"wang": "chen"}


async def test_back_before_the_end(desk: Desk) -> None:
    """What is planned for later stays planned."""
    await does(desk, TakeLeave(Leave("wang", FRIDAY, SUNDAY), NOW), TakeLeave(Leave("wang", MONDAY, MONDAY), NOW))
    await does(desk, EndLeave("wang", SATURDAY))
    assert [bool(await away(desk, day)) for day in (FRIDAY, SATURDAY, SUNDAY, MONDAY)] == [True, False, False, True]
    await does(desk, EndLeave("wang", SATURDAY))
    assert await desk.store.read(lambda read: read.leaves_of("wang", SATURDAY)) == []
    with pytest.raises(Conflict):
        await does(desk, EndLeave("wang", SATURDAY))


async def test_an_accepted_ticket_waits_to_be_accepted_again(desk: Desk) -> None:
    await desk.opens(1001, await desk.hears("灯坏了"), handler="wang")
    await does(desk, MoveTicket(1001, State.DISPATCHED, State.ACCEPTED, Step(NOW, "小王", What.ACCEPTED, by="wang")))
    await does(desk, HandOver(1001, State.ACCEPTED, "wang", "zhao", NOW + 5, STEP))
    found = await desk.store.read(lambda read: read.ticket(1001))
    assert found is not None
    assert (found.state, found.handler, found.accept_due, found.passed) == (State.DISPATCHED, "zhao", NOW + 5, 0)
    with pytest.raises(Conflict):
        await does(desk, HandOver(1001, State.DISPATCHED, "wang", "zhao", NOW, STEP))


async def test_a_ticket_that_nobody_can_take_is_found_again(desk: Desk) -> None:
    await desk.opens(1001, await desk.hears("灯坏了"), handler="wang")
    await does(desk, HandOver(1001, State.DISPATCHED, "wang", None, NOW, STEP))
    assert [one.number for one in await desk.store.read(lambda read: read.unassigned())] == [1001]


async def test_a_part_goes_to_another_once(desk: Desk) -> None:
    await desk.opens(1001, await desk.hears("漏水"), handler="wang")
    await does(desk, SetParts(1001, ("wang", "ma", "liu"), Step(NOW, "小王", What.JOINED)))
    await does(desk, MovePart(1001, "ma", "zhao"), MovePart(1001, "wang", "chen"), MovePart(1001, "liu", None))
    parts = await desk.store.read(lambda read: read.parts(1001))
    assert [(part.official, part.lead) for part in parts] == [("chen", True), ("zhao", False)]
    await does(desk, EndPart(1001, "zhao", Step(NOW, "老赵", What.PART_ENDED)))
    with pytest.raises(Conflict):
        await does(desk, MovePart(1001, "zhao", "ma"))
