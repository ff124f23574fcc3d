"""Several accounts of one network in one room: the room, its people and its messages are there once."""

from __future__ import annotations

import pytest

from bot.domain.places.place import Purpose
from tests.store.desk import LI, NOW, Desk, said

ONE, TWO, OTHER = "wechaty:main", "wechaty:second", "sandbox:demo"


@pytest.fixture
async def accounts(desk: Desk) -> Desk:
    desk.store.serve((ONE, TWO))
    return desk


async def test_what_the_second_account_hears_is_what_the_first_heard(accounts: Desk) -> None:
    first = await accounts.hears("灯坏了", id="m1", channel=ONE)
    assert await accounts.store.take(said("灯坏了", id="m1", channel=TWO), None, NOW) is None
    later = await accounts.hears("还没修", id="m2", channel=TWO)
    assert (later.channel, later.room, later.person) == (ONE, first.room, first.person)
    assert await accounts.store.take(said("还没修", id="m2", channel=ONE), None, NOW) is None


async def test_the_account_whose_row_is_bound_serves_the_room(desk: Desk) -> None:
    """Both were in the room before they were two accounts of one bot."""
    await desk.hears("a", id="m1", channel=ONE)
    bound = await desk.hears("b", id="m2", channel=TWO)
    await desk.binds(bound.room)
    desk.store.serve((ONE, TWO))
    await desk.store.forget_identities()
    assert (await desk.hears("c", id="m3", channel=ONE)).room == bound.room


async def test_a_binding_beside_the_bot_decides_anew(desk: Desk) -> None:
    await desk.hears("a", id="m1", channel=ONE)
    other = await desk.hears("b", id="m2", channel=TWO)
    desk.store.serve((ONE, TWO))
    assert (await desk.hears("c", id="m3", channel=TWO)).channel == ONE
    await desk.binds(other.room, Purpose.STAFF)
    await desk.store.forget_identities()
    assert (await desk.hears("d", id="m4", channel=ONE)).channel == TWO


async def test_private_chats_stay_with_the_account_that_was_spoken_to(accounts: Desk) -> None:
    first = await accounts.hears("你好", LI, id="m1", room=None, channel=ONE)
    second = await accounts.hears("你好", LI, id="m1", room=None, channel=TWO)
    assert (first.channel, second.channel) == (ONE, TWO)
    assert first.room != second.room


async def test_rooms_of_another_network_are_other_rooms(desk: Desk) -> None:
    desk.store.serve((ONE, OTHER))
    first = await desk.hears("a", id="m1", channel=ONE)
    second = await desk.hears("a", id="m1", channel=OTHER)
    assert first.room != second.room


async def test_an_account_that_is_gone_serves_nothing(desk: Desk) -> None:
    old = await desk.hears("a", id="m1", channel="wechaty:old")
    await desk.binds(old.room)
    desk.store.serve((ONE, TWO))
    assert (await desk.hears("b", id="m2", channel=TWO)).channel == TWO


async def test_a_room_is_noted_once_before_anybody_speaks(accounts: Desk) -> None:
    first = await accounts.store.note_room(ONE, "r7", "七号群")
    assert await accounts.store.note_room(TWO, "r7", "七号楼群") == first
    rooms = await accounts.store.read(lambda reader: reader.rooms())
    assert [(room.channel, room.topic, room.purpose) for room in rooms] == [(ONE, "七号楼群", Purpose.UNBOUND)]
