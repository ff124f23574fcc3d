"""The lane of one account: how fast it writes, what goes first, and what follows when nobody knows."""

from __future__ import annotations

from collections import deque
from collections.abc import AsyncIterator
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from bot.domain.faults import PermanentSendError, SendError, StoreFailed, TemporarySendError, UnknownSendError
from bot.domain.message import Letter
from bot.domain.outcome import Outcome, Say, Urgency
from bot.domain.places.place import Purpose
from bot.outbox import Outbox, Pace
from bot.ports import Receipt
from bot.store.attachments import Attachments
from bot.store.rows.contacts import ensure_room
from bot.store.store import Store
from tests.chat import CHANNEL, HandClock, RememberingGateway

MINUTE_S = 60


@dataclass
class Lane:
    """One account with a hand-set clock; `rooms` are as many groups as a test wants."""

    store: Store
    folder: Path
    pace: Pace
    clock: HandClock = field(default_factory=HandClock)
    gateway: RememberingGateway = field(default_factory=RememberingGateway)
    failed: list[str] = field(default_factory=list)

    async def open(self, rooms: int = 1) -> Lane:
        self.rooms = [
            await self.store.write(lambda conn, n=n: ensure_room(conn, CHANNEL, f"r{n}", "", Purpose.RESIDENTS))  # type: ignore[misc]
            for n in range(rooms)
        ]
        self.outbox = Outbox(
            self.store,
            (self.gateway,),
            Attachments(self.folder),
            self.clock,
            self.pace,
            failed=lambda _, reason: self.failed.append(reason),
        )
        return self

    async def says(self, text: str, room: int = 0, urgency: Urgency = Urgency.REPLY) -> None:
        await self.store.commit(None, Outcome(say=(Say(text, room=self.rooms[room], urgency=urgency),)), self.clock())

    async def passes(self, seconds: float) -> list[str]:
        """Lets time go by in steps of a quarter of a second; what was sent in it."""
        for _ in range(int(seconds * 4)):
            await self.outbox.flush()
            self.clock.now += 250
        sent = [letter.text for letter in self.gateway.sent]
        self.gateway.sent.clear()
        return sent

    async def states(self) -> list[str]:
        return await self.store.query(
            lambda conn: [row[0] for row in conn.execute("SELECT state FROM outbox ORDER BY id")]
        )


@pytest.fixture
async def store(tmp_path: Path) -> AsyncIterator[Store]:
    store = Store(tmp_path / "bot.db")
    yield store
    store.close()


# How fast.


async def test_an_account_writes_no_more_than_its_burst_and_its_rate(store: Store, tmp_path: Path) -> None:
    lane = await Lane(store, tmp_path, Pace(per_minute=20, burst=3)).open(rooms=60)
    for room in range(60):
        await lane.says(str(room), room)
    first = await lane.passes(MINUTE_S)
    assert 20 <= len(first) <= 20 + lane.pace.burst
    assert 19 <= len(await lane.passes(MINUTE_S)) <= 21
    assert first == [str(room) for room in range(len(first))]


async def test_a_pause_fills_the_burst_and_not_more(store: Store, tmp_path: Path) -> None:
    lane = await Lane(store, tmp_path, Pace(per_minute=20, burst=3)).open(rooms=30)
    await lane.passes(10 * MINUTE_S)
    for room in range(30):
        await lane.says(str(room), room)
    assert len(await lane.passes(1)) == lane.pace.burst


async def test_a_room_is_written_to_no_faster_than_its_own_rate(store: Store, tmp_path: Path) -> None:
    lane = await Lane(store, tmp_path, Pace(per_minute=6000, room_per_minute=10)).open()
    for number in range(30):
        await lane.says(str(number))
    assert await lane.passes(MINUTE_S) == [str(number) for number in range(10)]


async def test_what_is_queued_later_waits_for_its_room_too(store: Store, tmp_path: Path) -> None:
    lane = await Lane(store, tmp_path, Pace(per_minute=6000, room_per_minute=10)).open(rooms=2)
    sent = []
    for number in range(30):
        await lane.says(str(number))
        sent += await lane.passes(2)
    assert sent == [str(number) for number in range(10)]
    await lane.says("elsewhere", 1)
    await lane.says("119", 0, Urgency.EMERGENCY)
    assert await lane.passes(1) == ["119", "elsewhere"]


async def test_a_wrong_clock_silences_no_room_for_long(store: Store, tmp_path: Path) -> None:
    lane = await Lane(store, tmp_path, Pace(per_minute=6000, room_per_minute=10)).open()
    lane.clock.now += 365 * 24 * 3_600_000
    await lane.says("in a year")
    assert await lane.passes(1) == ["in a year"]
    lane.clock.now -= 365 * 24 * 3_600_000
    await lane.says("now")
    assert await lane.passes(1) == ["now"]


async def test_jitter_only_slows_down(store: Store, tmp_path: Path) -> None:
    """Four seconds between two messages in place of three."""
    lane = await Lane(store, tmp_path, Pace(per_minute=20, burst=1, jitter=lambda: 1.0)).open(rooms=60)
    for room in range(60):
        await lane.says(str(room), room)
    assert len(await lane.passes(MINUTE_S)) == 15


async def test_an_emergency_overtakes_everything_and_waits_for_no_room(store: Store, tmp_path: Path) -> None:
    lane = await Lane(store, tmp_path, Pace(per_minute=20, room_per_minute=1)).open(rooms=2)
    for number in range(9):
        await lane.says(str(number), number % 2)
    assert await lane.passes(4) == ["0", "1"]
    await lane.says("119", 0, Urgency.EMERGENCY)
    assert await lane.passes(4) == ["119"]


# What follows from an error.


def troubled(lane: Lane, *troubles: SendError | None) -> None:
    lane.gateway.troubles = deque(troubles)


async def test_a_letter_refused_for_good_is_not_tried_again_and_does_not_hold_up_its_room(
    store: Store, tmp_path: Path
) -> None:
    lane = await Lane(store, tmp_path, Pace()).open()
    troubled(lane, PermanentSendError("不是好友"))
    await lane.says("a")
    await lane.says("b")
    assert await lane.passes(600) == ["b"]
    assert (await lane.states(), lane.failed) == (["failed", "sent"], ["不是好友"])


async def test_a_letter_refused_for_now_is_tried_again_ever_more_slowly(store: Store, tmp_path: Path) -> None:
    lane = await Lane(store, tmp_path, Pace()).open()
    troubled(lane, *[TemporarySendError("忙")] * 4)
    await lane.says("a")
    assert await lane.passes(2 + 10 + 60) == []
    assert await lane.passes(300) == []
    assert await lane.passes(2) == ["a"]
    assert lane.failed == []


@pytest.mark.parametrize(
    ("urgency", "sent", "state"),
    [
        (Urgency.ANSWER, [], "unknown"),
        (Urgency.REPLY, [], "unknown"),
        (Urgency.NOTICE, [], "unknown"),
        (Urgency.PING, ["（重发）a"], "sent"),
        (Urgency.EMERGENCY, ["（重发）a"], "sent"),
    ],
)
async def test_the_rule_of_each_kind_when_nobody_knows(
    store: Store, tmp_path: Path, urgency: Urgency, sent: list[str], state: str
) -> None:
    lane = await Lane(store, tmp_path, Pace()).open()
    troubled(lane, UnknownSendError("超时"))
    await lane.says("a", urgency=urgency)
    assert await lane.passes(60) == sent
    assert await lane.states() == [state]
    assert lane.failed == ([] if sent else ["超时"])


async def test_a_ping_is_repeated_once_and_an_emergency_until_it_is_accepted(store: Store, tmp_path: Path) -> None:
    lane = await Lane(store, tmp_path, Pace()).open(2)
    troubled(lane, *[UnknownSendError("超时")] * 6)
    await lane.says("a", 0, Urgency.PING)
    await lane.passes(10)
    assert await lane.states() == ["unknown"]
    await lane.says("b", 1, Urgency.EMERGENCY)
    assert await lane.passes(30) == ["（重发）b"]


@pytest.mark.parametrize("urgency", [Urgency.REPLY, Urgency.PING, Urgency.EMERGENCY])
async def test_an_echo_that_came_after_all_settles_it(store: Store, tmp_path: Path, urgency: Urgency) -> None:
    lane = await Lane(store, tmp_path, Pace()).open()
    troubled(lane, UnknownSendError("超时"))
    lane.gateway.receipts["out-1"] = Receipt.SENT
    await lane.says("a", urgency=urgency)
    assert await lane.passes(60) == []
    assert (await lane.states(), lane.failed) == (["sent"], [])


# What follows where the database cannot write for a moment.


@dataclass
class FullDisk(RememberingGateway):
    """After a letter went out, or was refused, nothing can be written until `make_room`."""

    store: Store | None = None

    async def send(self, letter: Letter) -> str:
        try:
            return await super().send(letter)
        finally:
            self.fill()

    def fill(self, query_only: str = "ON") -> None:
        assert self.store is not None
        self.store._database.conn.execute(f"PRAGMA query_only = {query_only}")

    def make_room(self) -> None:
        self.fill("OFF")


@pytest.mark.parametrize(
    ("trouble", "sent", "state", "failed"),
    [
        (None, ["着火了"], "sent", []),
        (TemporarySendError("忙"), ["着火了"], "sent", []),
        (UnknownSendError("超时"), ["（重发）着火了"], "sent", []),
        (PermanentSendError("不是好友"), [], "failed", ["不是好友"]),
    ],
)
async def test_what_became_of_a_letter_is_written_down_as_soon_as_the_database_can_write_again(
    store: Store, tmp_path: Path, trouble: SendError | None, sent: list[str], state: str, failed: list[str]
) -> None:
    disk = FullDisk(store=store)
    lane = await Lane(store, tmp_path, Pace(), gateway=disk).open()
    troubled(lane, trouble)
    await lane.says("着火了", urgency=Urgency.EMERGENCY)
    for _ in range(3):
        with suppress(StoreFailed):
            await lane.outbox.flush()
    assert (await lane.states(), lane.failed) == (["sending"], [])
    disk.make_room()
    for _ in range(3):
        lane.clock.now += MINUTE_S * 1000
        with suppress(StoreFailed):
            await lane.outbox.flush()
        disk.make_room()
    await lane.outbox.flush()
    assert [letter.text for letter in lane.gateway.sent] == sent
    assert (await lane.states(), lane.failed) == ([state], failed)


async def test_what_was_claimed_goes_out_though_nothing_can_be_written_any_more(
    store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    disk = FullDisk(store=store)
    lane = await Lane(store, tmp_path, Pace(per_minute=60, room_per_minute=60), gateway=disk).open()
    await lane.says("着火了", urgency=Urgency.EMERGENCY)
    claim = store.claim

    async def claim_the_last(*args: int) -> object:
        claimed = await claim(*args)  # type: ignore[arg-type]
        disk.fill()
        return claimed

    monkeypatch.setattr(store, "claim", claim_the_last)
    with suppress(StoreFailed):
        await lane.outbox.flush()
    assert [letter.text for letter in lane.gateway.sent] == ["着火了"]


@dataclass
class Forgetful(RememberingGateway):
    """Cannot even be asked whether a letter went out."""

    async def receipt(self, letter: Letter) -> Receipt:
        raise ConnectionError("closed")


async def test_a_gateway_that_cannot_be_asked_knows_nothing(store: Store, tmp_path: Path) -> None:
    lane = await Lane(store, tmp_path, Pace(), gateway=Forgetful()).open(2)
    troubled(lane, None, UnknownSendError("超时"))
    await lane.says("before", 1)
    await lane.says("着火了", 1, Urgency.EMERGENCY)
    await lane.says("a")
    assert await lane.passes(60) == ["着火了", "a"]
    assert (await lane.states(), lane.failed) == (["unknown", "sent", "sent"], ["超时"])


async def test_a_start_does_not_fail_for_a_gateway_that_cannot_be_asked(store: Store, tmp_path: Path) -> None:
    lane = await Lane(store, tmp_path, Pace(), gateway=Forgetful()).open()
    await lane.says("着火了", urgency=Urgency.EMERGENCY)
    await store.claim(CHANNEL, lane.clock(), 1)
    await lane.outbox.resolve_interrupted()
    assert await lane.passes(60) == ["（重发）着火了"]
