"""Messages in and out through the real npm gateway."""

from __future__ import annotations

import asyncio
import base64
import http.server
import threading
from pathlib import Path
from typing import Any

import pytest

from bot.domain.faults import PermanentSendError, TemporarySendError, UnknownSendError
from bot.domain.message import Letter, MessageKind, Quote
from bot.gateways.wechaty import (
    LARGEST_FILE,
    AlertKind,
    FriendRequest,
    RoomChange,
    RoomChangeKind,
    RoomInvitation,
    WechatySettings,
)
from bot.ports import Receipt
from tests.gateway.listener import listening, until
from tests.gateway.real import TOKEN, RealGateway

pytestmark = pytest.mark.asyncio

ROOM = "r1@chatroom"
JPEG = b"\xff\xd8\xff" + bytes(range(256)) * 1200


def settings(gateway: RealGateway, **more: Any) -> WechatySettings:
    return WechatySettings("a", gateway.endpoint, TOKEN, **{"lookups_per_s": 100.0, "echo_wait_s": 3.0, **more})


async def test_text_quote_mentions_names_and_alias(shared: RealGateway) -> None:
    async with listening(settings(shared)) as bot:
        await until(lambda: bot.gateway.account.name == "小蜜蜂")
        text = "「小蜜蜂：已受理」\n- - - - - - -\n@小蜂\u2005还没修"
        one = shared.do("say", roomId=ROOM, talkerId="li", text=text, mentionIdList=["bot-self", "", "@all"])
        got = await bot.message()
        assert (got.message_id, got.room_id, got.sender_id, got.sender_name) == (one, ROOM, "li", "李阿姨")
        assert (got.text, got.quote) == ("@小蜂\u2005还没修", Quote("已受理", "小蜜蜂"))
        assert (got.room_topic, got.bot_alias) == ("青禾1号微网格", "小蜂")
        assert got.mention_ids == ("bot-self", "", "@all")
        assert got.sent_at > 1_700_000_000_000


async def test_a_picture_of_300_kb_is_byte_equal(shared: RealGateway) -> None:
    async with listening(settings(shared)) as bot:
        shared.do("say", roomId=ROOM, talkerId="li", type=6, base64=base64.b64encode(JPEG).decode())
        got = await bot.message()
        assert len(JPEG) > 300_000
        assert got.kind is MessageKind.IMAGE
        assert got.picture is not None
        assert got.picture.content == JPEG
        assert got.picture.media_type == "image/jpeg"


async def test_a_small_picture_and_one_behind_a_link(shared: RealGateway) -> None:
    small = JPEG[:5000]

    class Page(http.server.BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(200)
            self.end_headers()
            self.wfile.write(small)

        def log_message(self, *_: object) -> None: ...

    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), Page) as pages:
        threading.Thread(target=pages.serve_forever, daemon=True).start()
        async with listening(settings(shared)) as bot:
            shared.do("say", roomId=ROOM, talkerId="li", type=6, base64=base64.b64encode(small).decode())
            shared.do("say", roomId=ROOM, talkerId="li", type=6, url=f"http://127.0.0.1:{pages.server_port}/p.jpg")
            await bot.message(1)
            assert [message.picture and message.picture.content for message in bot.taken] == [small, small]
        pages.shutdown()


async def test_duplicates_private_recall_unknown_types_and_strangers(shared: RealGateway) -> None:
    async with listening(settings(shared)) as bot:
        first = shared.do("say", roomId=ROOM, talkerId="li", text="3栋电梯坏了")
        shared.do("say", id=first, roomId=ROOM, talkerId="li", text="3栋电梯坏了")
        recall = shared.do("say", roomId=ROOM, talkerId="li", type=13, text=first)
        odd = shared.do("say", roomId=ROOM, talkerId="li", type=99, filename="x.bin")
        stranger = shared.do("say", roomId="r9@chatroom", talkerId="nobody", text="在吗")
        private = shared.do("say", talkerId="wang", listenerId="bot-self", text="绑定 382914")
        shared.do("emit", event="post", payload={"postId": "p1"})
        shared.do("emit", event="error", payload={"data": "抖动"})
        await bot.message(5)
        await until(lambda: bot.kinds == [AlertKind.ERROR_EVENT])
        in_room = [message for message in bot.taken if message.room_id == ROOM]
        assert [message.message_id for message in in_room] == [first, first, recall, odd]
        assert in_room[2].recalls == first
        assert in_room[3].kind is MessageKind.OTHER
        rest = {message.message_id: message for message in bot.taken}
        assert (rest[stranger].sender_name, rest[stranger].room_topic) == ("", "")
        assert (rest[private].room_id, rest[private].sender_name) == (None, "小王")
        assert bot.up


async def test_two_thousand_messages_at_once_in_order_without_loss(shared: RealGateway) -> None:
    async with listening(settings(shared)) as bot:
        ids = await asyncio.to_thread(shared.do, "burst", n=2000, roomId=ROOM, talkerId="li")
        await bot.message(1999)
        assert [message.message_id for message in bot.taken] == ids
        assert [message.text for message in bot.taken] == [str(number) for number in range(2000)]


async def test_a_room_and_the_bot_are_renamed(shared: RealGateway) -> None:
    async with listening(settings(shared)) as bot:
        shared.do("say", roomId=ROOM, talkerId="li", text="a")
        assert (await bot.message()).room_topic == "青禾1号微网格"
        shared.do("rename", id=ROOM, topic="青禾一号")
        shared.do("contact", id="bot-self", name="小灵通(*)")
        shared.do("dirty", type=2, id="bot-self")
        await until(lambda: bot.gateway.account.name == "小灵通(*)")
        shared.do("say", roomId=ROOM, talkerId="li", text="b")
        assert (await bot.message(1)).room_topic == "青禾一号"
        assert RoomChange(RoomChangeKind.RENAMED, ROOM, "青禾一号", "") in bot.told
        shared.do("rename", id=ROOM, topic="青禾1号微网格")
        shared.do("contact", id="bot-self", name="小蜜蜂")
        shared.do("dirty", type=2, id="bot-self")
        await until(lambda: bot.gateway.account.name == "小蜜蜂")


async def test_invitation_and_friend_request(shared: RealGateway) -> None:
    async with listening(settings(shared)) as bot:
        shared.do("invite", id="i1", inviterId="wang", topic="青禾3号", memberCount=9, memberIdList=[], timestamp=1)
        shared.do("friendship", id="f1", contactId="li", hello="我是 3 栋的", type=2, timestamp=1, ticket="t")
        await until(lambda: len(bot.told) == 2)
        assert bot.told[0] == RoomInvitation("i1", "青禾3号", "wang", "小王", 9)
        assert bot.told[1] == FriendRequest("f1", "li", "李阿姨", "我是 3 栋的")
        await bot.gateway.accept_invitation("i1")
        await bot.gateway.accept_friendship("f1")
        assert {"accept-room:i1", "accept-friend:f1"} <= set(shared.do("calls"))


async def test_rooms_and_members_on_demand(shared: RealGateway) -> None:
    async with listening(settings(shared)) as bot:
        assert [(room.id, room.topic, room.bot_alias) for room in await bot.gateway.rooms()] == [
            (ROOM, "青禾1号微网格", "小蜂")
        ]
        assert await bot.gateway.member_ids(ROOM) == ["bot-self", "li"]


async def test_every_kind_of_sending_and_its_echo(shared: RealGateway, tmp_path: Path) -> None:
    photo = tmp_path / "p.png"
    photo.write_bytes(b"\x89PNG\r\n\x1a\n" + JPEG)
    async with listening(settings(shared)) as bot:
        shared.do("sent")
        letter = bot.letter("@小王\u2005请看", room=ROOM, mention_ids=("wang",), picture_path=str(photo))
        one = await bot.gateway.send(letter)
        await bot.gateway.send(Letter(key="p", channel="wechaty:a", text="您好", contact_id="li"))
        await bot.gateway.send_file(ROOM, "姓名,电话".encode(), "名单.csv")
        await bot.gateway.send_link(ROOM, "停水通知", "https://example.org/n/1", "明天 9 点")
        text, picture, private, file, link = shared.do("sent")
        assert (text["id"], text["text"], text["mentions"]) == (one, "@小王\u2005请看", ["wang"])
        assert base64.b64decode(picture["base64"]) == photo.read_bytes()
        assert (private["conversationId"], private["text"]) == ("li", "您好")
        assert (file["name"], base64.b64decode(file["base64"]).decode()) == ("名单.csv", "姓名,电话")
        assert (link["link"]["title"], link["link"]["url"]) == ("停水通知", "https://example.org/n/1")
        await bot.message(4)
        assert all(message.own for message in bot.taken)
        assert [bot.gateway.letter_of(sent["id"]) for sent in (text, picture, private)] == ["k1", "k1", "p"]
        assert await bot.gateway.receipt(letter) is Receipt.SENT


async def test_what_does_not_fit_into_one_message_is_uploaded_first(shared: RealGateway) -> None:
    photo = JPEG * 33
    assert len(photo) > 10_000_000
    async with listening(settings(shared)) as bot:
        shared.do("sent")
        await bot.gateway.send_file(ROOM, photo, "big.jpg")
        (sent,) = shared.do("sent")
        assert sent["name"] == "big.jpg"
        assert base64.b64decode(sent["base64"]) == photo


async def test_the_largest_picture_goes_out_and_a_larger_one_does_not(shared: RealGateway) -> None:
    async with listening(settings(shared, largest_sent=LARGEST_FILE)) as bot:
        shared.do("sent")
        await bot.gateway.send_file(ROOM, bytes(LARGEST_FILE), "big.jpg")
        assert len(base64.b64decode(shared.do("sent")[0]["base64"])) == LARGEST_FILE
        with pytest.raises(PermanentSendError, match="链接"):
            await bot.gateway.send_file(ROOM, bytes(LARGEST_FILE + 1), "big.jpg")


async def test_refusals_time_outs_and_missing_ids(shared: RealGateway) -> None:
    async with listening(settings(shared, send_timeout_s=1.5, echo_wait_s=30.0)) as bot:
        try:
            shared.do("mood", sendFails="socket hang up")
            with pytest.raises(TemporarySendError, match="socket hang up"):
                await bot.gateway.send(bot.letter("一", "k1", ROOM))
            shared.do("mood", sendFails="you are not in room")
            with pytest.raises(PermanentSendError):
                await bot.gateway.send(bot.letter("二", "k2", ROOM))
            shared.do("mood", sendFails="", sendDelayMs=2500)
            late = bot.letter("三", "k3", ROOM)
            with pytest.raises(UnknownSendError):
                await bot.gateway.send(late)
            assert await bot.gateway.receipt(late) is Receipt.SENT
            shared.do("mood", sendDelayMs=0, noIds=True, echoFirst=True)
            assert await bot.gateway.send(bot.letter("四", "k4", ROOM))
            shared.do("mood", echo=False, echoFirst=False)
            assert await bot.gateway.send(bot.letter("五", "k5", ROOM)) == ""
        finally:
            shared.do("mood", sendFails="", sendDelayMs=0, noIds=False, echo=True, echoFirst=False)
