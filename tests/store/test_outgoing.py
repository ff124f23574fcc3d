"""The outbox: what is masked, in which order it goes, and what is never said twice."""

from __future__ import annotations

import asyncio
from dataclasses import replace

import pytest

from bot.domain.outcome import Mention, Say, Urgency
from bot.domain.places.place import Purpose
from bot.store.operating.operators import add_member
from bot.store.outgoing import Parcel
from tests.store.desk import CHANNEL, MINUTE, NOW, WANG, Desk

PRIVATE_WORDS = "李阿姨 13800001111，3号楼2单元501"


async def claim(desk: Desk, now: int = NOW, limit: int = 10, channel: str = CHANNEL, rest_ms: int = 0) -> list[Parcel]:
    parcels, _ = await desk.store.claim(channel, now, limit, rest_ms)
    return parcels


async def states(desk: Desk) -> list[str]:
    return [row[0] for row in await desk.rows("SELECT state FROM outbox ORDER BY id")]


async def test_what_goes_to_a_group_is_masked_and_nothing_else_is(desk: Desk) -> None:
    group, private = await desk.hears("1"), await desk.hears("2", room=None)
    await desk.says(
        Say(PRIVATE_WORDS, room=group.room),
        Say(PRIVATE_WORDS, room=private.room),
        Say(PRIVATE_WORDS, person=group.person),
        Say(PRIVATE_WORDS, room=group.room, verbatim=True),
    )
    masked = "李阿姨 ***，3号楼2单元***"
    assert [row[0] for row in await desk.rows("SELECT text FROM outbox ORDER BY id")] == [masked, *[PRIVATE_WORDS] * 3]


@pytest.mark.parametrize("purpose", [Purpose.RESIDENTS, Purpose.STAFF, Purpose.ADMINS, Purpose.UNBOUND])
async def test_every_kind_of_group_is_masked(desk: Desk, purpose: Purpose) -> None:
    room = (await desk.hears("1")).room
    await desk.binds(room, purpose)
    await desk.says(Say(PRIVATE_WORDS, room=room))
    assert "13800001111" not in (await claim(desk))[0].letter.text


async def test_emergency_then_answers_then_pings_then_notices_each_in_order(desk: Desk) -> None:
    room = (await desk.hears("1")).room
    for urgency in (Urgency.NOTICE, Urgency.PING, Urgency.REPLY, Urgency.EMERGENCY, Urgency.ANSWER, Urgency.REPLY):
        await desk.says(Say(urgency.value, room=room, urgency=urgency))
    assert [parcel.letter.text for parcel in await claim(desk, limit=4)] == ["emergency", "reply", "answer", "reply"]
    assert [parcel.letter.text for parcel in await claim(desk)] == ["ping", "notice"]
    assert await claim(desk) == []


async def test_nobody_is_called_in_a_room_where_they_are_not(desk: Desk) -> None:
    li, wang = await desk.hears("1"), await desk.hears("2", who=WANG, room="r2")
    people = (Mention(li.person, "李阿姨"), Mention(wang.person, "小王"))
    await desk.says(Say("灯修好了", room=li.room, mentions=people))
    (unknown,) = await claim(desk)
    assert unknown.letter.text.startswith("@李阿姨\u2005@小王\u2005"), "of a room whose members nobody told us"
    await desk.store.write(lambda conn: add_member(conn, li.person, li.room, NOW))
    await desk.says(Say("灯修好了", room=li.room, mentions=people))
    (known,) = await claim(desk)
    assert known.letter.text == "@李阿姨\u2005和小王：灯修好了"
    assert len(known.letter.mention_ids) == 1
    await desk.hears("3", who=WANG)
    await desk.says(Say("灯修好了", room=li.room, mentions=people))
    (spoken,) = await claim(desk)
    assert "@小王" in spoken.letter.text


async def test_a_letter_is_addressed_with_the_ids_of_the_channel(desk: Desk) -> None:
    message, wang, private = await desk.hears("1"), await desk.hears("2", who=WANG), await desk.hears("3", room=None)
    people = (Mention(message.person, "李阿姨"), Mention(wang.person, "小王"), Mention(999, "谁也不是"))
    await desk.says(
        Say("灯修好了", room=message.room, mentions=people),
        Say("私下", person=wang.person),
        Say("也私下", room=private.room),
    )
    group, one, other = [parcel.letter for parcel in await claim(desk)]
    assert (group.room_id, group.contact_id, group.mention_ids) == ("r1", None, ("wx_li", "wx_wang"))
    assert group.text == "@李阿姨\u2005@小王\u2005@谁也不是\u2005灯修好了"
    assert (one.room_id, one.contact_id, one.text) == (None, "wx_wang", "私下")
    assert (other.room_id, other.contact_id) == (None, "wx_li")
    assert len({group.key, one.key, other.key}) == 3


async def test_the_newest_contact_of_a_person_is_written_to(desk: Desk) -> None:
    old = await desk.hears("1")
    new = await desk.hears("2", who=("wx_li_new", "李阿姨"), at=NOW + 1)
    await desk.store.write(
        lambda conn: conn.execute("UPDATE contacts SET person = :person", {"person": old.person}).rowcount
    )
    assert new.person != old.person
    await desk.says(Say("在吗", person=old.person))
    assert (await claim(desk))[0].letter.contact_id == "wx_li_new"


async def test_a_picture_is_sent_by_its_path(desk: Desk) -> None:
    message = await desk.hears("", id="p", photo=True)
    await desk.says(Say("", person=message.person, photo=message.photo))
    assert (await claim(desk))[0].letter.picture_path == "ab/abcdef.jpg"


async def test_a_row_is_claimed_once(desk: Desk) -> None:
    room = (await desk.hears("1")).room
    await desk.says(*(Say(f"{n}", room=room) for n in range(20)))
    rounds = await asyncio.gather(*(claim(desk, limit=3) for _ in range(10)))
    ids = [parcel.id for parcels in rounds for parcel in parcels]
    assert sorted(ids) == sorted(set(ids)) and len(ids) == 20
    assert {parcel.attempts for parcels in rounds for parcel in parcels} == {1}


async def test_two_accounts_have_their_own_lanes(desk: Desk) -> None:
    here, there = await desk.hears("1"), await desk.hears("1", channel="wechat:b", room="r2")
    await desk.says(Say("甲", room=here.room), Say("乙", room=there.room))
    assert [parcel.letter.text for parcel in await claim(desk, channel="wechat:b")] == ["乙"]
    assert [parcel.letter.text for parcel in await claim(desk)] == ["甲"]


async def test_an_answer_that_waited_too_long_is_not_said(desk: Desk) -> None:
    room = (await desk.hears("1")).room
    await desk.says(Say("旧答案", room=room, expires_at=NOW + 2 * MINUTE), Say("回执", room=room))
    assert [parcel.letter.text for parcel in await claim(desk, NOW + 2 * MINUTE, limit=0)] == []
    assert await states(desk) == ["queued", "queued"], "just in time is in time"
    assert [parcel.letter.text for parcel in await claim(desk, NOW + 2 * MINUTE + 1)] == ["回执"]
    assert await states(desk) == ["expired", "sending"]


async def test_later_means_later_and_the_next_time_is_told(desk: Desk) -> None:
    room = (await desk.hears("1")).room
    await desk.says(Say("先", room=room), Say("后", room=room))
    first, second = await claim(desk)
    await desk.store.requeue(first.id, NOW + 10_000, "网络不通")
    await desk.store.requeue(second.id, NOW + 5_000, "网络不通")
    assert await desk.store.claim(CHANNEL, NOW, 10) == ([], NOW + 5_000)
    assert [parcel.letter.text for parcel in await claim(desk, NOW + 10_000)] == ["先", "后"], "the order stays"
    assert await desk.store.claim(CHANNEL, NOW + 10_000, 10) == ([], None)


async def test_a_room_that_was_just_written_to_waits_but_an_emergency_does_not(desk: Desk) -> None:
    room, other = (await desk.hears("1")).room, (await desk.hears("2", room="r2")).room
    await desk.says(Say("先", room=room))
    assert [parcel.letter.text for parcel in await claim(desk, rest_ms=3_000)] == ["先"]
    await desk.says(Say("回执", room=room), Say("着火", room=room, urgency=Urgency.EMERGENCY), Say("别处", room=other))
    assert [parcel.letter.text for parcel in await claim(desk)] == ["着火", "别处"]
    assert await desk.store.claim(CHANNEL, NOW + 2_999, 10) == ([], NOW + 3_000)
    assert [parcel.letter.text for parcel in await claim(desk, NOW + 3_000)] == ["回执"]


async def test_looking_for_something_to_send_writes_nothing_where_there_is_nothing(desk: Desk) -> None:
    """It is done every second by every account."""
    await desk.hears("1")
    log = desk.path.with_name(f"{desk.path.name}-wal")
    before = log.stat().st_size, desk.store._database.conn.total_changes
    for second in range(60):
        assert await desk.store.claim(CHANNEL, NOW + second * 1000, 64) == ([], None)
    assert (log.stat().st_size, desk.store._database.conn.total_changes) == before


async def test_what_is_sent_again_is_marked_once(desk: Desk) -> None:
    room = (await desk.hears("1")).room
    await desk.says(Say("请接单 1001", room=room, urgency=Urgency.PING))
    for _ in range(3):
        (parcel,) = await claim(desk)
        await desk.store.requeue(parcel.id, NOW, "断线", marked=True)
    (parcel,) = await claim(desk)
    assert (parcel.letter.text, parcel.attempts) == ("（重发）请接单 1001", 4)


async def test_after_a_crash_what_was_being_sent_is_known(desk: Desk) -> None:
    room = (await desk.hears("1")).room
    await desk.says(Say("甲", room=room), Say("乙", room=room), Say("丙", room=room))
    claimed = await claim(desk, limit=2)
    await desk.store.mark_sent([(claimed[0].id, CHANNEL, "bot-1")], NOW)
    after = Desk(desk.path.parent)
    assert [replace(parcel, attempts=1) for parcel in await after.store.interrupted(CHANNEL)] == [claimed[1]]
    assert await after.store.interrupted("wechat:b") == []
    assert [parcel.letter.text for parcel in await claim(after)] == ["丙"]
    after.store.close()


async def test_sent_is_the_end(desk: Desk) -> None:
    """A time-out that comes after the echo changes nothing, and nothing is sent twice."""
    message = await desk.hears("1")
    await desk.says(Say("已受理，工单 1001", room=message.room, ticket=1001))
    (parcel,) = await claim(desk)
    await desk.store.mark_sent([(parcel.id, CHANNEL, "bot-7")], NOW)
    await desk.store.mark_ended(parcel.id, "unknown", "超时")
    await desk.store.requeue(parcel.id, NOW, "超时")
    assert await states(desk) == ["sent"]
    quoted = await desk.store.read(lambda read: read.said_by_bot(CHANNEL, "bot-7"))
    assert quoted is not None and quoted.ticket == 1001
    assert await desk.store.read(lambda read: read.said_by_bot("wechat:b", "bot-7")) is None
    assert await desk.store.read(lambda read: read.said_by_bot(CHANNEL, "")) is None


async def test_what_nobody_knows_may_turn_out_to_be_sent(desk: Desk) -> None:
    room = (await desk.hears("1")).room
    await desk.says(Say("甲", room=room), Say("乙", room=room))
    first, second = await claim(desk)
    await desk.store.mark_ended(first.id, "unknown", "超时")
    await desk.store.mark_ended(second.id, "failed", "群已不存在")
    assert (await desk.store.read(lambda read: read.counts()))["unsent"] == 2
    await desk.store.mark_sent([(first.id, CHANNEL, "bot-1")], NOW)
    assert await states(desk) == ["sent", "failed"]
    assert await desk.store.read(lambda read: read.counts()) == {"inbox": 1, "outbox": 0, "unsent": 1}


async def test_a_bad_address_is_told_and_blocks_nobody(desk: Desk) -> None:
    message = await desk.hears("1")
    await desk.says(Say("甲", person=message.person), Say("乙", room=message.room))
    await desk.store.write(lambda conn: conn.execute("DELETE FROM contacts").rowcount)
    first, second = await claim(desk)
    assert (first.problem, second.problem) == ("person", "")
