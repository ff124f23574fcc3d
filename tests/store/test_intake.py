"""Every message once, and the people and rooms behind the channel's ids."""

from __future__ import annotations

import asyncio
import sqlite3

import pytest

from bot.domain.message import Message, MessageKind, Quote
from bot.domain.places.place import Purpose
from tests.store.desk import CHANNEL, DAY, LI, NOW, WANG, Desk, said


async def test_a_message_is_kept_with_all_it_brought(desk: Desk) -> None:
    quote = Quote("已受理，工单 1001", "小灵通", "bot-7")
    heard = await desk.hears(
        "🙏 灯坏了\n'; DROP TABLE messages; --",
        id="m1",
        mention_ids=("wx_bot", "wx_wang"),
        quote=quote,
        bot_alias="助手",
    )
    again = await desk.store.read(lambda read: read.message(heard.id))
    assert again == heard
    assert heard.sender_id == "wx_li" and heard.quote == quote and heard.kind is MessageKind.TEXT
    assert await desk.store.read(lambda read: read.new_messages()) == [heard]


async def test_the_same_message_delivered_twice_is_one(desk: Desk) -> None:
    await desk.hears("灯坏了", id="m1")
    assert await desk.store.take(said("灯坏了", id="m1"), None, NOW + 1) is None
    assert await desk.store.take(said("别的字", id="m1"), None, NOW + 2) is None
    assert await desk.rows("SELECT text FROM messages") == [("灯坏了",)]


async def test_the_same_message_a_hundred_times_at_once_is_one(desk: Desk) -> None:
    taken = await asyncio.gather(*(desk.store.take(said("灯坏了", id="m1"), None, NOW) for _ in range(100)))
    assert len([message for message in taken if message]) == 1


async def test_the_same_id_on_two_channels_is_two_messages(desk: Desk) -> None:
    await desk.hears("甲", id="m1")
    await desk.hears("乙", id="m1", channel="wechat:other")
    assert len(await desk.rows("SELECT id FROM messages")) == 2


async def test_order_is_kept(desk: Desk) -> None:
    taken = await asyncio.gather(*(desk.store.take(said(f"{n}"), None, NOW) for n in range(300)))
    ids = [message.id for message in taken if message]
    assert ids == sorted(ids) and len(ids) == 300


async def test_a_photo_belongs_to_its_message_and_comes_once(desk: Desk) -> None:
    message = await desk.hears("", id="p1", photo=True, kind=MessageKind.IMAGE)
    assert message.photo is not None
    assert await desk.store.take(said("", id="p1", kind=MessageKind.IMAGE), None, NOW) is None
    assert await desk.rows("SELECT id, path FROM photos") == [(message.photo, "ab/abcdef.jpg")]
    assert await desk.store.read(lambda read: read.loose_photos(message.person, message.room, NOW)) == (message.photo,)


async def test_one_person_in_two_rooms_and_in_private(desk: Desk) -> None:
    here, there, private = await desk.hears("1"), await desk.hears("2", room="r2"), await desk.hears("3", room=None)
    assert here.person == there.person == private.person
    assert len({here.room, there.room, private.room}) == 3
    room = await desk.store.read(lambda read: read.room(private.room))
    assert room is not None and (room.purpose, room.topic, room.channel_room) == (
        Purpose.PRIVATE,
        "李阿姨",
        "private:wx_li",
    )
    assert [room.id for room in await desk.store.read(lambda read: read.rooms())] == [here.room, there.room]


async def test_a_renamed_person_is_the_same_person(desk: Desk) -> None:
    before = await desk.hears("1")
    after = await desk.hears("2", who=("wx_li", "李阿姨（3号楼）"), at=NOW + DAY)
    assert (after.person, after.sender_name) == (before.person, "李阿姨（3号楼）")
    assert await desk.rows("SELECT name, seen_at FROM contacts") == [("李阿姨（3号楼）", NOW + DAY)]
    scene = await desk.store.read(lambda read: read.scene(after, NOW))
    assert scene.person_name == "李阿姨（3号楼）"


async def test_a_message_without_a_name_takes_none_away(desk: Desk) -> None:
    before = await desk.hears("1")
    assert (await desk.hears("2", who=("wx_li", ""))).person == before.person
    await desk.store.forget_identities()
    assert (await desk.hears("3", who=("wx_li", ""))).person == before.person
    assert await desk.rows("SELECT c.name, p.name FROM contacts c JOIN people p ON p.id = c.person") == [
        ("李阿姨", "李阿姨")
    ]


async def test_a_renamed_room_is_the_same_room(desk: Desk) -> None:
    before = await desk.hears("1")
    await desk.binds(before.room, grid="qh-a-1")
    after = await desk.hears("2", room_topic="青禾 1 号楼大家庭")
    unnamed = await desk.hears("3", room_topic="")
    room = await desk.store.read(lambda read: read.room(before.room))
    assert before.room == after.room == unnamed.room
    assert room is not None and (room.topic, room.grid, room.purpose) == (
        "青禾 1 号楼大家庭",
        "qh-a-1",
        Purpose.RESIDENTS,
    )


async def test_a_new_room_is_bound_to_nothing(desk: Desk) -> None:
    message = await desk.hears("1")
    room = await desk.store.read(lambda read: read.room(message.room))
    assert room is not None and (room.purpose, room.grid) == (Purpose.UNBOUND, None)


async def test_a_rolled_back_message_leaves_no_false_memory(desk: Desk) -> None:
    """The person and the room of a message that could not be kept are looked up afresh for the next."""

    def take_and_fail(conn: sqlite3.Connection) -> None:
        desk.store._intake.take(conn, said("丢了", who=WANG, room="r9"), None, NOW)
        raise LookupError

    with pytest.raises(LookupError):
        await desk.store.write(take_and_fail)
    assert await desk.rows("SELECT COUNT(*) FROM people") == [(0,)]
    heard = await desk.hears("在吗", who=WANG, room="r9")
    assert await desk.store.read(lambda read: read.scene(heard, NOW).person_name) == "小王"


@pytest.mark.parametrize("text", ["半个表情\ud83d", "a\x00b", "字" * 10_000, "\u200b", "", "😀" * 2_000])
async def test_odd_texts_are_kept(desk: Desk, text: str) -> None:
    heard = await desk.hears(text, id="odd", who=("wx_odd", "名字\ud83d"))
    (kept,) = await desk.rows("SELECT text FROM messages")
    assert kept[0].rstrip("?") == text.rstrip("\ud83d")
    assert await desk.store.take(said(text, id="odd", who=("wx_odd", "名字\ud83d")), None, NOW) is None
    assert isinstance(heard, Message)


async def test_what_was_kept_is_there_after_a_restart(desk: Desk) -> None:
    heard = [await desk.hears(f"{n}", who=who) for n, who in enumerate((LI, WANG, LI))]
    await desk.store.mark_quiet([heard[0].id])
    other = Desk(desk.path.parent)
    assert await other.store.read(lambda read: read.new_messages()) == heard[1:]
    assert await other.store.take(said("0"), None, NOW) is None
    assert (await other.hears("later")).person == heard[0].person
    other.store.close()


async def test_ids_of_the_channel_stay_with_the_message(desk: Desk) -> None:
    await desk.hears("1", own=True, recalls="m0", kind=MessageKind.RECALL)
    (message,) = await desk.store.read(lambda read: read.new_messages())
    assert (message.channel, message.own, message.recalls, message.kind) == (CHANNEL, True, "m0", MessageKind.RECALL)
