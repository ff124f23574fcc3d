"""Invitations, friend requests, alerts and outages of one account, over the fake gateway."""

from __future__ import annotations

import asyncio
import random
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from itertools import pairwise
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from grpclib.const import Status
from grpclib.exceptions import GRPCError
from wechaty_grpc.wechaty import puppet

from bot.config import Settings
from bot.domain.joining import JoiningRules
from bot.domain.places.place import Role
from bot.gateways.wechaty import WechatyGateway, WechatySettings
from bot.gateways.wechaty.line import NotSent
from bot.gateways.wechaty.wire import EventType
from bot.office import OfficeDesk
from bot.ports import GatewayStatus
from bot.reception import Reception
from bot.store.operating import operators
from bot.store.store import Store
from tests.chat import HandClock, copy_office
from tests.gateway.fake import TOKEN, FakeGateway, fake_gateway
from tests.gateway.listener import until

PAUSE_S = 0.3
RULES = JoiningRules(frozenset({"known"}), "青禾2027")


class Rig:
    """One account with its reception; `told` is what the admins' room would read."""

    def __init__(
        self, fake: FakeGateway, store: Store, folder: Path, label: str = "", pause_s: float = PAUSE_S
    ) -> None:
        self.fake, self.store, self.clock, self.folder = fake, store, HandClock(), folder
        self.told: list[tuple[str, int | None]] = []
        desk = OfficeDesk(Settings(), *copy_office(folder), None, None)
        assert desk.read().faults == ()
        self.code_file = folder / "login" / "a.txt"
        self.reception = Reception(
            RULES,
            store,
            lambda: desk.office.places,
            self.clock,
            ZoneInfo("Asia/Shanghai"),
            self._tell,
            self.code_file,
            label,
            pause_s,
        )
        settings = WechatySettings("a", fake.endpoint, TOKEN, lookups_per_s=100.0, retry_first_s=0.05)
        self.gateway = WechatyGateway(settings, self.clock, self.reception.hooks, random.Random(1))
        self.reception.gateway = self.gateway

    async def _tell(self, text: str, within_s: int | None = None) -> None:
        self.told.append((text, within_s))

    @property
    def texts(self) -> list[str]:
        return [text for text, _ in self.told]

    async def hears(self, *has: str) -> str:
        """Waits until the admins are told something with all of these words."""
        found: list[str] = []

        def look() -> bool:
            found[:] = [text for text in self.texts if all(part in text for part in has)]
            return bool(found)

        await until(look)
        return found[0]

    def invites(self, id: str, inviter: str) -> None:
        self.fake.invitations[id] = puppet.RoomInvitationPayloadResponse(id=id, topic=f"群{id}", inviter_id=inviter)
        self.fake.emit(EventType.ROOM_INVITE, roomInvitationId=id)

    def befriends(self, id: str, contact: str, hello: str) -> None:
        self.fake.friendships[id] = puppet.FriendshipPayloadResponse(id=id, contact_id=contact, hello=hello, type=2)
        self.fake.emit(EventType.FRIENDSHIP, friendshipId=id)

    async def offline(self) -> list[Any]:
        return await self.store.query(
            lambda conn: [tuple(row) for row in conn.execute("SELECT channel, since, until FROM offline")]
        )


@asynccontextmanager
async def a_rig(
    fake: FakeGateway, store: Store, folder: Path, *, up: bool = True, label: str = "", pause_s: float = PAUSE_S
) -> AsyncIterator[Rig]:
    rig = Rig(fake, store, folder, label, pause_s)
    running = asyncio.create_task(rig.reception.run())

    async def take(_: object) -> bool:
        return True

    await rig.gateway.start(take)
    try:
        if up:
            await until(lambda: rig.gateway.state().status is GatewayStatus.UP)
            await until(lambda: rig.gateway.account.name)
        yield rig
    finally:
        running.cancel()
        await asyncio.gather(running, return_exceptions=True)
        await rig.gateway.stop()


@pytest.fixture
async def store(tmp_path: Path) -> AsyncIterator[Store]:
    store = Store(tmp_path / "bot.db")
    yield store
    store.close()


@pytest.fixture
async def rig(store: Store, tmp_path: Path) -> AsyncIterator[Rig]:
    async with fake_gateway() as fake:
        fake.contacts |= {"known": "街道小钱", "li": "李阿姨", "wang": "小王"}
        async with a_rig(fake, store, tmp_path) as rig:
            yield rig


# Who may bring the bot into a room.


async def test_the_invitation_of_a_known_inviter_is_accepted(rig: Rig) -> None:
    rig.invites("1", "known")
    await rig.hears("已接受 街道小钱 的邀请", "群1")
    assert rig.fake.accepted == ["1"]


async def test_the_invitation_of_somebody_unknown_is_left_and_told_with_their_id(rig: Rig) -> None:
    rig.invites("1", "li")
    await rig.hears("李阿姨", "群1", "没有接受", "编号 li", "known_inviters")
    await asyncio.sleep(PAUSE_S)
    assert rig.fake.accepted == []


async def test_the_invitation_of_a_bound_worker_is_accepted(rig: Rig) -> None:
    worker = next(o for o in rig.reception._places().officials.values() if o.name == "小王")
    await rig.store.write(lambda conn: operators.sync_officials(conn, [worker]))
    await rig.store.write(lambda conn: operators.bind_known_contact(conn, "wechaty:a", "wang", "小王", worker.key))
    rig.invites("1", "wang")
    await rig.hears("已接受 小王 的邀请")


@pytest.mark.parametrize(
    ("inviter", "role", "may"),
    [
        ("known", None, True),
        ("known", Role.RESIDENT, True),
        ("li", None, False),
        ("li", Role.RESIDENT, False),
        ("li", Role.OBSERVER, False),
        ("li", Role.WORKER, True),
        ("li", Role.LEADER, True),
        ("li", Role.ADMIN, True),
    ],
)
def test_who_may_invite(inviter: str, role: Role | None, may: bool) -> None:
    assert RULES.may_enter(inviter, role) is may


@pytest.mark.parametrize(
    ("contact", "hello", "may"),
    [("known", "", True), ("li", "我是青禾2027的", True), ("li", "青禾", False), ("li", "", False)],
)
def test_who_may_become_a_friend(contact: str, hello: str, may: bool) -> None:
    assert RULES.may_befriend(contact, hello) is may


def test_without_a_code_nobody_comes_in_by_a_code() -> None:
    assert not JoiningRules().may_befriend("li", "")


# Friends, and how fast.


async def test_a_friend_request_with_the_code_is_accepted(rig: Rig) -> None:
    rig.befriends("f1", "li", "青禾2027 3栋李")
    await rig.hears("已接受 李阿姨 的好友申请")
    rig.befriends("f2", "nobody", "加一下")
    await rig.hears("没有写对暗号", "编号 nobody")
    assert rig.fake.accepted == ["f1"]


async def test_acceptances_keep_a_pause(rig: Rig) -> None:
    times: list[float] = []
    loop = asyncio.get_running_loop()
    accept = rig.gateway.accept_invitation

    async def timed(id: str) -> None:
        times.append(loop.time())
        await accept(id)

    rig.gateway.accept_invitation = timed  # type: ignore[method-assign]
    for number in range(3):
        rig.invites(str(number), "known")
    await until(lambda: len(times) == 3)
    assert min(later - earlier for earlier, later in pairwise(times)) >= PAUSE_S


async def test_an_acceptance_that_the_network_refuses_is_told_and_not_tried_again(rig: Rig) -> None:
    rig.fake.errors["RoomInvitationAccept"] = [GRPCError(Status.UNKNOWN, "expired")]
    rig.invites("1", "known")
    await rig.hears("街道小钱", "没有办成", "手机上")
    await asyncio.sleep(PAUSE_S)
    assert rig.fake.calls["RoomInvitationAccept"] == 1


async def test_what_waits_for_its_pause_outlives_a_restart(store: Store, tmp_path: Path) -> None:
    async with fake_gateway() as fake:
        fake.contacts["known"] = "街道小钱"
        async with a_rig(fake, store, tmp_path / "one", pause_s=60) as rig:
            for number in range(3):
                rig.invites(str(number), "known")
            await rig.hears("群0")
            rig.befriends("f1", "known", "")
            rig.invites("2", "known")
            await until(lambda: fake.calls["FriendshipPayload"] and fake.calls["RoomInvitationPayload"] == 4)
            await asyncio.sleep(0.1)
            assert fake.accepted == ["0"]
        async with a_rig(fake, store, tmp_path / "two", pause_s=0.05) as rig:
            await rig.hears("好友申请")
            assert fake.accepted == ["0", "1", "2", "f1"]
            assert len(rig.texts) == 3


async def test_a_line_that_breaks_before_the_acceptance_is_no_refusal(rig: Rig) -> None:
    accept, tries = rig.gateway.accept_invitation, iter([NotSent("gone")])

    async def broken_once(id: str) -> None:
        for error in tries:
            raise error
        await accept(id)

    rig.gateway.accept_invitation = broken_once  # type: ignore[method-assign]
    rig.invites("1", "known")
    await rig.hears("已接受 街道小钱 的邀请")
    assert rig.fake.accepted == ["1"] and len(rig.texts) == 1


# Rooms.


async def test_a_new_room_is_a_row_before_anybody_speaks(rig: Rig) -> None:
    rig.fake.rooms["r7"] = "七号群"
    rig.fake.emit(EventType.ROOM_JOIN, roomId="r7", inviteeIdList=["bot-self"], inviterId="li")
    await rig.hears("已进入群“七号群”", "绑定 网格名")
    rooms = await rig.store.read(lambda reader: reader.rooms())
    assert [(room.channel, room.channel_room, room.topic) for room in rooms] == [("wechaty:a", "r7", "七号群")]
    rig.fake.emit(EventType.ROOM_TOPIC, roomId="r7", newTopic="七号楼群", changerId="li")
    rig.fake.emit(EventType.ROOM_LEAVE, roomId="r7", removeeIdList=["bot-self"], removerId="li")
    await rig.hears("移出了群“七号楼群”")


# The line.


async def test_an_outage_is_recorded_and_told_once(rig: Rig) -> None:
    await until(lambda: rig.reception._was_up)
    began = rig.clock.now
    await rig.fake.close()
    await until(lambda: rig.gateway.state().status is GatewayStatus.DOWN)
    rig.clock.now += 7 * 60_000
    await rig.fake.open()
    told = await rig.hears("机器人离线")
    assert told.startswith("3 月 1 日 09:00–09:07 机器人离线")
    assert await rig.offline() == [("wechaty:a", began, rig.clock.now)]
    assert [text for text, within in rig.told if within is None] == [told]


async def test_an_outage_within_a_minute_is_told_in_seconds(rig: Rig) -> None:
    await until(lambda: rig.reception._was_up)
    await rig.fake.close()
    await until(lambda: rig.gateway.state().status is GatewayStatus.DOWN)
    rig.clock.now += 40_000
    await rig.fake.open()
    assert (await rig.hears("机器人离线")).startswith("3 月 1 日 09:00 前后机器人离线约 40 秒，这段时间的群消息")


async def test_an_outage_of_a_moment_is_recorded_and_not_told(rig: Rig) -> None:
    await until(lambda: rig.reception._was_up)
    rig.fake.end_stream()
    await until(lambda: rig.fake.calls["Event"] == 2 and rig.fake.streaming)
    await until(lambda: rig.gateway.state().status is GatewayStatus.UP)
    async with asyncio.timeout(60):
        while not await rig.offline():
            await asyncio.sleep(0.01)
    assert rig.texts == []


async def test_the_time_since_the_last_run_is_one_outage_even_if_the_gateway_was_absent_too(
    store: Store, tmp_path: Path
) -> None:
    fake = FakeGateway()
    await fake.open()
    await fake.close()
    began = HandClock().now - 60 * 60_000
    await store.write(lambda conn: operators.mark_alive(conn, "wechaty:a", began))
    async with a_rig(fake, store, tmp_path, up=False) as rig:
        await until(lambda: rig.gateway.state().status is GatewayStatus.DOWN)
        rig.clock.now += 10 * 60_000
        await fake.open()
        assert (await rig.hears("机器人离线")).startswith("3 月 1 日 08:00–09:10")
        await rig.reception.tick()
        assert await rig.offline() == [("wechaty:a", began, rig.clock.now)]
    await fake.close()


async def test_a_lost_login_leaves_its_code_for_the_operator_and_only_another_account_tells_it(rig: Rig) -> None:
    rig.fake.emit(EventType.LOGOUT, contactId="bot-self", data="")
    rig.fake.emit(EventType.SCAN, qrcode="code-1", status=2)
    await until(rig.code_file.exists)
    assert (rig.code_file.read_text("utf-8"), rig.code_file.stat().st_mode & 0o777) == ("code-1", 0o600)
    assert [(within, "已退出登录" in text) for text, within in rig.told] == [(60, True)]
    rig.fake.emit(EventType.ERROR, data="hiccup")
    rig.fake.emit(EventType.LOGIN, contactId="bot-self")
    await rig.hears("已登录")
    await until(lambda: not rig.code_file.exists())
    assert not any("hiccup" in text for text in rig.texts)


async def test_a_code_of_an_earlier_run_is_not_shown(store: Store, tmp_path: Path) -> None:
    async with fake_gateway() as fake:
        old = tmp_path / "login" / "a.txt"
        old.parent.mkdir()
        old.write_text("old", "utf-8")
        async with a_rig(fake, store, tmp_path):
            await until(lambda: not old.exists())


async def test_with_several_accounts_each_word_says_whose_it_is(store: Store, tmp_path: Path) -> None:
    async with fake_gateway() as fake:
        fake.contacts["li"] = "李阿姨"
        async with a_rig(fake, store, tmp_path, label="账号 a：") as rig:
            rig.invites("1", "li")
            assert (await rig.hears("李阿姨")).startswith("账号 a：")
