"""A quarter by the clock: every reminder and escalation that was due went out once, compared with a plain count.

Holidays, a make-up Saturday, nights, weekends, leave, tickets that change hands (转派, 退回, 上报), an 延期, a 挂账 and its
恢复, restarts in the middle, a clock that is set back. What is expected is worked out here a second time, by hand,
from what happened to each ticket; it knows nothing of bot.domain.tickets.clocks. Who has a ticket, and since when, is read
from its row after everything that is said; its limit may only move as the test knows.
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

from bot.domain.tickets.deadline import to_local, to_ms
from tests.chat import MINUTE, Chat, copy_office, readable

HOUR, DAY = 60 * MINUTE, 24 * 60 * MINUTE
HOLIDAYS = {date(2027, 2, day) for day in range(5, 12)}
MAKE_UP = {date(2027, 2, 13)}
LADDERS = {
    "xiaowang": ("xiaowang", "laozhao", "chenzhuren", "sunshuji"),
    "laozhao": ("laozhao", "chenzhuren", "sunshuji"),
    "chenzhuren": ("chenzhuren", "sunshuji"),
    "sunshuji": ("sunshuji", "chenzhuren"),
}
"""Who hears of a delay when a ticket is with whom: they, who stands in for them, the leaders up to the top."""

NAMES = {"xiaowang": "小王", "laozhao": "老赵", "chenzhuren": "陈主任", "sunshuji": "孙书记"}
AGAIN = 5
STEP = 10
OPENS, CLOSES = 8 * 60 + 30, 18 * 60

Moment = tuple[int, str, int, int, bool]
"""Ticket, clock, moment, rung, early."""


@dataclass
class Span:
    """A time in which nothing about a ticket changed. `end` None: it goes on."""

    state: str
    handler: str
    desk: str
    accept_due: int
    handle_due: int
    start: int
    end: int | None = None

    @property
    def ladder(self) -> tuple[str, ...]:
        if self.handler == "sunshuji" and self.desk == "yinxing-jd":
            return ("sunshuji",)
        return LADDERS[self.handler]


@dataclass
class Story:
    """What happened to a ticket: when it was in which state with whom."""

    number: int
    opened: int
    spans: list[Span] = field(default_factory=list)
    given_back: set[str] = field(default_factory=set)
    suspended_at: int | None = None

    @property
    def now(self) -> Span:
        return self.spans[-1]

    @property
    def state(self) -> str:
        return self.now.state if self.now.end is None else "ended"

    def turns(self, span: Span | None, at: int, end: int) -> None:
        if self.spans and self.now.end is None:
            self.now.end = end
        if span:
            self.spans.append(span)


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


def rungs(count: int) -> Iterator[tuple[int, int]]:
    """Steps after the limit and the rung that hears: 0, 1, 2, then the top every AGAIN steps."""
    yield from ((step, step) for step in range(count))
    again = count - 1
    while True:
        again += AGAIN
        yield again, count - 1


def moments(due: int, count: int, later: Any, end: int) -> Iterator[tuple[int, int]]:
    for step, rung in rungs(count):
        at = later(due, step) if step else due
        if at > end:
            return
        yield at, rung


def expected(story: Story, now: int, zone: Any) -> dict[Moment, str]:
    """Everything that came due, span by span, with whoever hears of it: what was noted once is not noted again.

    What lay in the past when a ticket came into a state is caught up at once.
    """
    found: dict[Moment, str] = {}
    for span in story.spans:
        until, count = now if span.end is None else span.end, len(span.ladder)
        due: list[tuple[str, int, int, bool]] = []
        if span.state == "待接单":
            accepting = moments(span.accept_due, count, lambda a, n: duty_minutes_after(a, n * STEP, zone), until)
            due += [("接单", at, rung, False) for at, rung in accepting]
        if span.state in ("待接单", "处置中"):
            handling = moments(span.handle_due, count, lambda a, n: working_days_after(a, n, zone), until)
            due += [("办理", at, rung, False) for at, rung in handling]
            early = round(story.opened + 0.75 * (span.handle_due - story.opened))
            if span.handle_due - early >= 4 * HOUR and early <= until:
                due.append(("办理", early, 0, True))
        for clock, at, rung, is_early in due:
            found.setdefault((story.number, clock, at, rung, is_early), span.ladder[rung])
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


class Quarter:
    """The street by the clock, and what the test knows of its tickets."""

    def __init__(self, chat: Chat) -> None:
        self.chat, self.zone = chat, chat.settings.zone
        self.stories: list[Story] = []
        self.heard: list[tuple[int, str, str]] = []
        self.on_leave: date | None = None
        self.happened: Counter[str] = Counter()

    @property
    def at(self) -> int:
        return self.chat.clock.now

    def day(self) -> date:
        return to_local(self.at, self.zone).date()

    async def listen(self) -> None:
        await self.chat.settle()
        self.heard += [(self.at, self.chat.target(one), readable(one)) for one in self.chat.heard]
        self.chat.forget()

    async def tick(self, ended: int | None = None) -> None:
        await self.chat.tick()
        await self.listen()
        await self.look(ended)

    async def look(self, ended: int | None = None, moves: dict[int, int] | None = None) -> None:
        """What the rows say now. A limit to handle moves only as `moves` says, and there exactly so."""
        rows = await self.chat.store.query(
            lambda conn: list(conn.execute("SELECT number, state, handler, desk, accept_due, handle_due FROM tickets"))
        )
        for number, *values in rows:
            story = self.stories[number - 1001]
            before, open_ = story.spans[-1] if story.spans else None, values[0] in ("待接单", "处置中", "挂账")
            if before and (before.end is not None or values[:1] + values[1:] == _values(before)):
                assert not (moves and number in moves), "the limit was to move"
                continue
            if before and open_:
                due = (moves or {}).get(number, before.handle_due)
                assert values[4] == due, f"the limit of {number} moved"
            story.turns(Span(*values, self.at) if open_ else None, self.at, self.at if ended is None else ended)

    async def wait(self, minutes: float) -> None:
        """Where a leave begins on the way, the clocks look right before midnight and at midnight."""
        end = self.at + int(minutes * MINUTE)
        if self.on_leave:
            midnight = to_ms(datetime(self.on_leave.year, self.on_leave.month, self.on_leave.day, tzinfo=self.zone))
            if self.at < midnight <= end:
                self.chat.clock.now = midnight - 1
                await self.tick()
                self.chat.clock.now = midnight
                await self.tick(ended=midnight - 1)
        self.chat.clock.now = max(end, self.at)
        await self.tick()
        await self.tick()

    async def tell(self, who: str, text: str, moves: dict[int, int] | None = None) -> None:
        await self.tick()
        await self.chat.says(who, text)
        await self.listen()
        await self.look(moves=moves)

    async def report(self, text: str) -> None:
        await self.chat.tick()
        await self.listen()
        self.stories.append(Story(1001 + len(self.stories), self.at))
        await self.tell("李阿姨", text)
        number, story = self.stories[-1].number, self.stories[-1]
        row = await self.chat.store.read(lambda read: read.ticket(number))
        assert row is not None and row.opened_at == self.at
        kind = next(one for one in self.chat.desk.office.categories if one.name == row.kind)
        assert story.now.handle_due == working_days_after(self.at, kind.handle_within.amount, self.zone)
        assert story.now.accept_due == duty_minutes_after(self.at, kind.accept_within.amount, self.zone)

    def away(self, story: Story) -> bool:
        return story.now.handler == "xiaowang" and self.on_leave == self.day()

    def some(self, chance: random.Random, *states: str) -> Story | None:
        found = [one for one in self.stories if one.state in states and not self.away(one)]
        return chance.choice(found) if found else None

    async def happen(self, what: str, chance: random.Random) -> None:
        """One thing that people do; nothing where there is no ticket for it."""
        if what == "报":
            await self.report(f"@小蜜蜂 {len(self.stories) + 1}号楼{chance.randint(1, 4)}单元楼道灯坏了")
        elif what == "接" and (story := self.some(chance, "待接单")):
            await self.tell(NAMES[story.now.handler], f"接单 {story.number}")
            assert story.state == "处置中"
        elif what == "办" and (story := self.some(chance, "处置中")):
            await self.tell(NAMES[story.now.handler], f"办结 {story.number} 灯泡换好了")
            assert story.state == "ended"
        elif what == "转" and (story := self.some(chance, "待接单", "处置中")):
            others = [one for one in ("小王", "老赵") if NAMES[story.now.handler] != one]
            if "小王" in others and self.on_leave == self.day():
                others.remove("小王")
            await self.tell("陈主任", f"转派 {story.number} {chance.choice(others or ['孙书记'])} 顺路")
            self.happened["转"] += 1
        elif what == "上" and (story := self.some(chance, "处置中")):
            await self.tell(NAMES[story.now.handler], f"上报 {story.number} 办不了")
            self.happened["上"] += 1
        elif what in "退延挂":
            await {"退": self.give_back, "延": self.extend, "挂": self.suspend}[what](chance)
        elif what == "恢" and (story := self.some(chance, "挂账")):
            assert story.suspended_at is not None
            due = story.now.handle_due + self.at - story.suspended_at
            await self.tell(NAMES[story.now.handler], f"恢复办理 {story.number}", {story.number: due})
            assert story.state == "处置中"
            self.happened["恢"] += 1
        elif what == "假" and (self.on_leave is None or self.on_leave < self.day()):
            await self.tell("小王", "请假 明天")
            self.on_leave = self.day() + timedelta(days=1)
            self.happened["假"] += 1

    async def give_back(self, chance: random.Random) -> None:
        story = self.some(chance, "待接单")
        if story and story.now.handler in ("xiaowang", "laozhao") and story.now.handler not in story.given_back:
            story.given_back.add(story.now.handler)
            await self.tell(NAMES[story.now.handler], f"退回 {story.number} 不归我")
            assert story.now.handler == "chenzhuren"
            self.happened["退"] += 1

    async def extend(self, chance: random.Random) -> None:
        story = self.some(chance, "待接单", "处置中")
        if story is None or self.at >= story.now.handle_due or story.now.handler == "sunshuji":
            return
        days = chance.randint(1, 3)
        words, due = f"{days}天", story.now.handle_due + days * DAY
        if chance.random() < 0.5:
            words, due = f"{days}个工作日", working_days_after(story.now.handle_due, days, self.zone)
        await self.tell(NAMES[story.now.handler], f"延期 {story.number} {words} 等配件")
        await self.wait(chance.choice([5, 300]))
        if story.state not in ("待接单", "处置中"):
            return
        await self.tell("孙书记", f"同意 {story.number}", {story.number: due})
        self.happened["延"] += 1

    async def suspend(self, chance: random.Random) -> None:
        story = self.some(chance, "待接单", "处置中")
        if story is None or story.now.handler == "sunshuji":
            return
        await self.tell(NAMES[story.now.handler], f"挂账 {story.number} 等签字")
        await self.tell("孙书记", f"同意 {story.number}")
        assert story.state == "挂账"
        story.suspended_at = self.at
        self.happened["挂"] += 1


def _values(span: Span) -> list[Any]:
    return [span.state, span.handler, span.desk, span.accept_due, span.handle_due]


WHAT = {"报": 24, "接": 26, "办": 18, "转": 5, "退": 5, "上": 6, "延": 10, "挂": 4, "恢": 4, "假": 4, "停": 4, "倒": 3}
"""How often each thing happens."""


async def test_every_reminder_that_was_due_went_out_once(street: Chat) -> None:
    chance, quarter = random.Random(7), Quarter(street)
    end = to_ms(datetime(2027, 3, 31, 18, 0, tzinfo=quarter.zone))
    while street.clock.now < end:
        [what] = chance.choices(list(WHAT), list(WHAT.values()))
        if what == "停":
            await street.restart()
            await quarter.listen()
        elif what == "倒":
            street.clock.now -= 20 * MINUTE
            await street.tick()
            await quarter.listen()
            street.clock.now += 20 * MINUTE
        else:
            await quarter.happen(what, chance)
        await quarter.wait(chance.choice([7, 45, 45, 200, 200, 900, 2400]))
    street.clock.now = to_ms(datetime(2027, 4, 2, 10, 0, tzinfo=quarter.zone))
    for _ in range(5):
        # A digest holds a hundred reminders; the rest follows an hour later.
        await quarter.wait(61)
    assert set("转退上延挂恢假") <= set(quarter.happened), quarter.happened
    await _compare(street, quarter)
    _digests_are_no_flood(quarter.heard, quarter.zone)
    told = {
        (who, int(number)) for _, who, text in quarter.heard for number in re.findall(r"^(\d{4})（", text, re.MULTILINE)
    }
    assert told, "nobody heard anything"


async def _compare(street: Chat, quarter: Quarter) -> None:
    rows = await street.store.query(
        lambda conn: list(conn.execute("SELECT ticket, clock, at, rung, early, official, told_at FROM reminders"))
    )
    noted = {(row[0], row[1], row[2], row[3], bool(row[4])): row[5] for row in rows}
    due: dict[Moment, str] = {}
    for story in quarter.stories:
        due |= expected(story, street.clock.now, quarter.zone)
    assert len(noted) == len(rows), "noted twice"
    assert set(noted) - set(due) == set(), "noted although not due"
    assert set(due) - set(noted) == set(), "due and not noted"
    assert noted == due, "somebody else was to hear of it"
    assert not any(row[6] is None for row in rows), "somebody was never told"
    steps = await street.store.query(
        lambda conn: conn.execute("SELECT COUNT(*) FROM steps WHERE what IN ('提醒', '逐级提醒')").fetchone()[0]
    )
    assert steps == len(rows), "every reminder is a step of the ledger"


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
