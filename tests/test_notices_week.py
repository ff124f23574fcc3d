"""A week of notices in three hundred rooms: crashes between sending and marking, restarts, a bot that is down, a clock
that is wrong in both directions, files saved again. What was sent is compared with what was due, exactly."""

from __future__ import annotations

import asyncio
import random
from collections import Counter
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path

from bot.config import Settings
from bot.domain.changes.notice import ResendRun
from bot.domain.faults import PermanentSendError, TemporarySendError, UnknownSendError
from bot.domain.message import Letter
from bot.domain.outcome import Outcome
from bot.domain.places.place import Purpose
from bot.domain.tickets.deadline import to_ms
from bot.outbox import Outbox, Pace
from bot.ports import Receipt
from bot.store.attachments import Attachments
from bot.store.operating.operators import ensure_bound_room
from tests.chat import CHANNEL, Chat, HandClock, RememberingGateway, copy_office

ZONE = Settings().zone
MONDAY = datetime(2027, 3, 1, tzinfo=ZONE)
STEP = 10
FIRST, SECOND = 200, 100
"""How many rooms lie in the first and in the second grid, besides the one that each has already."""

DAILY = "---\n标题: 每日提醒\n受众: [yinxing-jd]\n时间: '0 9 * * *'\n---\n{社区}今天也请分类投放。\n"
EVENING = "---\n标题: 晚间提醒\n受众: [yinxing-1]\n时间: '50 20 * * *'\n宽限: 30\n---\n请关好门窗。\n"
SHIFTS = "---\n标题: 巡查\n受众: [yinxing-2]\n时间: '0 */6 * * *'\n紧急: true\n---\n巡查开始。\n"
ENDING = "---\n标题: 问卷\n受众: [yinxing-1]\n时间: '0 11 * * *'\n截止: 2027-03-04 10:00\n---\n请填问卷。\n"
ONCE = "---\n标题: 停水\n受众: [yinxing]\n时间: 2027-03-02 10:30\n---\n周三停水。\n"


class Crash(BaseException):
    """The process ends at this moment."""


@dataclass
class World(RememberingGateway):
    """The network: what has really arrived, and what the bot is told about it."""

    rng: random.Random = field(default_factory=lambda: random.Random(7))
    arrived: Counter[str] = field(default_factory=Counter)
    letters: dict[str, Letter] = field(default_factory=dict)
    crash_after: int = -1
    dead: bool = False
    calm: bool = False

    async def send(self, letter: Letter) -> str:
        if self.dead:
            raise Crash
        watched = (letter.room_id or "").startswith("n")
        if not watched or self.calm:
            return self._arrive(letter)
        if self.crash_after >= 0:
            self.crash_after -= 1
            if self.crash_after < 0:
                self.dead = True
                if self.rng.random() < 0.5:
                    self._arrive(letter)
                raise Crash
        await asyncio.sleep(0)
        self._perhaps_fail(letter)
        return self._arrive(letter)

    def _perhaps_fail(self, letter: Letter) -> None:
        chance = self.rng.random()
        if chance < 0.01:
            raise PermanentSendError("不在群里")
        if chance < 0.03:
            raise TemporarySendError("忙")
        if chance < 0.05:
            if self.rng.random() < 0.5:
                self._arrive(letter)
            raise UnknownSendError("超时")

    def _arrive(self, letter: Letter) -> str:
        self.arrived[letter.key] += 1
        self.letters[letter.key] = letter
        return letter.key

    async def receipt(self, letter: Letter) -> Receipt:
        """What it tells is true, but it does not always know."""
        if self.rng.random() < 0.4:
            return Receipt.UNKNOWN
        return Receipt.SENT if self.arrived[letter.key] else Receipt.NOT_SENT


@dataclass
class Week:
    """The bot on its own clock, which may be wrong, and the true time."""

    chat: Chat
    world: World
    true: datetime = MONDAY
    crashes: int = 0
    wrong: timedelta = timedelta()

    async def until(self, day: int, hour: int, minute: int = 0, crashes: bool = True) -> None:
        """Goes on to that moment (day 0 is Monday), in steps, with a crash now and then."""
        end = MONDAY + timedelta(days=day, hours=hour, minutes=minute)
        while self.true < end:
            self.true = min(end, self.true + timedelta(minutes=STEP))
            if crashes and self.world.rng.random() < 0.02:
                self.world.crash_after = self.world.rng.randrange(40)
            await self.tick()

    async def tick(self) -> None:
        self.chat.clock.now = to_ms(self.true + self.wrong)
        try:
            await self.chat.tick()
            await self.chat.tick()
        except Crash:
            await self.restart()
            await self.chat.tick()

    async def down_until(self, day: int, hour: int, minute: int) -> None:
        await self.chat.close()
        self.true = MONDAY + timedelta(days=day, hours=hour, minutes=minute)
        self.chat.clock.now = to_ms(self.true)
        await self.chat.open()
        await self.tick()

    async def restart(self) -> None:
        self.crashes += 1
        # What was under way in the dead process must not go on in the new one.
        await asyncio.sleep(0)
        self.world.dead, self.world.crash_after = False, -1
        await self.chat.restart()

    def save(self, name: str, text: str) -> None:
        (self.chat.folder / "data" / "notices" / f"{name}.md").write_text(text, "utf-8")
        assert self.chat.desk.read().faults == ()
        self.chat.notices.look_again()


async def begin(folder: Path) -> Week:
    data, _ = copy_office(folder)
    for old in (data / "notices").glob("*.md"):
        old.unlink()
    files = {"daily": DAILY, "evening": EVENING, "shifts": SHIFTS, "ending": ENDING, "once": ONCE}
    for name, text in files.items():
        (data / "notices" / f"{name}.md").write_text(text, "utf-8")
    chat = Chat(folder, clock=HandClock(to_ms(MONDAY)))
    world = World()
    chat.gateway = world
    await chat.open()
    for number in range(FIRST + SECOND):
        grid = "yinxing-1" if number < FIRST else "yinxing-2"
        await chat.store.write(
            lambda conn, n=number, g=grid: ensure_bound_room(conn, CHANNEL, f"n{n}", f"n{n}", g, Purpose.RESIDENTS)  # type: ignore[misc]
        )
    await chat.tick()
    return Week(chat, world)


def due(hours: list[int], minute: int = 0, days: range = range(7)) -> set[int]:
    return {to_ms(MONDAY + timedelta(days=day, hours=hour, minutes=minute)) for day in days for hour in hours}


async def test_a_week_with_everything_that_goes_wrong(tmp_path: Path) -> None:
    week = await begin(tmp_path)
    await week.until(1, 13)
    week.save("once", ONCE.replace("周三停水", "周三停水，改到下午"))
    await week.until(2, 8, 30)
    await week.down_until(2, 12, 30)
    await week.until(3, 14)
    # For twenty minutes the clock is three days ahead, and a shift of Sunday goes out too early.
    week.wrong = timedelta(days=2, hours=23)
    await week.until(3, 14, 20, crashes=False)
    week.wrong = timedelta()
    await week.until(4, 10)
    # Then it is five hours behind for two hours.
    week.wrong = timedelta(hours=-5)
    await week.until(4, 11, 50)
    week.wrong = timedelta()
    await week.until(5, 12)
    week.save("once", ONCE.replace("2027-03-02 10:30", "2027-03-01 10:30"))
    await week.until(5, 16)
    week.save("once", ONCE.replace("2027-03-02 10:30", "2027-03-06 17:00"))
    await week.until(6, 23, 50)
    week.world.calm = True
    await week.until(7, 8, 30, crashes=False)

    assert week.crashes >= 5
    wednesday = to_ms(MONDAY + timedelta(days=2, hours=9))
    expected = {
        "daily": due([9]) - {wednesday},
        "evening": due([20], 50),
        "shifts": (
            due([0, 6, 12, 18]) | {to_ms(MONDAY + timedelta(days=7, hours=6)), to_ms(MONDAY + timedelta(days=7))}
        )
        - {to_ms(MONDAY)},
        "ending": due([11], days=range(3)),
        "once": {to_ms(MONDAY + timedelta(days=1, hours=10, minutes=30)), to_ms(MONDAY + timedelta(days=5, hours=17))},
    }
    await compare(week, expected, missed={("daily", wednesday)})
    await send_again_and_compare(week)
    await week.chat.close()


AUDIENCE = {
    "daily": FIRST + SECOND + 2, "evening": FIRST + 1, "shifts": SECOND + 1, "ending": FIRST + 1, "once": FIRST + SECOND + 2
}  # fmt: skip


async def compare(week: Week, expected: dict[str, set[int]], missed: set[tuple[str, int]]) -> None:
    """Every occurrence that was due, each room of it once; what the rows say of it is what really arrived."""
    runs = await rows(week, "SELECT notice, due_at, missed, rooms, number, ended_at IS NOT NULL FROM notice_runs")
    assert {(notice, at) for notice, at, lost, *_ in runs if lost} == missed
    sent = [(notice, at) for notice, at, lost, *_ in runs if not lost]
    for notice, moments in expected.items():
        assert {at for name, at in sent if name == notice} == moments, notice
    assert len(sent) == sum(map(len, expected.values()))
    for notice, _, lost, rooms, number, ended in runs:
        if lost:
            continue
        assert (rooms, ended) == (AUDIENCE[notice], 1), notice
        letters = await rows(week, f"SELECT id, room, state FROM outbox WHERE run = {number}")
        assert len({room for _, room, _ in letters}) == len(letters) == AUDIENCE[notice]
        for id, _, state in letters:
            arrived = week.world.arrived[f"out-{id}"]
            assert arrived in {"sent": (1,), "failed": (0,), "unknown": (0, 1)}[state], (notice, id, state)


async def send_again_and_compare(week: Week) -> None:
    """一键补发: afterwards every room has it, and only those that were unknown may have it twice.

    What has its end behind it is not sent any more.
    """
    of_these = "run IN (SELECT number FROM notice_runs WHERE notice <> 'ending')"
    unknown = {id for (id,) in await rows(week, f"SELECT id FROM outbox WHERE {of_these} AND state = 'unknown'")}
    failed = {id for (id,) in await rows(week, f"SELECT id FROM outbox WHERE {of_these} AND state = 'failed'")}
    assert unknown and failed
    runs = "SELECT run, COUNT(*) FROM outbox WHERE run > 0 AND state IN ('failed', 'unknown') GROUP BY run"
    for run, count in await rows(week, runs):
        await week.chat.store.commit(None, Outcome((ResendRun(run, count, held=False),)), week.chat.clock())
    before = week.world.arrived.copy()
    await week.tick()
    assert await rows(week, f"SELECT DISTINCT state FROM outbox WHERE {of_these}") == [("sent",)]
    for (id,) in await rows(week, f"SELECT id FROM outbox WHERE {of_these}"):
        assert week.world.arrived[f"out-{id}"] in ((1, 2) if id in unknown else (1,)), id
    for (id,) in await rows(week, f"SELECT id FROM outbox WHERE run > 0 AND NOT {of_these}"):
        assert week.world.arrived[f"out-{id}"] == before[f"out-{id}"]


async def rows(week: Week, sql: str) -> list[tuple[int, ...]]:
    return await week.chat.store.query(lambda conn: conn.execute(sql).fetchall())


async def test_the_quiet_hours_cut_a_sending_in_two(tmp_path: Path) -> None:
    """201 rooms from 20:50 on at six a minute: sixty in the evening, the others from eight o'clock."""
    week = await begin(tmp_path)
    week.world.calm = True
    await week.until(0, 20, 40, crashes=False)
    week.chat.outbox = Outbox(
        week.chat.store,
        (week.world,),
        Attachments(tmp_path),
        week.chat.clock,
        Pace(per_minute=10),
        failed=lambda *_: None,
    )
    await slowly(week, minutes=25)
    evening = "SELECT state, COUNT(*) FROM outbox WHERE run = (SELECT number FROM notice_runs WHERE notice = 'evening') GROUP BY state ORDER BY state"
    states = dict(await rows(week, evening))
    assert 55 <= states["sent"] <= 65
    assert states["held"] == FIRST + 1 - states["sent"]
    week.true = MONDAY + timedelta(days=1, hours=7, minutes=55)
    await slowly(week, minutes=4)
    assert dict(await rows(week, evening)) == states
    await slowly(week, minutes=60)
    assert dict(await rows(week, evening)) == {"sent": FIRST + 1}
    await week.chat.close()


async def slowly(week: Week, minutes: int) -> None:
    for _ in range(minutes * 6):
        week.true += timedelta(seconds=10)
        await week.tick()
