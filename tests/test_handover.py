"""Two accounts in one room, over two fake gateways: when one cannot serve it any more, the other does."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from bot.domain.message import Incoming
from bot.domain.outcome import Outcome, Say
from bot.domain.places.place import Purpose
from bot.gateways.wechaty import WechatyGateway, WechatySettings
from bot.gateways.wechaty.wire import EventType
from bot.handover import Handover, Passing
from bot.outbox import Outbox, Pace
from bot.ports import GatewayStatus
from bot.store.attachments import Attachments
from bot.store.operating.rebinding import AWAY_MS, join, same_rooms
from bot.store.rows.identity import bind_room
from bot.store.store import Store
from tests.chat import HandClock
from tests.gateway.fake import TOKEN, FakeGateway, fake_gateway
from tests.gateway.listener import until

ONE, TWO = "wechaty:one", "wechaty:two"
GONE_MS = 60_000


class Pair:
    """The accounts `one` and `two`; only the first is in `r2`."""

    def __init__(self, folder: Path, one: FakeGateway, two: FakeGateway) -> None:
        self.fakes = one, two
        one.rooms |= {"r1": "一号群", "r2": "二号群"}
        two.rooms |= {"r1": "一号群"}
        self.store, self.clock = Store(folder / "bot.db"), HandClock()
        self.store.serve((ONE, TWO))
        self.gateways = tuple(
            WechatyGateway(
                WechatySettings(name, fake.endpoint, TOKEN, lookups_per_s=100.0, retry_first_s=0.05), self.clock
            )
            for name, fake in (("one", one), ("two", two))
        )
        self.handover = Handover(self.store, lambda: self.gateways, self.clock, GONE_MS)
        self.outbox = Outbox(
            self.store, self.gateways, Attachments(folder / "photos"), self.clock, Pace(), lambda *_: None
        )
        self.rooms: dict[str, int] = {}

    async def take(self, incoming: Incoming) -> bool:
        return await self.store.take(incoming, None, self.clock()) is not None

    async def start(self) -> None:
        for gateway in self.gateways:
            await gateway.start(self.take)
        await until(lambda: all(gateway.state().status is GatewayStatus.UP for gateway in self.gateways))
        for room in ("r1", "r2"):
            self.rooms[room] = await self.store.note_room(ONE, room, "")

    async def says(self, room: str, *texts: str) -> None:
        await self.store.commit(None, Outcome(say=tuple(Say(text, room=self.rooms[room]) for text in texts)), 0)

    def sent(self, number: int) -> list[str]:
        return [request.text for request in self.fakes[number].sent]


@asynccontextmanager
async def a_pair(folder: Path) -> AsyncIterator[Pair]:
    async with fake_gateway() as one, fake_gateway() as two:
        pair = Pair(folder, one, two)
        await pair.start()
        yield pair
        for gateway in pair.gateways:
            await gateway.stop()
        pair.store.close()


@pytest.fixture
async def pair(tmp_path: Path) -> AsyncIterator[Pair]:
    async with a_pair(tmp_path) as pair:
        yield pair


async def test_what_waits_and_what_comes_later_is_said_once_through_the_other(pair: Pair) -> None:
    await pair.says("r1", "已受理")
    assert await pair.handover.left(ONE, "r1") == "two"
    await pair.says("r1", "已办结")
    await pair.outbox.flush()
    assert (pair.sent(0), pair.sent(1)) == ([], ["已受理", "已办结"])
    for fake in pair.fakes:
        fake.says("谢谢", room="r1", id="m1")
    await until(lambda: all(fake.calls["MessagePayload"] for fake in pair.fakes))
    await asyncio.sleep(0.2)
    kept = await pair.store.query(lambda conn: conn.execute("SELECT channel, room FROM messages").fetchall())
    assert [tuple(row) for row in kept] == [(TWO, pair.rooms["r1"])]


async def test_a_room_that_no_other_account_is_in_stays(pair: Pair) -> None:
    assert await pair.handover.left(ONE, "r2") is None
    assert await pair.handover.left(ONE, "nowhere") is None
    assert await pair.handover.left(TWO, "r1") is None, "it did not serve it"
    await pair.says("r2", "还在")
    await pair.outbox.flush()
    assert pair.sent(0) == ["还在"]


async def test_an_account_that_is_away_for_too_long_is_not_waited_for(pair: Pair) -> None:
    await pair.says("r1", "已受理")
    pair.fakes[0].emit(EventType.LOGOUT, contactId="bot-self", data="")
    await until(lambda: pair.gateways[0].state().status is not GatewayStatus.UP)
    assert await pair.handover.tick(ONE) == await pair.handover.tick(TWO) == Passing()
    pair.clock.now += GONE_MS - 1
    assert await pair.handover.tick(ONE) == Passing()
    pair.clock.now += 1
    assert await pair.handover.tick(ONE) == Passing({"two": [""]})
    assert await pair.handover.tick(ONE) == Passing()
    await pair.outbox.flush()
    assert pair.sent(1) == ["已受理"]
    pair.fakes[0].emit(EventType.LOGIN, contactId="bot-self")
    await until(lambda: pair.gateways[0].state().status is GatewayStatus.UP)
    await pair.says("r1", "已办结")
    await pair.outbox.flush()
    assert (pair.sent(0), pair.sent(1)) == ([], ["已受理", "已办结"]), "it stays where it is"


async def test_an_account_that_comes_back_in_time_keeps_its_rooms(pair: Pair) -> None:
    pair.fakes[0].emit(EventType.LOGOUT, contactId="bot-self", data="")
    await until(lambda: pair.gateways[0].state().status is not GatewayStatus.UP)
    await pair.handover.tick(ONE)
    pair.fakes[0].emit(EventType.LOGIN, contactId="bot-self")
    await until(lambda: pair.gateways[0].state().status is GatewayStatus.UP)
    await pair.handover.tick(ONE)
    pair.clock.now += GONE_MS
    pair.fakes[0].emit(EventType.LOGOUT, contactId="bot-self", data="")
    await until(lambda: pair.gateways[0].state().status is not GatewayStatus.UP)
    assert await pair.handover.tick(ONE) == Passing()


async def test_where_nobody_can_take_it_over_nothing_changes(pair: Pair) -> None:
    pair.fakes[1].emit(EventType.LOGOUT, contactId="bot-self", data="")
    await until(lambda: pair.gateways[1].state().status is not GatewayStatus.UP)
    assert await pair.handover.left(ONE, "r1") is None


async def test_a_room_that_the_other_knows_by_another_id_waits_for_a_human(pair: Pair) -> None:
    pair.fakes[0].rooms["r2"] = pair.fakes[1].rooms["x2"] = "二号群"
    pair.fakes[0].says("你好", room="r2")
    await until(lambda: pair.fakes[0].calls["MessagePayload"])
    await pair.store.write(lambda conn: bind_room(conn, pair.rooms["r2"], "qh-a-1", Purpose.RESIDENTS))
    pair.fakes[0].emit(EventType.LOGOUT, contactId="bot-self", data="")
    await until(lambda: pair.gateways[0].state().status is not GatewayStatus.UP)
    await pair.handover.tick(ONE)
    pair.clock.now += AWAY_MS
    pair.fakes[1].says("@小灵通 水费怎么交", room="x2")
    await until(lambda: pair.fakes[1].calls["MessagePayload"])
    await until_taken(pair, "x2")
    assert (await pair.handover.tick(ONE)).waiting == {"two": ["二号群"]}
    rooms = await pair.store.query(lambda conn: same_rooms(conn, (ONE, TWO)))
    await pair.store.write(lambda conn: join(conn, rooms, ()))
    assert (await pair.handover.tick(ONE)).waiting == {}
    await pair.says("r2", "已办结")
    await pair.outbox.flush()
    assert [(one.conversation_id, one.text) for one in pair.fakes[1].sent] == [("x2", "已办结")]


async def until_taken(pair: Pair, room: str) -> None:
    async with asyncio.timeout(60):
        while not await pair.store.query(
            lambda conn: conn.execute(
                "SELECT 1 FROM messages m JOIN rooms r ON r.id = m.room WHERE r.channel_room = :room", {"room": room}
            ).fetchone()
        ):
            await asyncio.sleep(0.01)
