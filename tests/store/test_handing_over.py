"""A room passes from one of our accounts to another: the same room, the same people, every letter once."""

from __future__ import annotations

import pytest

from bot.domain.outcome import Say
from bot.domain.places.place import Purpose
from bot.store import outgoing
from bot.store.operating import handing_over, operators
from tests.store.desk import LI, NOW, WANG, Desk, said

ONE, TWO = "wechaty:main", "wechaty:second"


@pytest.fixture
async def accounts(desk: Desk) -> Desk:
    desk.store.serve((ONE, TWO))
    return desk


async def hand_over(desk: Desk, room: str = "r1") -> str | None:
    topic = await desk.store.write(lambda conn: handing_over.hand_over(conn, ONE, room, TWO, NOW))
    await desk.store.forget_identities()
    return topic


async def claimed(desk: Desk, channel: str) -> list[outgoing.Parcel]:
    return await desk.store.write(lambda conn: outgoing.claim(conn, channel, NOW, 9))


async def test_what_waits_and_what_comes_goes_through_the_other_account(accounts: Desk) -> None:
    first = await accounts.hears("灯坏了", id="m1", channel=ONE)
    await accounts.binds(first.room)
    await accounts.says(Say("已受理", room=first.room))
    assert await hand_over(accounts) == "青禾 1 号楼"
    await accounts.says(Say("已办结", room=first.room))
    assert await claimed(accounts, ONE) == []
    letters = [parcel.letter for parcel in await claimed(accounts, TWO)]
    assert [(letter.text, letter.channel, letter.room_id) for letter in letters] == [
        ("已受理", TWO, "r1"),
        ("已办结", TWO, "r1"),
    ]
    later = await accounts.hears("谢谢", id="m2", channel=TWO)
    assert (later.channel, later.room, later.person) == (TWO, first.room, first.person)
    assert (await accounts.hears("我也听到了", id="m3", channel=ONE)).room == first.room
    rooms = await accounts.store.read(lambda reader: reader.rooms())
    assert [(room.id, room.channel, room.purpose, room.grid) for room in rooms] == [
        (first.room, TWO, Purpose.RESIDENTS, "qh-a-1")
    ]


async def test_the_rows_that_the_other_account_had_of_the_room_and_its_people_become_one(desk: Desk) -> None:
    """Both were there before they were two accounts of one bot."""
    mine = await desk.hears("灯坏了", id="m1", channel=ONE)
    await desk.binds(mine.room)
    ticket = await desk.opens(1001, mine)
    other = await desk.hears("门坏了", id="m2", channel=TWO)
    await desk.opens(1002, other)
    desk.store.serve((ONE, TWO))
    await hand_over(desk)
    assert await desk.rows("SELECT number, room, reporter FROM tickets ORDER BY number") == [
        (1001, mine.room, mine.person),
        (1002, mine.room, mine.person),
    ]
    again = await desk.hears("还没修", id="m3", channel=TWO)
    assert (again.room, again.person) == (ticket.room, ticket.reporter)


async def test_a_role_known_to_either_account_stays(desk: Desk) -> None:
    await desk.hears("在", WANG, id="m1", channel=ONE)
    await desk.hears("在", WANG, id="m2", channel=TWO)

    def bind(conn: object) -> int:
        conn.execute("INSERT INTO people (official, name) VALUES ('wang', '小王')")  # type: ignore[attr-defined]
        return operators.bind_known_contact(conn, TWO, *WANG, "wang")  # type: ignore[arg-type]

    person = await desk.store.write(bind)
    desk.store.serve((ONE, TWO))
    await desk.store.forget_identities()
    await hand_over(desk)
    assert (await desk.hears("接单 1001", WANG, id="m3", channel=TWO)).person == person
    assert await desk.store.read(lambda reader: reader.official_of_contact(ONE, WANG[0])) == "wang"


async def test_an_account_that_did_not_serve_the_room_hands_nothing_over(desk: Desk) -> None:
    await desk.hears("a", id="m1", channel=ONE)
    bound = await desk.hears("b", id="m2", channel=TWO)
    await desk.binds(bound.room)
    assert await hand_over(desk) is None
    assert await hand_over(desk, "r9") is None
    assert len(await desk.store.read(lambda reader: reader.rooms())) == 2


async def test_what_is_under_way_is_not_sent_a_second_time(accounts: Desk) -> None:
    """Sent, not known, and refused when the account was already out of the room; the refused one goes out after all."""
    room = (await accounts.hears("灯坏了", id="m1", channel=ONE)).room
    await accounts.says(*(Say(text, room=room) for text in ("发了", "不知道", "没发成", "回来了")))
    sent, unknown, refused, back = await claimed(accounts, ONE)
    await accounts.store.mark_sent([(sent.id, ONE, "x")], NOW)
    await accounts.store.mark_ended(unknown.id, "unknown", "")
    await accounts.store.mark_ended(refused.id, "failed", "not in room")
    await hand_over(accounts)
    assert [parcel.letter.text for parcel in await claimed(accounts, TWO)] == ["没发成"]
    await accounts.store.requeue(back.id, NOW, "not up")
    await accounts.store.write(lambda conn: handing_over.redirect(conn, ONE))
    assert await claimed(accounts, ONE) == []
    assert [parcel.letter.text for parcel in await claimed(accounts, TWO)] == ["回来了"]


async def test_what_both_heard_around_the_change_is_one_message(accounts: Desk) -> None:
    await accounts.hears("灯坏了", id="m1", channel=ONE)
    await hand_over(accounts)
    assert await accounts.store.take(said("灯坏了", id="m1", channel=TWO), None, NOW) is None


async def test_private_letters_stay_with_the_account_that_was_spoken_to(accounts: Desk) -> None:
    first = await accounts.hears("灯坏了", LI, id="m1", channel=ONE)
    await hand_over(accounts)
    await accounts.says(Say("请评价", person=first.person))
    assert [parcel.letter.channel for parcel in await claimed(accounts, ONE)] == [ONE]


async def test_only_groups_are_served(accounts: Desk) -> None:
    await accounts.hears("你好", id="m1", room=None, channel=ONE)
    await accounts.hears("你好", id="m2", channel=ONE)
    assert await accounts.store.query(lambda conn: handing_over.served_rooms(conn, ONE)) == ["r1"]
