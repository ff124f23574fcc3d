"""Outcomes: whole or not at all, and never twice."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, replace
from sqlite3 import Connection

import pytest

from bot.domain import outcome as o
from bot.domain.changes import notice as notice_changes
from bot.domain.changes import people as people_changes
from bot.domain.changes import talk as talk_changes
from bot.domain.changes import ticket as ticket_changes
from bot.domain.faults import Conflict
from bot.domain.outcome import Outcome, Say
from bot.domain.places.place import Official, Purpose, Role
from bot.domain.tickets.ticket import Rating, State, Step, Ticket, What
from bot.store.operating.operators import add_code, bind_known_contact, sync_officials
from bot.store.questions.notice_values import Past, Seen
from bot.store.reader import Reader
from bot.store.rows.binding import contacts_of, leave_role, left
from tests.store.desk import DAY, LI, MINUTE, NOW, WANG, Desk, ticket


def step(what: What, words: str = "", at: int = NOW) -> Step:
    return Step(at, "小王", what, words)


def accept(number: int = 1001, handler: str = "wang") -> ticket_changes.MoveTicket:
    return ticket_changes.MoveTicket(number, State.DISPATCHED, State.ACCEPTED, step(What.ACCEPTED), handler=handler)


def finish(number: int = 1001, words: str = "灯泡已更换") -> ticket_changes.MoveTicket:
    return ticket_changes.MoveTicket(
        number, State.ACCEPTED, State.DONE, step(What.DONE, words, NOW + MINUTE), expected_handler="wang"
    )


async def the_ticket(desk: Desk, number: int = 1001) -> Ticket:
    found = await desk.store.read(lambda read: read.ticket(number))
    assert found is not None
    return found


async def steps(desk: Desk, number: int = 1001) -> list[str]:
    return [step.what.value for step in await desk.store.read(lambda read: read.steps(number))]


async def test_the_life_of_a_ticket(desk: Desk) -> None:
    message = await desk.hears("灯坏了")
    opened = await desk.opens(1001, message)
    assert await the_ticket(desk) == opened
    await desk.store.commit(None, Outcome((accept(),)), NOW)
    await desk.store.commit(None, Outcome((finish(),)), NOW)
    done = await the_ticket(desk)
    assert (done.state, done.ended_at, done.handler) == (State.DONE, NOW + MINUTE, "wang")
    rated = ticket_changes.RateTicket(1001, Rating.SATISFIED, step(What.RATED, "满意"))
    await desk.store.commit(None, Outcome((rated,)), NOW)
    closed = await the_ticket(desk)
    assert (closed.state, closed.rating, closed.ended_at) == (State.CLOSED, Rating.SATISFIED, NOW + MINUTE)
    assert await steps(desk) == ["受理", "接单", "办结", "评价"]


async def test_not_satisfied_means_once_more(desk: Desk) -> None:
    await desk.opens(1001, await desk.hears("灯坏了"), state=State.ACCEPTED)
    await desk.store.commit(None, Outcome((finish(),)), NOW)
    redo = ticket_changes.MoveTicket(
        1001, State.DONE, State.DISPATCHED, step(What.REDONE), accept_due=NOW + 1, handle_due=NOW + 2
    )
    await desk.store.commit(None, Outcome((redo,)), NOW)
    again = await the_ticket(desk)
    assert (again.state, again.redone, again.ended_at, again.accept_due, again.handle_due, again.handler) == (
        State.DISPATCHED, 1, None, NOW + 1, NOW + 2, "wang",
    )  # fmt: skip


async def test_a_message_that_was_handled_is_not_handled_again(desk: Desk) -> None:
    message = await desk.hears("灯坏了")
    outcome = Outcome(
        (ticket_changes.OpenTicket(ticket(1001, message), (step(What.RECEIVED),), message=message.id),),
        (Say("已受理", room=message.room),),
    )
    assert await desk.store.commit(message.id, outcome, NOW) is True
    second = Outcome((ticket_changes.OpenTicket(ticket(1002, message), ()),), (Say("已受理", room=message.room),))
    assert await desk.store.commit(message.id, second, NOW) is False
    assert await desk.rows("SELECT number FROM tickets") == [(1001,)]
    assert await desk.rows("SELECT COUNT(*) FROM outbox") == [(1,)]
    assert await desk.store.read(lambda read: read.new_messages()) == []


@pytest.mark.parametrize(
    "wrong",
    [
        accept(1999),
        finish(),
        replace(accept(), expected_handler="zhao"),
        ticket_changes.RateTicket(1001, Rating.SATISFIED, step(What.RATED)),
        talk_changes.Fulfil(99),
        ticket_changes.AttachPhotos(1001, (99,), step(What.ADDED)),
        people_changes.BindContact(1, "000000", "wang", NOW),
        people_changes.BindRoom(99, "qh", Purpose.STAFF),
    ],
    ids=lambda change: type(change).__name__,
)
async def test_another_state_than_named_leaves_nothing_behind(desk: Desk, wrong: o.Change) -> None:
    await desk.opens(1001, await desk.hears("灯坏了"))
    message = await desk.hears("然后呢")
    good = ticket_changes.AddStep(1001, step(What.ADDED, "这一步不该留下"))
    with pytest.raises(Conflict):
        await desk.store.commit(message.id, Outcome((good, wrong), (Say("也不该说", room=message.room),)), NOW)
    assert await steps(desk) == ["受理"]
    assert await desk.rows("SELECT COUNT(*) FROM outbox") == [(0,)]
    assert [m.id for m in await desk.store.read(lambda read: read.new_messages())] == [message.id]
    assert await desk.store.commit(message.id, Outcome((accept(),)), NOW), "the next try finds it as it was"


async def test_two_accept_at_once_and_one_gets_it(desk: Desk) -> None:
    await desk.opens(1001, await desk.hears("灯坏了"))
    first = desk.store.commit(None, Outcome((accept(handler="wang"),)), NOW)
    second = desk.store.commit(None, Outcome((accept(handler="zhao"),)), NOW)
    await first
    with pytest.raises(Conflict):
        await second
    assert (await the_ticket(desk)).handler == "wang"


async def test_a_move_that_no_rule_allows_is_a_mistake_of_ours(desk: Desk) -> None:
    await desk.opens(1001, await desk.hears("灯坏了"))
    with pytest.raises(ValueError, match="待接单"):
        await desk.store.commit(
            None, Outcome((ticket_changes.MoveTicket(1001, State.DISPATCHED, State.CLOSED, step(What.RATED)),)), NOW
        )


async def test_a_second_rating_is_none(desk: Desk) -> None:
    await desk.opens(1001, await desk.hears("灯坏了"), state=State.DONE)
    rated = Outcome((ticket_changes.RateTicket(1001, Rating.SATISFIED, step(What.RATED)),))
    await desk.store.commit(None, rated, NOW)
    with pytest.raises(Conflict):
        await desk.store.commit(None, rated, NOW)


async def test_a_rating_gives_way_to_another_one_that_names_it(desk: Desk) -> None:
    await desk.opens(1001, await desk.hears("灯坏了"), state=State.DONE)
    rated = ticket_changes.RateTicket(1001, Rating.SATISFIED, step(What.RATED))
    await desk.store.commit(None, Outcome((rated,)), NOW)
    otherwise = replace(rated, rating=Rating.FAIRLY, expected=Rating.SATISFIED)
    await desk.store.commit(None, Outcome((otherwise,)), NOW)
    closed = await the_ticket(desk)
    assert (closed.state, closed.rating) == (State.CLOSED, Rating.FAIRLY)
    with pytest.raises(Conflict):
        await desk.store.commit(None, Outcome((otherwise,)), NOW)


async def test_photos_from_just_before_join_the_ticket_and_no_second_one(desk: Desk) -> None:
    photo = await desk.hears("", id="p", photo=True)
    message = await desk.hears("灯坏了")
    assert photo.photo is not None
    opening = ticket_changes.OpenTicket(ticket(1001, message), (), (photo.photo,), message.id)
    await desk.store.commit(message.id, Outcome((opening,)), NOW)
    assert await desk.store.read(lambda read: read.photos_of(1001)) == (photo.photo,)
    assert await desk.store.read(lambda read: read.loose_photos(photo.person, photo.room, 0)) == ()
    other = replace(opening, ticket=ticket(1002, message))
    with pytest.raises(Conflict):
        await desk.store.commit(None, Outcome((other,)), NOW)


async def test_an_expectation_is_one_per_person_and_room_and_used_once(desk: Desk) -> None:
    message, elsewhere = await desk.hears("我想问"), await desk.hears("我也想问", room="r2")

    def expect(options: tuple[str, ...], room: int = message.room) -> Outcome:
        return Outcome((talk_changes.Expect(message.person, room, talk_changes.Awaits.CHOICE, options, NOW + MINUTE),))

    await desk.store.commit(None, expect(("甲", "乙")), NOW)
    await desk.store.commit(None, expect(("丙",)), NOW)
    await desk.store.commit(None, expect(("丁",), elsewhere.room), NOW)
    waiting = (await desk.store.read(lambda read: read.scene(message, NOW))).expectation
    assert waiting is not None and (waiting.options, waiting.awaits) == (("丙",), talk_changes.Awaits.CHOICE)
    assert (await desk.store.read(lambda read: read.scene(message, NOW + MINUTE))).expectation is None, "it has run out"
    await desk.store.commit(None, Outcome((talk_changes.Fulfil(waiting.id),)), NOW)
    with pytest.raises(Conflict):
        await desk.store.commit(None, Outcome((talk_changes.Fulfil(waiting.id),)), NOW)
    assert (await desk.store.read(lambda read: read.scene(elsewhere, NOW))).expectation is not None


async def test_answers_and_misses_are_noted(desk: Desk) -> None:
    message = await desk.hears("居住证")
    noted = talk_changes.NoteAnswer(message.room, message.person, "juzhuzheng-1", NOW, prompted=True, message=1)
    missed = talk_changes.NoteMiss(message.room, "我是13800001111，3号楼501怎么了", NOW)
    await desk.store.commit(message.id, Outcome((noted, missed)), NOW)

    def lately(since: int, entry: str = "juzhuzheng-1") -> object:
        return desk.store.read(lambda read: read.answered_lately(message.room, entry, since))

    assert [await lately(NOW), await lately(NOW + 1), await lately(NOW, "another")] == [True, False, False]  # type: ignore[misc]
    assert await desk.rows("SELECT question FROM misses") == [("我是***，3号楼***怎么了",)]


async def test_only_what_leads_to_something_is_kept(desk: Desk) -> None:
    asked, reported = await desk.hears("居住证"), await desk.hears("灯坏了")
    await desk.store.commit(
        asked.id, Outcome((talk_changes.NoteAnswer(asked.room, asked.person, "e", NOW, True, 1),)), NOW
    )
    await desk.opens(1001, reported)
    assert await desk.rows("SELECT text, kept FROM messages ORDER BY id") == [("居住证", 0), ("灯坏了", 1)]


async def test_a_room_that_is_bound_takes_up_what_was_set_aside(desk: Desk) -> None:
    message = await desk.hears("@小蜜蜂 灯坏了")
    await desk.store.commit(message.id, Outcome((talk_changes.SetAside(message.id),)), NOW)
    assert await desk.store.read(lambda read: read.count_aside(message.room)) == 1
    assert await desk.store.read(lambda read: read.new_messages()) == []
    await desk.store.commit(None, Outcome((people_changes.BindRoom(message.room, "qh-a-1", Purpose.RESIDENTS),)), NOW)
    assert [m.id for m in await desk.store.read(lambda read: read.new_messages())] == [message.id]
    room = await desk.store.read(lambda read: read.room(message.room))
    assert room is not None and (room.grid, room.purpose) == ("qh-a-1", Purpose.RESIDENTS)


OFFICIALS = (Official("wang", "王建国", Role.WORKER, ("qh-a",)), Official("zhao", "赵铁柱", Role.WORKER, ("ys",)))


async def test_binding_with_a_code(desk: Desk) -> None:
    """小王 reported something as a resident before: it stays theirs."""
    await desk.store.write(lambda conn: sync_officials(conn, OFFICIALS))
    await desk.store.write(lambda conn: add_code(conn, "382914", "wang", NOW + DAY))
    message = await desk.hears("绑定 382914", who=WANG, room=None)
    await desk.opens(1001, await desk.hears("灯坏了", who=WANG))
    await desk.says(Say("早些时候说的", person=message.person))
    bind = people_changes.BindContact(message.person, "382914", "wang", NOW)
    assert await desk.store.read(lambda read: read.live_code("382914", NOW)) == "wang"
    await desk.store.commit(message.id, Outcome((bind,)), NOW)

    person = await desk.store.read(lambda read: read.person_of("wang"))
    assert person is not None and person.reachable
    later = await desk.hears("接单", who=WANG)
    scene = await desk.store.read(lambda read: read.scene(later, NOW))
    assert (later.person, scene.official, scene.person_name) == (person.id, "wang", "王建国")
    assert (await the_ticket(desk)).reporter == person.id
    assert await desk.rows("SELECT person FROM outbox") == [(person.id,)]
    assert await desk.store.read(lambda read: read.bound_contacts()) == {"wang": ["小王（sandbox:demo）"]}
    assert await desk.store.read(lambda read: read.live_code("382914", NOW)) is None
    with pytest.raises(Conflict):
        await desk.store.commit(None, Outcome((bind,)), NOW)


async def test_a_code_that_is_too_old_or_for_somebody_else_binds_nobody(desk: Desk) -> None:
    await desk.store.write(lambda conn: sync_officials(conn, OFFICIALS))
    await desk.store.write(lambda conn: add_code(conn, "111111", "wang", NOW))
    await desk.store.write(lambda conn: add_code(conn, "222222", "zhao", NOW + DAY))
    message = await desk.hears("绑定", who=WANG)
    for code in ("111111", "222222"):
        with pytest.raises(Conflict):
            await desk.store.commit(
                None, Outcome((people_changes.BindContact(message.person, code, "wang", NOW),)), NOW
            )
    assert not (await desk.store.read(lambda read: read.person_of("wang"))).reachable  # type: ignore[union-attr]


async def test_a_notice_goes_out_once_per_room_and_time(desk: Desk) -> None:
    first, second = (await desk.hears("1")).room, (await desk.hears("2", room="r2")).room

    def post(room: int, due_at: int = NOW) -> notice_changes.PostNotice:
        return notice_changes.PostNotice(
            "water", due_at, room, Say("明天停水", room=room, urgency=o.Urgency.NOTICE, verbatim=True)
        )

    await desk.store.commit(None, Outcome((post(first),)), NOW)
    again = Outcome((post(first), post(second), notice_changes.CloseOccurrence("water", NOW, False, 2)))
    await desk.store.commit(None, again, NOW)
    await desk.store.commit(None, again, NOW)
    assert await desk.rows("SELECT room FROM outbox ORDER BY id") == [(first,), (second,)]
    assert await desk.rows(
        "SELECT p.room, p.outbox FROM notice_posts p JOIN outbox x ON x.id = p.outbox ORDER BY 2"
    ) == [(first, 1), (second, 2)]
    await desk.store.commit(None, Outcome((post(first, NOW + DAY),)), NOW)
    assert len(await desk.rows("SELECT id FROM outbox")) == 3


async def test_what_is_known_of_notices(desk: Desk) -> None:
    def known(read: Reader) -> tuple[object, ...]:
        return read.notice_seen("water"), read.notice_past("water", NOW)

    assert await desk.store.read(known) == (None, Past(None, None, None))
    await desk.store.commit(
        None,
        Outcome((notice_changes.SeeNotice("water", NOW), notice_changes.CloseOccurrence("water", NOW, True, 0))),
        NOW,
    )
    await desk.store.commit(
        None,
        Outcome((notice_changes.SeeNotice("water", NOW + 5), notice_changes.CloseOccurrence("water", NOW, False, 3))),
        NOW,
    )
    assert await desk.store.read(known) == (Seen(NOW, ""), Past(NOW, None, None))
    assert (await desk.store.read(lambda read: read.notice_past("water", NOW - 1))) == Past(None, None, NOW)
    assert await desk.rows("SELECT missed, rooms FROM notice_runs") == [(1, 0)]


async def test_quiet_messages_many_at_once(desk: Desk) -> None:
    ids = [(await desk.hears(f"{n}")).id for n in range(5)]
    await desk.store.mark_quiet(ids[:4])
    assert [m.id for m in await desk.store.read(lambda read: read.new_messages())] == ids[4:]


async def test_a_message_given_up_is_listed_and_apologised_for_once(desk: Desk) -> None:
    message = await desk.hears("灯坏了", who=LI)
    sorry = Outcome(say=(Say("抱歉", room=message.room),))
    await desk.store.fail(message.id, "KeyError", sorry, NOW)
    await desk.store.fail(message.id, "KeyError", sorry, NOW)
    assert await desk.rows("SELECT state, kept, attempts FROM messages") == [("failed", 1, 1)]
    assert await desk.rows("SELECT message, error FROM failures") == [(message.id, "KeyError")]
    assert await desk.rows("SELECT text FROM outbox") == [("抱歉",)]
    assert await desk.store.commit(message.id, sorry, NOW) is False


async def test_a_binding_is_seen_by_other_processes(desk: Desk) -> None:
    async def revision() -> int:
        return await desk.store.read(lambda read: read.revision("identities"))

    before = await revision()
    await desk.hears("1")
    assert await revision() == before
    await desk.store.write(lambda conn: add_code(conn, "382914", "wang", NOW))
    assert await revision() > before


async def test_a_new_account_takes_the_role_and_the_old_one_of_that_channel_leaves_it(desk: Desk) -> None:
    """小王 has a new phone: what the old account said stays with 小王, what it says from now on is a resident's."""
    await desk.store.write(lambda conn: sync_officials(conn, OFFICIALS))

    async def binds(code: str, who: tuple[str, str]) -> int:
        await desk.store.write(lambda conn: add_code(conn, code, "wang", NOW + DAY))
        said = await desk.hears(f"绑定 {code}", who=who, room=None)
        change = people_changes.BindContact(said.person, code, "wang", NOW, said.channel, said.sender_id, "换到了别处")
        await desk.store.commit(said.id, Outcome((change,)), NOW)
        return (await desk.hears(f"绑好了 {code}", who=who, room=None)).person

    official = await binds("111111", WANG)
    await desk.store.write(lambda conn: bind_known_contact(conn, "wechaty:main", "wx_elsewhere", "小王", "wang"))
    assert await binds("222222", ("wx_wang_new", "小王新手机")) == official
    later = await desk.hears("我呢", who=WANG, room=None)
    assert later.person != official
    assert (await desk.store.read(lambda read: read.scene(later, NOW))).official is None  # type: ignore[union-attr]
    assert await desk.rows("SELECT person, text FROM outbox") == [(later.person, "换到了别处")]
    assert await desk.store.read(lambda read: read.bound_contacts()) == {
        "wang": ["小王新手机（sandbox:demo）", "小王（wechaty:main）"]
    }
    assert await desk.rows("SELECT what, contact FROM bindings ORDER BY id") == [
        ("bound", WANG[0]),
        ("bound", "wx_wang_new"),
        ("left", WANG[0]),
    ]
    assert await binds("333333", ("wx_wang_new", "小王新手机")) == official, "bound again from the same account"
    assert len(await desk.rows("SELECT id FROM bindings WHERE what = 'left'")) == 1


async def test_an_operator_takes_every_account_out_of_a_role(desk: Desk) -> None:
    await desk.store.write(lambda conn: sync_officials(conn, OFFICIALS))
    await desk.store.write(lambda conn: bind_known_contact(conn, "sandbox:demo", WANG[0], "小王", "wang"))

    def unbind(conn: Connection) -> None:
        leave_role(conn, "wang", contacts_of(conn, "wang"), "unbound", "已解除", NOW)

    await desk.store.write(unbind)
    await desk.store.forget_identities()
    assert await desk.store.read(lambda read: read.bound_contacts()) == {}
    assert await desk.rows("SELECT text, state FROM outbox") == [("已解除", "queued")]
    await desk.store.write(lambda conn: bind_known_contact(conn, "sandbox:demo", WANG[0], "小王", "wang"))
    assert await desk.store.read(lambda read: read.bound_contacts()) == {}, "the file of the demo does not bind again"
    assert list(await desk.store.query(left)) == ["wang"]


def every(kind: type) -> Iterator[type]:
    for one in kind.__subclasses__():
        yield one
        yield from every(one)


def test_every_change_of_a_ticket_tells_its_number() -> None:
    without = {
        change.__name__
        for change in every(ticket_changes.TicketChange)
        if "number" not in {field.name for field in fields(change)}
    }
    assert without == {"OpenTicket"}, "ticket_in knows that one by itself"
