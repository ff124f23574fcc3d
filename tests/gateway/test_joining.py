"""Invitations, friend requests and changes of rooms reach the rest of the bot (over the fake gateway)."""

from __future__ import annotations

import pytest
from wechaty_grpc.wechaty import puppet

from bot.domain.message import MessageKind
from bot.gateways.wechaty import FriendRequest, RoomChange, RoomChangeKind, RoomInvitation
from bot.gateways.wechaty.wire import EventType
from tests.gateway.fake import SELF, fake_gateway
from tests.gateway.listener import listening, until
from tests.gateway.test_receiving import furnished, settings

pytestmark = pytest.mark.asyncio


async def test_an_invitation_is_told_and_can_be_accepted() -> None:
    async with fake_gateway() as fake, listening(settings(furnished(fake))) as bot:
        fake.invitations["i1"] = puppet.RoomInvitationPayloadResponse(
            id="i1", topic="青禾3号", inviter_id="wang", member_count=42
        )
        fake.emit(EventType.ROOM_INVITE, roomInvitationId="gone")
        fake.emit(EventType.ROOM_INVITE, roomInvitationId="i1")
        await until(lambda: bot.told)
        assert bot.told == [RoomInvitation("i1", "青禾3号", "wang", "小王", 42)]
        await bot.gateway.accept_invitation("i1")
        assert fake.accepted == ["i1"]


async def test_a_friend_request_is_told_and_a_confirmation_is_not() -> None:
    async with fake_gateway() as fake, listening(settings(furnished(fake))) as bot:
        for one, kind in (("f0", 1), ("f1", 2)):
            fake.friendships[one] = puppet.FriendshipPayloadResponse(
                id=one, contact_id="li", hello="我是 3 栋的", type=kind
            )
            fake.emit(EventType.FRIENDSHIP, friendshipId=one)
        await until(lambda: bot.told)
        assert bot.told == [FriendRequest("f1", "li", "李阿姨", "我是 3 栋的")]
        await bot.gateway.accept_friendship("f1")
        assert fake.accepted == ["f1"]


async def test_joining_leaving_and_renaming_of_rooms() -> None:
    async with fake_gateway() as fake, listening(settings(furnished(fake))) as bot:
        fake.emit(EventType.ROOM_JOIN, roomId="r2", inviteeIdList=[SELF], inviterId="wang")
        fake.emit(EventType.ROOM_JOIN, roomId="r2", inviteeIdList=["li"], inviterId="wang")
        fake.emit(EventType.ROOM_TOPIC, roomId="r2", newTopic="新群名", changerId="wang")
        fake.emit(EventType.ROOM_LEAVE, roomId="r2", removeeIdList=[SELF], removerId="wang")
        await until(lambda: len(bot.told) == 3)
        assert bot.told == [
            RoomChange(RoomChangeKind.JOINED, "r2", "青禾2号微网格", "wang"),
            RoomChange(RoomChangeKind.RENAMED, "r2", "新群名", "wang"),
            RoomChange(RoomChangeKind.LEFT, "r2", "", "wang"),
        ]


async def test_an_error_in_a_callback_stops_nothing() -> None:
    async with fake_gateway() as fake, listening(settings(furnished(fake))) as bot:
        bot.fails_to_listen = True
        for topic in ("a", "b"):
            fake.emit(EventType.ROOM_TOPIC, roomId="r1", newTopic=topic)
        fake.says("x")
        await bot.message()
        await until(lambda: len(bot.told) == 2)


async def test_newcomers_come_in_like_messages_in_the_order_of_their_room() -> None:
    async with fake_gateway() as fake, listening(settings(furnished(fake))) as bot:
        fake.says("before")
        stamp = 1_750_000_000
        for seconds in (stamp, stamp * 1000):
            fake.emit(
                EventType.ROOM_JOIN,
                roomId="r1",
                inviteeIdList=["li", SELF, "wang"],
                inviterId="wang",
                timestamp=seconds,
            )
        fake.emit(EventType.ROOM_JOIN, roomId="r2", inviteeIdList=["stranger", ""], inviterId="wang")
        fake.says("after")
        await bot.message(6)
        here = [one for one in bot.taken if one.room_id == "r1"]
        assert [(one.kind, one.sender_name, one.text) for one in here] == [
            (MessageKind.TEXT, "李阿姨", "before"),
            *[(MessageKind.JOIN, "李阿姨", ""), (MessageKind.JOIN, "小王", "")] * 2,
            (MessageKind.TEXT, "李阿姨", "after"),
        ]
        first, second, again = here[1], here[2], here[3]
        assert first.message_id == again.message_id != second.message_id, "the inbox sees that it is the same"
        assert (first.sender_id, first.sent_at, first.room_topic) == ("li", stamp * 1000, "青禾1号微网格")
        [other] = [one for one in bot.taken if one.room_id == "r2"]
        assert (other.sender_id, other.sender_name, other.kind) == ("stranger", "", MessageKind.JOIN)
        assert other.sent_at > stamp * 1000


@pytest.mark.parametrize("whom", ["nobody", None, 7, {"a": 1}])
async def test_a_join_that_names_nobody_stops_nothing(whom: object) -> None:
    async with fake_gateway() as fake, listening(settings(furnished(fake))) as bot:
        fake.emit(EventType.ROOM_JOIN, roomId="r1", inviteeIdList=whom, timestamp="soon")
        fake.says("还在吗")
        await until(lambda: any(one.text == "还在吗" for one in bot.taken))
        assert [one.kind for one in bot.taken if one.text != "还在吗"] == []
