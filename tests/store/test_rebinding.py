"""After a new log-in: what looks the same, what only seems to, and what joining moves."""

from __future__ import annotations

import pytest

from bot.domain.changes.people import BindContact, JoinSame
from bot.domain.changes.talk import SetAside
from bot.domain.faults import Conflict
from bot.domain.outcome import Outcome, Say
from bot.domain.places.place import Purpose
from bot.domain.places.renumbered import Alike, SamePerson, SameRoom
from bot.domain.tickets.ticket import State
from bot.store import outgoing
from bot.store.operating import operators, rebinding
from tests.store.desk import CHANNEL, LI, MINUTE, NOW, WANG, ZHAO, Desk

OTHER = "sandbox:other"
NEW_LI, NEW_WANG = ("wx_li_2", "李阿姨"), ("wx_wang_2", "小王")


async def look(desk: Desk, *served: str) -> tuple[list[SameRoom], list[SamePerson]]:
    alike = await alike_now(desk, *served)
    return list(alike.rooms), list(alike.people)


async def alike_now(desk: Desk, *served: str) -> Alike:
    return await desk.store.query(lambda conn: rebinding.look_the_same(conn, served or (CHANNEL, OTHER)))


async def join(desk: Desk, *served: str) -> None:
    """As an admin does it in the chat; the operator beside a running bot does the same."""
    same = await alike_now(desk, *served)
    await desk.store.commit(None, Outcome((JoinSame(same, frozenset(served or (CHANNEL, OTHER))),)), NOW)


async def bound_worker(desk: Desk) -> int:
    """小王, bound under his old id, who has spoken once."""

    def bind(conn: object) -> int:
        conn.execute("INSERT INTO people (official, name) VALUES ('wang', '小王')")  # type: ignore[attr-defined]
        return operators.bind_known_contact(conn, CHANNEL, WANG[0], WANG[1], "wang")  # type: ignore[arg-type]

    person = await desk.store.write(bind)
    await desk.store.forget_identities()
    assert (await desk.hears("大家好", WANG)).person == person
    return person


# Rooms.


async def test_a_room_of_the_same_topic_is_suggested_and_joined_with_all_that_belongs_to_it(desk: Desk) -> None:
    old = await desk.hears("3号楼灯坏了")
    await desk.binds(old.room)
    ticket = await desk.opens(1001, old)
    new = await desk.hears("@小灵通 居住证怎么办", room="r1-new", at=NOW + MINUTE)
    await desk.store.write(lambda conn: conn.execute("UPDATE messages SET state = 'aside' WHERE id = ?", (new.id,)))
    assert await look(desk) == ([SameRoom("青禾 1 号楼", CHANNEL, CHANNEL, old.room, new.room)], [])
    await join(desk)
    rooms = await desk.store.read(lambda reader: reader.rooms())
    assert [(room.id, room.channel_room, room.purpose) for room in rooms] == [(old.room, "r1-new", Purpose.RESIDENTS)]
    assert [message.id for message in await desk.store.read(lambda reader: reader.new_messages())] == [new.id]
    await desk.says(Say("已办结", room=ticket.room))
    (parcel,) = await desk.store.write(lambda conn: outgoing.claim(conn, CHANNEL, NOW, 9))
    assert parcel.letter.room_id == "r1-new"
    assert (await desk.hears("谢谢", room="r1-new")).room == old.room
    assert await look(desk) == ([], [])


async def test_what_happened_in_the_new_room_before_joining_is_kept(desk: Desk) -> None:
    old = await desk.hears("3号楼灯坏了")
    await desk.binds(old.room)
    new = await desk.hears("救命", room="r1-new", photo=True, at=NOW + 1)
    await desk.opens(1001, new)
    await desk.says(Say("119", room=new.room))
    await join(desk)
    assert await desk.rows("SELECT room FROM tickets") == [(old.room,)]
    assert await desk.rows("SELECT room FROM outbox") == [(old.room,)]
    assert await desk.rows("SELECT room FROM photos") == [(old.room,)]


async def test_what_was_taken_back_before_the_joining_is_not_taken_up(desk: Desk) -> None:
    old = await desk.hears("你好")
    await desk.binds(old.room)
    new = await desk.hears("@小蜜蜂 灯坏了", room="r1-new", id="m1", at=NOW + 1)
    await desk.store.write(lambda conn: conn.execute("UPDATE messages SET state = 'aside' WHERE id = ?", (new.id,)))
    recall = await desk.hears("", room="r1-new", id="m2", recalls="m1", at=NOW + 2)
    await desk.store.mark_quiet([recall.id])
    await join(desk)
    assert await desk.rows("SELECT state FROM messages WHERE message_id = 'm1'") == [("handled",)]


async def test_two_rooms_of_one_topic_are_not_suggested(desk: Desk) -> None:
    old = await desk.hears("你好")
    await desk.binds(old.room)
    for room in ("r1-new", "r1-other"):
        await desk.hears("你好", room=room, id=room, at=NOW + 1)
    assert await look(desk) == ([], [])


async def test_two_rooms_that_both_live_are_two_rooms(desk: Desk) -> None:
    old = await desk.hears("你好")
    await desk.binds(old.room)
    await desk.hears("你好", room="r1-new", id="x", at=NOW + 1)
    await desk.hears("还有人吗", at=NOW + 2)
    assert await look(desk) == ([], [])


async def test_rooms_of_another_account_that_is_there_too_or_without_a_topic_are_not_suggested(desk: Desk) -> None:
    old = await desk.hears("你好")
    await desk.binds(old.room)
    nameless = await desk.hears("你好", room="r2", id="a", room_topic="")
    await desk.binds(nameless.room)
    await desk.hears("你好", room="r3", id="b", room_topic="")
    await desk.hears("你好", room="r1-new", id="c", channel=OTHER)
    assert await look(desk) == ([], [])


async def test_a_room_that_was_bound_anew_in_the_chat_still_gets_its_tickets_back(desk: Desk) -> None:
    old = await desk.hears("3号楼灯坏了")
    await desk.binds(old.room)
    ticket = await desk.opens(1001, old)
    new = await desk.hears("绑定 青禾 1 号楼", ZHAO, room="r1-new", at=NOW + MINUTE)
    await desk.binds(new.room, grid="qh-a-2")
    assert await look(desk) == ([], []), "it is another grid's"
    await desk.binds(new.room)
    assert [(room.old, room.new) for room in (await look(desk))[0]] == [(old.room, new.room)]
    await join(desk)
    await desk.says(Say("已办结", room=ticket.room))
    (parcel,) = await desk.store.write(lambda conn: outgoing.claim(conn, CHANNEL, NOW, 9))
    assert parcel.letter.room_id == "r1-new"
    assert await look(desk) == ([], [])


# Another account.


async def test_the_rooms_of_an_account_that_is_no_longer_there_wait_for_its_successor(desk: Desk) -> None:
    old = await desk.hears("3号楼灯坏了")
    await desk.binds(old.room)
    ticket = await desk.opens(1001, old)
    await desk.says(Say("已受理", room=ticket.room))
    new = await desk.hears("@小灵通 居住证怎么办", ZHAO, room="x9", channel=OTHER, at=NOW + 1)
    await desk.store.write(lambda conn: conn.execute("UPDATE messages SET state = 'aside' WHERE id = ?", (new.id,)))
    assert await look(desk) == ([], []), "both accounts are there"
    assert await look(desk, OTHER) == ([SameRoom("青禾 1 号楼", CHANNEL, OTHER, old.room, new.room)], [])
    await join(desk, OTHER)
    rooms = await desk.store.read(lambda reader: reader.rooms())
    assert [(room.id, room.channel, room.channel_room) for room in rooms] == [(old.room, OTHER, "x9")]
    assert [message.id for message in await desk.store.read(lambda reader: reader.new_messages())] == [new.id]
    assert await desk.store.write(lambda conn: outgoing.claim(conn, CHANNEL, NOW, 9)) == []
    (parcel,) = await desk.store.write(lambda conn: outgoing.claim(conn, OTHER, NOW, 9))
    assert (parcel.letter.channel, parcel.letter.room_id) == (OTHER, "x9")


async def test_the_running_bot_judges_by_the_accounts_it_has(desk: Desk) -> None:
    old = await desk.hears("3号楼灯坏了")
    await desk.binds(old.room)
    new = await desk.hears("你好", ZHAO, room="x9", channel=OTHER, at=NOW + 1)
    for served, found in (((CHANNEL, OTHER), []), ((OTHER,), [new.room])):
        desk.store.serve(served)
        alike = await desk.store.read(lambda reader: reader.look_the_same())
        assert [one.new for one in alike.rooms] == found


async def test_a_room_that_the_new_account_has_only_come_into_is_suggested_before_anybody_speaks(desk: Desk) -> None:
    old = await desk.hears("3号楼灯坏了")
    await desk.binds(old.room)
    new = await desk.store.note_room(OTHER, "x9", "青禾 1 号楼")
    assert await look(desk) == ([], [])
    assert await look(desk, OTHER) == ([SameRoom("青禾 1 号楼", CHANNEL, OTHER, old.room, new)], [])


async def test_the_rooms_of_another_network_are_never_the_same(desk: Desk) -> None:
    old = await desk.hears("你好")
    await desk.binds(old.room)
    await desk.hears("你好", room="x9", channel="wechaty:main", at=NOW + 1)
    assert await look(desk, "wechaty:main") == ([], [])


async def test_an_account_that_hears_nothing_any_more_is_succeeded_by_one_that_does(desk: Desk) -> None:
    """Each knows the room by an id of its own; what both have heard is not handled again."""
    old = await desk.hears("@小灵通 水费怎么交")
    await desk.binds(old.room)
    heard_by_both = await desk.hears("@小灵通 水费怎么交", room="x9", channel=OTHER, at=NOW)
    await desk.store.mark_quiet([old.id])
    missed = await desk.hears("@小灵通 居住证怎么办", room="x9", channel=OTHER, at=NOW + rebinding.AWAY_MS - 1)
    await desk.store.write(lambda conn: conn.execute("UPDATE messages SET state = 'aside' WHERE state = 'new'"))
    assert await look(desk) == ([], []), "it may only be quiet there"
    await desk.hears("有人吗", room="x9", channel=OTHER, id="later", at=NOW + rebinding.AWAY_MS)
    assert (await look(desk))[0] == [SameRoom("青禾 1 号楼", CHANNEL, OTHER, old.room, heard_by_both.room)]
    await join(desk)
    assert await desk.rows(
        "SELECT id, state FROM messages WHERE id IN (:a, :b) ORDER BY id", a=heard_by_both.id, b=missed.id
    ) == [
        (heard_by_both.id, "handled"),
        (missed.id, "new"),
    ]


async def test_a_worker_is_the_same_to_the_successor(desk: Desk) -> None:
    person = await bound_worker(desk)
    await desk.says(Say("新工单", person=person))
    new = await desk.hears("我在", ("b_wang", "小王"), channel=OTHER, room=None, at=NOW + MINUTE)
    assert await look(desk) == ([], []), "one worker may be known to two accounts"
    assert await look(desk, OTHER) == ([], [SamePerson("小王", CHANNEL, OTHER, "b_wang", person, new.person)])
    await join(desk, OTHER)
    assert await desk.store.read(lambda reader: reader.official_of_contact(OTHER, "b_wang")) == "wang"
    (parcel,) = await desk.store.write(lambda conn: outgoing.claim(conn, OTHER, NOW, 9))
    assert (parcel.letter.channel, parcel.letter.contact_id) == (OTHER, "b_wang")
    assert (await desk.hears("接单", ("b_wang", "小王"), channel=OTHER, at=NOW + 2 * MINUTE)).person == person
    assert await look(desk, OTHER) == ([], [])


async def test_a_worker_who_is_heard_by_both_accounts_is_joined_when_one_hears_him_no_more(desk: Desk) -> None:
    person = await bound_worker(desk)
    for minute in (1, 11):
        await desk.hears(f"到岗 {minute}", ("b_wang", "小王"), channel=OTHER, room="x9", at=NOW + minute * MINUTE)
    assert [(one.before, one.channel, one.old) for one in (await look(desk))[1]] == [(CHANNEL, OTHER, person)]


# Joining only what was shown.


async def test_what_no_longer_looks_the_same_is_not_joined(desk: Desk) -> None:
    old = await desk.hears("你好")
    await desk.binds(old.room)
    await desk.hears("你好", room="r1-new", id="x", at=NOW + 1)
    same = await alike_now(desk)
    assert len(same) == 1
    await desk.hears("我还在", at=NOW + 2)
    with pytest.raises(Conflict):
        await desk.store.commit(None, Outcome((JoinSame(same, frozenset((CHANNEL,))),)), NOW)
    assert len(await desk.store.read(lambda reader: reader.rooms())) == 2


async def test_a_second_joining_of_the_same_finds_nothing_to_do(desk: Desk) -> None:
    old = await desk.hears("你好")
    await desk.binds(old.room)
    await desk.hears("你好", room="r1-new", id="x", at=NOW + 1)
    change = JoinSame(await alike_now(desk), frozenset((CHANNEL,)))
    await desk.store.commit(None, Outcome((change,)), NOW)
    with pytest.raises(Conflict):
        await desk.store.commit(None, Outcome((change,)), NOW)


async def test_a_mention_is_not_set_aside_in_a_room_that_is_bound_by_then(desk: Desk) -> None:
    said = await desk.hears("@小灵通 居住证怎么办")
    await desk.binds(said.room)
    with pytest.raises(Conflict):
        await desk.store.commit(said.id, Outcome((SetAside(said.id),)), NOW)
    assert [message.id for message in await desk.store.read(lambda reader: reader.new_messages())] == [said.id]


# People.


async def test_whoever_is_known_under_a_newer_id_already_has_no_other_one(desk: Desk) -> None:
    """小王 sent a code under the new id; somebody else who bears the name was first."""
    await bound_worker(desk)
    stranger = await desk.hears("我才是小王", ("stranger", "小王"), at=NOW + MINUTE)
    assert [one.new for one in (await look(desk))[1]] == [stranger.person]
    new = await desk.hears("绑定 382914", NEW_WANG, room=None, at=NOW + 2 * MINUTE)
    assert await look(desk) == ([], []), "two bear the name"
    await desk.store.write(lambda conn: operators.add_code(conn, "382914", "wang", NOW + 9 * MINUTE))
    await desk.store.commit(None, Outcome((BindContact(new.person, "382914", "wang", NOW),)), NOW)
    assert await desk.store.read(lambda reader: reader.official_of_contact(CHANNEL, NEW_WANG[0])) == "wang"
    assert await look(desk) == ([], []), "小王 is known already"


async def test_whose_ticket_is_suspended_waits_too(desk: Desk) -> None:
    said = await desk.hears("3号楼灯坏了")
    await desk.opens(1001, said, state=State.SUSPENDED)
    await desk.hears("我的灯呢", NEW_LI, at=NOW + MINUTE)
    assert [one.old for one in (await look(desk))[1]] == [said.person]


async def test_a_worker_with_a_new_id_gets_the_role_back(desk: Desk) -> None:
    person = await bound_worker(desk)
    new = await desk.hears("我换号了", NEW_WANG, at=NOW + MINUTE)
    assert await look(desk) == ([], [SamePerson("小王", CHANNEL, CHANNEL, "wx_wang_2", person, new.person)])
    await join(desk)
    assert await desk.store.read(lambda reader: reader.official_of_contact(CHANNEL, "wx_wang_2")) == "wang"
    assert (await desk.hears("接单 1001", NEW_WANG, at=NOW + 2 * MINUTE)).person == person
    await desk.says(Say("新工单", person=person))
    (parcel,) = await desk.store.write(lambda conn: outgoing.claim(conn, CHANNEL, NOW, 9))
    assert parcel.letter.contact_id == "wx_wang_2"
    assert await look(desk) == ([], [])


async def test_it_works_a_second_time(desk: Desk) -> None:
    person = await bound_worker(desk)
    await desk.hears("我换号了", NEW_WANG, at=NOW + MINUTE)
    await join(desk)
    third = await desk.hears("又换号了", ("wx_wang_3", "小王"), at=NOW + 2 * MINUTE)
    assert await look(desk) == ([], [SamePerson("小王", CHANNEL, CHANNEL, "wx_wang_3", person, third.person)])


async def test_whoever_bears_the_name_of_a_worker_who_is_still_there_is_not_suggested(desk: Desk) -> None:
    await bound_worker(desk)
    await desk.hears("我才是小王", NEW_WANG, at=NOW + MINUTE)
    await desk.hears("我还在", WANG, at=NOW + 2 * MINUTE)
    assert await look(desk) == ([], [])


async def test_two_new_people_of_one_name_are_not_suggested(desk: Desk) -> None:
    await bound_worker(desk)
    for id in ("wx_a", "wx_b"):
        await desk.hears("我是小王", (id, "小王"), at=NOW + MINUTE)
    assert await look(desk) == ([], [])


async def test_a_resident_who_waits_for_a_result_is_suggested_and_any_other_is_not(desk: Desk) -> None:
    said = await desk.hears("3号楼灯坏了")
    new = await desk.hears("我的灯呢", NEW_LI, at=NOW + MINUTE)
    assert await look(desk) == ([], [])
    await desk.opens(1001, said)
    assert await look(desk) == ([], [SamePerson("李阿姨", CHANNEL, CHANNEL, "wx_li_2", said.person, new.person)])
    await desk.store.write(lambda conn: conn.execute("UPDATE tickets SET state = ?", (State.CLOSED.value,)))
    assert await look(desk) == ([], [])


async def test_a_new_contact_that_has_reported_something_itself_is_somebody_else(desk: Desk) -> None:
    await desk.opens(1001, await desk.hears("3号楼灯坏了"))
    await desk.opens(1002, await desk.hears("5号楼门坏了", NEW_LI, at=NOW + MINUTE))
    assert await look(desk) == ([], [])
    assert LI[1] == NEW_LI[1]


async def test_what_was_said_in_private_goes_on_in_private(desk: Desk) -> None:
    """The report came in a private chat; its answer must reach the contact that works now."""
    for known_before in (True, False):
        suffix = "a" if known_before else "b"
        old_who, new_who = (f"old_{suffix}", f"赵婶{suffix}"), (f"new_{suffix}", f"赵婶{suffix}")
        said = await desk.hears("3号楼灯坏了", old_who, room=None)
        ticket = await desk.opens(1001 + known_before, said)
        if known_before:
            await desk.hears("我的灯呢", new_who, room=None, at=NOW + MINUTE)
        else:
            await desk.hears("我的灯呢", new_who, room="r1", at=NOW + MINUTE)
        await join(desk)
        await desk.says(Say("已办结", room=ticket.room))
        (parcel,) = await desk.store.write(lambda conn: outgoing.claim(conn, CHANNEL, NOW, 9))
        assert (parcel.letter.room_id, parcel.letter.contact_id) == (None, new_who[0])
        again = await desk.hears("谢谢", new_who, room=None, at=NOW + 2 * MINUTE)
        assert (again.room, again.person) == (ticket.room, ticket.reporter)


async def test_all_that_was_said_under_the_new_id_belongs_to_the_old_person(desk: Desk) -> None:
    said = await desk.hears("3号楼灯坏了")
    await desk.opens(1001, said)
    new = await desk.hears("我的灯呢", NEW_LI, photo=True, at=NOW + MINUTE)
    await desk.store.mark_quiet([new.id])
    await join(desk)
    assert await desk.rows("SELECT DISTINCT person FROM messages") == [(said.person,)]
    assert await desk.rows("SELECT person FROM photos") == [(said.person,)]
