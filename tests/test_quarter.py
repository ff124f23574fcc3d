"""A quarter by the clock: every reminder and escalation that was due went out once, compared with a plain count.

Holidays, a make-up Saturday, nights, weekends, restarts in the middle, a clock that is set back. What is expected is
worked out here a second time, by hand, from what happened to each ticket; it knows nothing of bot.domain.clocks.
"""

from __future__ import annotations

import itertools
import random
import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from bot.domain.deadline import to_local, to_ms
from tests.chat import MINUTE, Chat, copy_office, readable

HOUR, DAY = 60 * MINUTE, 24 * 60 * MINUTE
HOLIDAYS = {date(2027, 2, day) for day in range(5, 12)}
MAKE_UP = {date(2027, 2, 13)}
LADDER = ("xiaowang", "laozhao", "chenzhuren", "sunshuji")
NAMES = {"xiaowang": "小王", "laozhao": "老赵", "chenzhuren": "陈主任", "sunshuji": "孙书记"}
AGAIN = 5
STEP = 10
OPENS, CLOSES = 8 * 60 + 30, 18 * 60


@dataclass
class Story:
    """What happened to a ticket, as the test did it: when it was in which state."""

    number: int
    opened: int
    accept_due: int
    handle_due: int
    spans: list[tuple[str, int, int | None]] = field(default_factory=list)

    def turns(self, state: str | None, at: int) -> None:
        if self.spans and self.spans[-1][2] is None:
            last = self.spans[-1]
            self.spans[-1] = (last[0], last[1], at)
        if state:
            self.spans.append((state, at, None))

    @property
    def state(self) -> str:
        return self.spans[-1][0] if self.spans[-1][2] is None else "ended"


def works(day: date) -> bool:
    return day in MAKE_UP or (day.weekday() < 5 and day not in HOLIDAYS)


def working_days_after(at: int, count: int, zone: Any) -> int:
    moment = to_local(at, zone)
    while count:
        moment += timedelta(days=1)
        count -= works(moment.date())
    return to_ms(moment)


def duty_minutes_after(at: int, minutes: int, zone: Any) -> int:
    """Minute by minute, on purpose."""
    moment = to_local(at, zone)
    midnight = moment.replace(hour=0, minute=0, second=0, microsecond=0)
    opens, closes = midnight + timedelta(minutes=OPENS), midnight + timedelta(minutes=CLOSES)
    if moment >= closes:
        moment = opens + timedelta(days=1)
    moment = max(moment, opens) if moment < closes else moment
    for _ in range(minutes):
        if moment.hour * 60 + moment.minute >= CLOSES:
            moment = moment.replace(hour=OPENS // 60, minute=OPENS % 60) + timedelta(days=1)
        moment += timedelta(minutes=1)
    return to_ms(moment)


def rungs() -> Iterator[tuple[int, int]]:
    """Steps after the limit and the rung that hears: 0, 1, 2, then the top every AGAIN steps."""
    yield from ((step, step) for step in range(len(LADDER)))
    again = len(LADDER) - 1
    while True:
        again += AGAIN
        yield again, len(LADDER) - 1


def moments(due: int, later: Any, end: int) -> Iterator[tuple[int, int]]:
    for step, rung in rungs():
        at = later(due, step) if step else due
        if at > end:
            return
        yield at, rung


def expected(story: Story, now: int, zone: Any) -> set[tuple[int, str, int, int, bool]]:
    """(ticket, clock, moment, rung, early) of everything that came due while the ticket was in that state."""
    found: set[tuple[int, str, int, int, bool]] = set()
    handling = [
        (at, rung, False) for at, rung in moments(story.handle_due, lambda a, n: working_days_after(a, n, zone), now)
    ]
    early = round(story.opened + 0.75 * (story.handle_due - story.opened))
    if story.handle_due - early >= 4 * HOUR:
        handling.append((early, 0, True))
    for state, start, end in story.spans:
        until = now if end is None else end
        if state == "待接单":
            accepting = moments(story.accept_due, lambda a, n: duty_minutes_after(a, n * STEP, zone), until)
            # What lay in the past when a ticket came into this state is caught up at once.
            found |= {(story.number, "接单", at, rung, False) for at, rung in accepting if start <= until}
        found |= {(story.number, "办理", at, rung, early) for at, rung, early in handling if at <= until}
    return found


@pytest.fixture
async def street(tmp_path: Path) -> Any:
    data, _ = copy_office(tmp_path)
    days = ", ".join(f"2027-02-{day.day:02d}" for day in sorted(HOLIDAYS))
    (data / "workdays.yaml").write_text(f"放假: [{days}]\n上班: [2027-02-13]\n", encoding="utf-8")
    chat = await Chat(tmp_path).open()
    chat.clock.now = to_ms(datetime(2027, 1, 4, 9, 0, tzinfo=chat.settings.zone))
    yield chat
    await chat.close()


async def test_every_reminder_that_was_due_went_out_once(street: Chat) -> None:
    chance, zone = random.Random(7), street.settings.zone
    stories: list[Story] = []
    heard: list[tuple[int, str, str]] = []

    async def listen() -> None:
        await street.settle()
        heard.extend((street.clock.now, street.target(one), readable(one)) for one in street.heard)
        street.forget()

    async def wait(minutes: float) -> None:
        street.clock.now += int(minutes * MINUTE)
        await street.tick()
        await street.tick()
        await listen()

    async def tell(who: str, text: str, room: str | None = None) -> None:
        await street.tick()
        await street.says(who, text, room)
        await listen()

    end = to_ms(datetime(2027, 3, 31, 18, 0, tzinfo=zone))
    house = 0
    while street.clock.now < end:
        what = chance.random()
        if what < 0.25:
            house += 1
            await tell("李阿姨", f"@小蜜蜂 {house}号楼{chance.randint(1, 4)}单元楼道灯坏了")
            row = await street.store.read(lambda read: read.ticket(1000 + len(stories) + 1))
            assert row is not None and row.opened_at == street.clock.now
            kind = next(one for one in street.desk.office.categories if one.name == row.kind)
            assert row.handle_due == working_days_after(row.opened_at, kind.handle_within.amount, zone)
            story = Story(row.number, row.opened_at, row.accept_due, row.handle_due)
            assert story.accept_due == duty_minutes_after(row.opened_at, kind.accept_within.amount, zone)
            story.turns("待接单", row.opened_at)
            stories.append(story)
        elif what < 0.5 and (waiting := [one for one in stories if one.state == "待接单"]):
            story = chance.choice(waiting)
            await tell("小王", f"接单 {story.number}")
            story.turns("处置中", street.clock.now)
        elif what < 0.7 and (working := [one for one in stories if one.state == "处置中"]):
            story = chance.choice(working)
            await tell("小王", f"办结 {story.number} 灯泡换好了")
            story.turns(None, street.clock.now)
        elif what < 0.75:
            await street.restart()
            await listen()
        elif what < 0.78:
            street.clock.now -= 20 * MINUTE
            await street.tick()
            await listen()
            street.clock.now += 20 * MINUTE
        await wait(chance.choice([7, 45, 200, 900, 2400]))
    street.clock.now = to_ms(datetime(2027, 4, 2, 10, 0, tzinfo=zone))
    await wait(61)
    now = street.clock.now
    rows = await street.store.query(
        lambda conn: list(conn.execute("SELECT ticket, clock, at, rung, early, official, told_at FROM reminders"))
    )
    noted = [(row[0], row[1], row[2], row[3], bool(row[4])) for row in rows]
    due = set().union(*(expected(story, now, zone) for story in stories))
    assert len(noted) == len(set(noted)), "noted twice"
    assert set(noted) - due == set(), "noted although not due"
    assert due - set(noted) == set(), "due and not noted"
    assert all(row[5] == LADDER[row[3]] for row in rows)
    steps = await street.store.query(
        lambda conn: list(
            conn.execute("SELECT what, COUNT(*) FROM steps WHERE what IN ('提醒', '逐级提醒') GROUP BY what")
        )
    )
    assert sum(count for _, count in steps) == len(rows), "every reminder is a step of the ledger"
    _digests_are_no_flood(heard, zone)
    assert Counter(row[6] is None for row in rows)[True] == 0, "somebody was never told"
    told = {(who, int(number)) for _, who, text in heard for number in re.findall(r"^(\d{4})（", text, re.MULTILINE)}
    assert told, "nobody heard anything"


def _digests_are_no_flood(heard: list[tuple[int, str, str]], zone: Any) -> None:
    """At most one message of reminders per person and hour, and none outside duty hours."""
    by_person: dict[str, list[int]] = defaultdict(list)
    for at, who, text in heard:
        if text.startswith("工单提醒"):
            by_person[who].append(at)
            minute = to_local(at, zone).hour * 60 + to_local(at, zone).minute
            assert OPENS <= minute < CLOSES
    assert set(by_person) <= set(NAMES.values())
    for times in by_person.values():
        assert all(later - earlier >= HOUR for earlier, later in itertools.pairwise(times))
