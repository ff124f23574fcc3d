"""What deciding asks of the rows."""

from __future__ import annotations

from bot.domain.places.place import Official, Purpose, Role
from bot.domain.speech.kinds import Speech
from bot.domain.tickets.ticket import State, What
from bot.store.operating.operators import bind_known_contact, ensure_bound_room, sync_officials
from tests.store.desk import CHANNEL, DAY, LI, MINUTE, NOW, WANG, Desk


async def test_the_scene_around_a_message(desk: Desk) -> None:
    message = await desk.hears("灯坏了")
    await desk.binds(message.room, Purpose.RESIDENTS, "qh-a-1")
    scene = await desk.store.read(lambda read: read.scene(message, NOW))
    assert (scene.room.id, scene.room.grid, scene.room.purpose) == (message.room, "qh-a-1", Purpose.RESIDENTS)
    assert (scene.person_name, scene.official, scene.expectation) == ("李阿姨", None, None)


async def test_recent_texts_are_of_the_same_person_in_the_same_room_and_earlier(desk: Desk) -> None:
    await desk.hears("太早了", at=NOW - MINUTE - 1)
    await desk.hears("灯坏了", at=NOW - MINUTE)
    await desk.hears("灯坏了 别人", who=WANG, at=NOW - 5)
    await desk.hears("灯坏了 别处", room="r2", at=NOW - 5)
    await desk.hears("灯坏了!", at=NOW - 1)
    message = await desk.hears("灯坏了!!", at=NOW)
    await desk.hears("后来", at=NOW)
    recent = await desk.store.read(lambda read: read.recent(message, NOW - MINUTE))
    assert recent == [(NOW - 1, "灯坏了!"), (NOW - MINUTE, "灯坏了")]


async def test_recent_texts_are_never_many(desk: Desk) -> None:
    for number in range(30):
        await desk.hears(f"{number}")
    message = await desk.hears("最后")
    assert len(await desk.store.read(lambda read: read.recent(message, 0))) == 20


async def test_the_draft_is_the_newest_ticket_of_this_person_here(desk: Desk) -> None:
    first, other, there = await desk.hears("1"), await desk.hears("2", who=WANG), await desk.hears("3", room="r2")
    await desk.opens(1001, first, opened_at=NOW - 2 * MINUTE)
    await desk.opens(1002, other)
    await desk.opens(1003, there)

    def draft(since: int) -> object:
        return desk.store.read(lambda read: read.draft(first.person, first.room, since))

    assert await draft(NOW - 2 * MINUTE) == 1001  # type: ignore[misc]
    assert await draft(NOW - 2 * MINUTE + 1) is None  # type: ignore[misc]


async def test_loose_photos_are_fresh_own_and_free(desk: Desk) -> None:
    old = await desk.hears("", id="p0", photo=True, at=NOW - 2 * MINUTE - 1)
    fresh = [(await desk.hears("", id=f"p{n}", photo=True)).photo for n in (1, 2)]
    await desk.hears("", id="p3", who=WANG, photo=True)
    await desk.hears("", id="p4", room="r2", photo=True)
    assert await desk.store.read(lambda read: read.loose_photos(old.person, old.room, NOW - 2 * MINUTE)) == tuple(fresh)


async def test_tickets_of_a_handler_by_due_time(desk: Desk) -> None:
    for number, due, state in (
        (1001, 30, State.ACCEPTED),
        (1002, 10, State.DISPATCHED),
        (1003, 20, State.DONE),
        (1004, 20, State.CLOSED),
    ):
        await desk.opens(number, await desk.hears(f"{number}"), handle_due=NOW + due, state=state)
    await desk.opens(1005, await desk.hears("1005"), handler="zhao")
    mine = await desk.store.read(lambda read: read.open_tickets_of("wang"))
    assert [ticket.number for ticket in mine] == [1002, 1001]
    assert len(await desk.store.read(lambda read: read.open_tickets_of("wang", limit=1))) == 1


async def test_what_waits_for_a_rating(desk: Desk) -> None:
    message = await desk.hears("1")
    for number in (1001, 1002, 1003):
        await desk.opens(number, await desk.hears(f"{number}"), state=State.DONE)
        await desk.store.write(
            lambda conn, number=number: (
                conn.execute(  # type: ignore[misc]
                    "UPDATE tickets SET ended_at = :at WHERE number = :number", {"number": number, "at": NOW + number}
                ).rowcount
            )
        )
    await desk.store.write(lambda conn: conn.execute("UPDATE tickets SET rating = '满意' WHERE number = 1002").rowcount)
    waiting = await desk.store.read(lambda read: read.unrated_of(message.person, NOW + 1001))
    assert [ticket.number for ticket in waiting] == [1003, 1001]
    assert [
        ticket.number for ticket in await desk.store.read(lambda read: read.unrated_of(message.person, NOW + 1002))
    ] == [1003]


async def test_a_ticket_comes_back_as_it_went_in(desk: Desk) -> None:
    message = await desk.hears("举报楼下赌博")
    opened = await desk.opens(1001, message, speech=Speech.ACCUSATION, urgent=True, late=True, grid=None, handler=None)
    assert await desk.store.read(lambda read: read.ticket(1001)) == opened
    assert [step.what for step in await desk.store.read(lambda read: read.steps(1001))] == [What.RECEIVED]
    assert await desk.store.read(lambda read: (read.ticket(1), read.steps(1), read.photos_of(1))) == (None, [], ())


async def test_rooms_by_purpose(desk: Desk) -> None:
    first, second = await desk.hears("1"), await desk.hears("2", room="r2")
    await desk.hears("3", room=None)
    await desk.binds(first.room, Purpose.STAFF)
    assert [room.id for room in await desk.store.read(lambda read: read.rooms(Purpose.STAFF))] == [first.room]
    assert [room.id for room in await desk.store.read(lambda read: read.rooms(Purpose.UNBOUND))] == [second.room]
    assert len(await desk.store.read(lambda read: read.rooms())) == 2


WANG_OF_THE_FILE = Official("wang", "小王", Role.WORKER, ("qh-a",))


async def test_names_follow_the_file_and_people_stay_the_same(desk: Desk) -> None:
    await desk.store.write(lambda conn: sync_officials(conn, [WANG_OF_THE_FILE]))
    before = await desk.store.read(lambda read: read.person_of("wang"))
    renamed = Official("wang", "王建国", Role.WORKER, ("qh-a",))
    await desk.store.write(lambda conn: sync_officials(conn, [renamed]))
    after = await desk.store.read(lambda read: read.person_of("wang"))
    assert before is not None and after is not None
    assert (before.id, before.name, before.reachable) == (after.id, "小王", False)
    assert after.name == "王建国"
    assert await desk.store.read(lambda read: read.person_of("nobody")) is None


async def test_somebody_in_a_role_keeps_the_name_of_the_file(desk: Desk) -> None:
    await desk.store.write(lambda conn: sync_officials(conn, [WANG_OF_THE_FILE]))
    await desk.store.write(lambda conn: bind_known_contact(conn, CHANNEL, WANG[0], "小王", "wang"))
    message = await desk.hears("在", who=(WANG[0], "王哥🌈"))
    scene = await desk.store.read(lambda read: read.scene(message, NOW))
    assert (scene.official, scene.person_name, message.sender_name) == ("wang", "小王", "王哥🌈")
    assert (await desk.store.read(lambda read: read.person_of("wang"))).reachable  # type: ignore[union-attr]


async def test_demo_rooms_stay_where_an_operator_put_them(desk: Desk) -> None:
    def demo(grid: str) -> object:
        return desk.store.write(lambda conn: ensure_bound_room(conn, CHANNEL, "r1", "群", grid, Purpose.RESIDENTS))

    room = await demo("qh-a-1")  # type: ignore[misc]
    await desk.binds(room, Purpose.RESIDENTS, "qh-a-2")
    assert await demo("qh-a-1") == room  # type: ignore[misc]
    bound = await desk.store.read(lambda read: read.room(room))
    assert bound is not None and bound.grid == "qh-a-2"
    assert (await desk.hears("1", who=LI)).room == room


async def test_counts_for_the_health_page(desk: Desk) -> None:
    assert await desk.store.read(lambda read: read.counts()) == {"inbox": 0, "outbox": 0, "unsent": 0}
    await desk.hears("1", at=NOW - DAY)
    assert (await desk.store.read(lambda read: read.counts()))["inbox"] == 1


async def test_a_backlog_hides_no_emergency_that_runs(desk: Desk) -> None:
    for number in range(1001, 1222):
        await desk.opens(number, await desk.hears(f"灯坏了 {number}"), opened_at=NOW - DAY, handle_due=NOW - 1)
    await desk.opens(1300, await desk.hears("着火了"), urgent=True, handle_due=NOW + MINUTE)
    await desk.opens(1301, await desk.hears("他打人"), urgent=True, speech=Speech.ACCUSATION)
    await desk.opens(1302, await desk.hears("前天着火了"), urgent=True, opened_at=NOW - 2 * DAY)
    running = await desk.store.read(lambda read: read.running(NOW - DAY))
    assert [ticket.number for ticket in running] == [1300]
