"""Invitations, friend requests and changes of rooms reach the rest of the bot (over the fake gateway)."""

from __future__ import annotations

import pytest
from wechaty_grpc.wechaty import puppet

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
