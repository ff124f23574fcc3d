"""What people say arrives whole, once per event and in order (over the fake gateway)."""

from __future__ import annotations

import asyncio
import base64
import json
from typing import Any

import pytest
from grpclib.const import Status
from grpclib.exceptions import GRPCError

from bot.domain.message import Incoming, MessageKind, Quote
from bot.gateways.wechaty import AlertKind, WechatySettings
from bot.gateways.wechaty.wire import EventType
from tests.gateway.fake import SELF, TOKEN, FakeGateway, fake_gateway
from tests.gateway.listener import Listener, listening, until

pytestmark = pytest.mark.asyncio

JPEG = b"\xff\xd8\xff" + bytes(range(256)) * 40


def settings(fake: FakeGateway, **more: Any) -> WechatySettings:
    return WechatySettings("a", fake.endpoint, TOKEN, **{"lookups_per_s": 200.0, **more})


def furnished(fake: FakeGateway) -> FakeGateway:
    fake.contacts |= {"li": "李阿姨", "wang": "小王"}
    fake.rooms |= {"r1": "青禾1号微网格", "r2": "青禾2号微网格"}
    fake.aliases = {"r1": "小蜂"}
    return fake


async def test_a_text_with_all_its_circumstances() -> None:
    async with fake_gateway() as fake, listening(settings(furnished(fake))) as bot:
        one = fake.says("「小蜜蜂：已受理」\n------\n@小蜂\u2005还没修", mention_ids=[SELF, ""])
        got = await bot.message()
        assert got == Incoming(
            channel="wechaty:a", message_id=one, room_id="r1", sender_id="li", sender_name="李阿姨",
            text="@小蜂\u2005还没修", sent_at=1_750_000_000_000, kind=MessageKind.TEXT,
            room_topic="青禾1号微网格", bot_alias="小蜂", mention_ids=(SELF, ""), quote=Quote("已受理", "小蜜蜂"),
        )  # fmt: skip


async def test_private_own_unknown_and_recalled() -> None:
    async with fake_gateway() as fake, listening(settings(furnished(fake))) as bot:
        fake.says("绑定 382914", room="", talker="wang", listener_id=SELF)
        fake.says("我自己说的", talker=SELF)
        fake.says("", kind=99, filename="x.bin")
        fake.says("m1", kind=13)
        fake.says("谁在说", talker="stranger", room="r9")
        await bot.message(4)
        by_id = {message.message_id: message for message in bot.taken}
        assert (by_id["m1"].room_id, by_id["m1"].sender_name, by_id["m1"].own) == (None, "小王", False)
        assert by_id["m2"].own
        assert (by_id["m3"].kind, by_id["m3"].text) == (MessageKind.OTHER, "x.bin")
        assert (by_id["m4"].kind, by_id["m4"].recalls, by_id["m4"].text) == (MessageKind.RECALL, "m1", "")
        assert (by_id["m5"].sender_name, by_id["m5"].room_topic) == ("", "")


async def test_duplicates_are_passed_on_for_the_inbox_to_see() -> None:
    async with fake_gateway() as fake, listening(settings(furnished(fake))) as bot:
        one = fake.says("电梯坏了")
        fake.emit(EventType.MESSAGE, messageId=one)
        await bot.message(1)
        assert [message.message_id for message in bot.taken] == [one, one]


async def test_unknown_and_broken_events_stop_nothing() -> None:
    async with fake_gateway() as fake, listening(settings(furnished(fake))) as bot:
        fake.emit(4, postId="p")
        fake.emit(99, a=1)
        for kind in EventType:
            if kind not in (EventType.SCAN, EventType.LOGOUT):
                for payload in ("", "no json", "[]", "{}", '{"contactId": null}', '{"payloadType": "x"}'):
                    if not (kind is EventType.LOGIN and "contactId" in payload):
                        fake.emit_raw(kind, payload)
        fake.says("还在吗")
        assert (await bot.message()).text == "还在吗"
        assert bot.up


async def test_error_events_are_told_and_survived() -> None:
    async with fake_gateway() as fake, listening(settings(furnished(fake))) as bot:
        fake.emit(EventType.ERROR, gerror=json.dumps({"message": "网络抖动", "stack": "at x"}))
        fake.emit(EventType.ERROR, data="again")
        fake.says("还在吗")
        await bot.message()
        assert bot.kinds == [AlertKind.ERROR_EVENT]
        assert "网络抖动" in bot.alerts[0][1]
        assert "at x" not in bot.alerts[0][1]
        assert fake.calls["Event"] == 1


async def test_payloads_are_fetched_side_by_side_and_handed_on_in_order() -> None:
    async with fake_gateway() as fake:
        fake.delays["MessagePayload"] = 0.02
        async with listening(settings(furnished(fake))) as bot:
            ids = [fake.says(str(number)) for number in range(160)]
            await bot.message(159)
            assert [message.message_id for message in bot.taken] == ids
            assert 8 <= fake.most_at_once["MessagePayload"] <= 16


async def test_a_slow_picture_holds_its_own_room_only() -> None:
    async with fake_gateway() as fake:
        gate = fake.gates["MessageImage"] = asyncio.Event()
        async with listening(settings(furnished(fake))) as bot:
            fake.says(kind=6, id="photo")
            fake.boxes["photo"] = json.dumps({"type": 1, "base64": base64.b64encode(JPEG).decode(), "name": "p.jpg"})
            fake.says("after the photo", id="next")
            fake.says("着火了", room="r2", id="urgent")
            await bot.message()
            gate.set()
            await bot.message(2)
            assert [message.message_id for message in bot.taken] == ["urgent", "photo", "next"]
            photo = bot.taken[1].picture
            assert photo is not None
            assert (photo.content, photo.media_type) == (JPEG, "image/jpeg")


async def test_a_picture_in_pieces_behind_a_uuid_and_one_too_big() -> None:
    async with fake_gateway() as fake, listening(settings(furnished(fake), largest_picture=20_000)) as bot:
        fake.downloads = {"u1": [JPEG[:5000], JPEG[5000:]], "u2": [bytes(15_000)] * 2}
        fake.boxes = {"p1": json.dumps({"boxType": 7, "uuid": "u1"}), "p2": json.dumps({"type": 7, "uuid": "u2"})}
        fake.says(kind=6, id="p1")
        fake.says(kind=6, id="p2")
        fake.says(kind=6, id="p3")
        await bot.message(2)
        assert bot.taken[0].picture is not None
        assert bot.taken[0].picture.content == JPEG
        assert [message.kind for message in bot.taken] == [MessageKind.IMAGE] * 3
        assert [message.picture for message in bot.taken[1:]] == [None, None]


async def test_a_payload_that_comes_late_is_waited_for_and_one_that_never_comes_is_told() -> None:
    async with fake_gateway() as fake, listening(settings(furnished(fake))) as bot:
        fake.errors["MessagePayload"] = [GRPCError(Status.UNKNOWN, "not ready")] * 2
        fake.says("迟到", id="late")
        fake.emit(EventType.MESSAGE, messageId="ghost")
        fake.says("后来")
        await bot.message(1)
        assert [message.text for message in bot.taken] == ["迟到", "后来"]
        await until(lambda: bot.alerts)
        assert bot.alerts[0][0] is AlertKind.MESSAGE_LOST
        assert "ghost" in bot.alerts[0][1]


async def test_what_take_fails_to_keep_is_offered_again_in_order() -> None:
    async with fake_gateway() as fake:
        bot, fails = Listener(settings(furnished(fake))), [OSError("disk full")] * 2

        async def take(message: Incoming) -> bool:
            if fails:
                raise fails.pop()
            return await bot.take(message)

        await bot.gateway.start(take)
        await bot.until_up()
        ids = [fake.says(str(number)) for number in range(5)]
        await bot.message(4)
        await bot.gateway.stop()
        assert [message.message_id for message in bot.taken] == ids


async def test_stopping_hands_on_what_has_come_in() -> None:
    async with fake_gateway() as fake:
        fake.delays["MessagePayload"] = 0.1
        async with listening(settings(furnished(fake))) as bot:
            for number in range(20):
                fake.says(str(number))
            await until(lambda: fake.calls["MessagePayload"] >= 16)
        assert len(bot.taken) >= 16
        await until(lambda: not fake.streaming)


async def test_names_are_asked_for_once_and_again_when_dirty() -> None:
    async with fake_gateway() as fake, listening(settings(furnished(fake))) as bot:
        await until(lambda: bot.gateway.account.name == "小蜜蜂")
        for _ in range(5):
            fake.says("x")
        await bot.message(4)
        assert fake.calls["ContactPayload"] == 2
        assert fake.calls["RoomPayload"] == 1
        fake.contacts["li"], fake.rooms["r1"], fake.aliases["r1"] = "李姐", "青禾一号", "蜂蜂"
        fake.emit(EventType.DIRTY, payloadType=2, payloadId="li")
        fake.emit(EventType.ROOM_TOPIC, roomId="r1", newTopic="青禾一号", changerId="li")
        fake.says("y")
        got = await bot.message(5)
        assert (got.sender_name, got.room_topic, got.bot_alias) == ("李姐", "青禾一号", "蜂蜂")
        fake.aliases["r1"] = "新名"
        fake.emit(EventType.DIRTY, payloadType=4, payloadId="bot-self@@@r1")
        fake.says("z")
        assert (await bot.message(6)).bot_alias == "新名"


async def test_the_bot_learns_that_it_was_renamed() -> None:
    async with fake_gateway() as fake, listening(settings(furnished(fake))) as bot:
        await until(lambda: bot.gateway.account.name == "小蜜蜂")
        fake.contacts[SELF] = "小灵通*(1)"
        fake.emit(EventType.DIRTY, payloadType=2, payloadId=SELF)
        await until(lambda: bot.gateway.account.name == "小灵通*(1)")
        assert bot.gateway.state().account == "小灵通*(1)"


async def test_many_new_people_at_once_are_looked_up_slowly_and_lose_no_message() -> None:
    async with fake_gateway() as fake:
        furnished(fake).contacts |= {f"p{number}": f"人{number}" for number in range(12)}
        async with listening(settings(fake, lookups_per_s=4, lookup_wait_s=0.2)) as bot:
            for number in range(12):
                fake.says("大家好", talker=f"p{number}")
            began = asyncio.get_running_loop().time()
            await bot.message(11)
            took_s = asyncio.get_running_loop().time() - began
            asked = fake.calls["ContactPayload"] + fake.calls["RoomPayload"] + fake.calls["RoomMemberPayload"]
            assert asked <= 5 + 4 * (took_s + 1)
            assert "" in {message.sender_name for message in bot.taken}


async def test_members_are_never_asked_for_in_advance() -> None:
    async with fake_gateway() as fake, listening(settings(furnished(fake))) as bot:
        fake.emit(EventType.ROOM_JOIN, roomId="r1", inviteeIdList=["wang"], inviterId="li")
        fake.says("x")
        await bot.message()
        assert fake.calls["RoomMemberList"] == 0
        assert sorted(await bot.gateway.member_ids("r1")) == sorted(fake.contacts)


async def test_rooms_on_demand() -> None:
    async with fake_gateway() as fake, listening(settings(furnished(fake))) as bot:
        assert [(room.id, room.topic) for room in await bot.gateway.rooms()] == list(fake.rooms.items())
        person = await bot.gateway.contact("wang")
        assert person is not None
        assert person.name == "小王"
