"""What is kept how long: suspected matters, notes, personal data of closed tickets."""

from __future__ import annotations

from sqlite3 import Connection

import pytest

from bot.domain.changes.clock import NoteWarned
from bot.domain.changes.talk import NoteAnswer, NoteFeedback, NoteTold, SetAside
from bot.domain.changes.ticket import AddStep, AttachPhotos, MoveTicket, RateTicket
from bot.domain.outcome import Outcome, Say
from bot.domain.places.renumbered import SameRoom
from bot.domain.tickets.ticket import Rating, State, Step, What
from bot.store.keeping.retention import Terms, forget_old
from bot.store.operating.operators import forget
from bot.store.operating.rebinding import join_rooms
from tests.store.desk import CHANNEL, DAY, MINUTE, NOW, WANG, ZHAO, Desk

NOTHING = Terms(None, None, None)


async def old_rows(desk: Desk) -> None:
    """A suspected matter and a note of eight days ago, with a photo of the note."""
    message = await desk.hears("3号楼又没水了", photo=True)

    def add(conn: Connection) -> None:
        at = NOW - 8 * DAY
        values = {"m": message.id, "room": message.room, "person": message.person, "at": at}
        conn.execute(
            """INSERT INTO suspects (message, room, person, name, official, text, at)
            VALUES (:m, :room, :person, '李阿姨', 'wang', '3号楼又没水了', :at)""",
            values,
        )
        conn.execute(
            """INSERT INTO notes (id, official, person, room, text, at)
            VALUES (1, 'wang', :person, :room, '张大爷家走访', :at)""",
            values,
        )
        conn.execute("UPDATE photos SET note = 1")

    await desk.store.write(add)


async def closed_ticket(desk: Desk, state: State = State.CLOSED) -> None:
    """Ended a day ago; rated, unless it is only done."""
    message = await desk.hears("我家3号楼2单元501漏水")
    await desk.opens(1001, message)
    done = MoveTicket(1001, State.DISPATCHED, State.DONE, Step(NOW - DAY, "小王", What.DONE, "李阿姨家修好", "wang"))
    await desk.store.commit(None, Outcome((done,), (Say("已办结：李阿姨家修好", room=message.room, ticket=1001),)), NOW)
    if state is State.CLOSED:
        rated = RateTicket(1001, Rating.SATISFIED, Step(NOW, "李阿姨", What.RATED, "满意"))
        await desk.store.commit(None, Outcome((rated,)), NOW)
    await desk.store.write(lambda conn: conn.execute("UPDATE outbox SET state = 'sent'"))


async def test_by_default_only_suspected_matters_are_forgotten(desk: Desk) -> None:
    await old_rows(desk)
    assert await desk.store.write(lambda conn: forget_old(conn, Terms(NOW - 7 * DAY, None, None))) == []
    assert await desk.rows("SELECT text, name FROM suspects") == [("", "")]
    assert await desk.rows("SELECT text FROM notes") == [("张大爷家走访",)]


async def test_what_is_younger_stays(desk: Desk) -> None:
    await old_rows(desk)
    await closed_ticket(desk)
    young = Terms(NOW - 9 * DAY, NOW - 9 * DAY, NOW - 2 * DAY)
    assert await desk.store.write(lambda conn: forget_old(conn, young)) == []
    assert await desk.rows("SELECT text FROM suspects UNION SELECT text FROM notes") != [("",)]
    assert await desk.rows("SELECT erased FROM tickets") == [(0,)]


async def test_old_notes_lose_words_and_photos_and_are_still_counted(desk: Desk) -> None:
    await old_rows(desk)
    (path,) = await desk.rows("SELECT path FROM photos")
    forgotten = await desk.store.write(lambda conn: forget_old(conn, Terms(None, NOW - 7 * DAY, None)))
    assert forgotten == [path[0]]
    assert await desk.rows("SELECT text FROM notes") == [("",)]


async def test_closed_tickets_lose_who_and_what_and_keep_their_figures(desk: Desk) -> None:
    await closed_ticket(desk)
    await desk.store.write(lambda conn: forget_old(conn, Terms(None, None, NOW - DAY // 2)))
    assert await desk.rows("SELECT text, reporter_name, state, rating FROM tickets") == [
        ("已删除", "已删除", "已结案", "满意")
    ]
    assert await desk.rows("SELECT who, what, text FROM steps ORDER BY id") == [
        ("已删除", "受理", "已删除"),
        ("小王", "办结", "已删除家修好"),
        ("已删除", "评价", "满意"),
    ]
    assert await desk.rows("SELECT text FROM outbox") == [("",)]
    assert await desk.store.write(lambda conn: forget_old(conn, Terms(None, None, NOW))) == []


async def test_whatever_was_said_of_a_ticket_goes_with_it(desk: Desk) -> None:
    await closed_ticket(desk)
    added = await desk.hears("补充 1001 我妈腿脚不好")
    step = AddStep(1001, Step(NOW, "李阿姨", What.ADDED, "我妈腿脚不好"))
    await desk.store.commit(added.id, Outcome((step,)), NOW)
    photo = await desk.hears("门口这里", photo=True)
    assert photo.photo is not None
    attach = AttachPhotos(1001, (photo.photo,), Step(NOW, "李阿姨", What.ADDED, ""))
    await desk.store.mark_quiet([photo.id])
    await desk.store.commit(None, Outcome((attach,)), NOW)
    left = await desk.hears("不跟了", who=ZHAO)
    step = AddStep(1001, Step(NOW, "老赵家的", What.WITHDRAWN, "不跟了"))
    await desk.store.commit(left.id, Outcome((step,)), NOW)
    other = await desk.hears("水管坏了")
    await desk.opens(1002, other)
    await desk.store.write(lambda conn: forget_old(conn, Terms(None, None, NOW)))
    assert await desk.rows("SELECT text FROM messages WHERE text <> ''") == [("水管坏了",)]
    assert await desk.rows("SELECT DISTINCT sender_name FROM messages WHERE id <> :id", id=other.id) == [("已删除",)]
    assert await desk.rows("SELECT who, text FROM steps WHERE what = '撤回'") == [("已删除", "已删除")]


async def test_what_was_said_to_make_a_note_goes_with_it(desk: Desk) -> None:
    await old_rows(desk)
    message = await desk.hears("随手记 张大爷家走访", who=WANG)
    await desk.store.write(lambda conn: conn.execute("UPDATE notes SET message = :id", {"id": message.id}))
    await desk.store.write(lambda conn: conn.execute("UPDATE messages SET state = 'handled', kept = 1"))
    await desk.store.write(lambda conn: forget_old(conn, Terms(None, NOW - 7 * DAY, None)))
    assert await desk.rows("SELECT text FROM messages WHERE text <> ''") == []


async def test_a_ticket_that_waits_for_a_rating_is_not_closed(desk: Desk) -> None:
    await closed_ticket(desk, State.DONE)
    await desk.store.write(lambda conn: forget_old(conn, Terms(None, None, NOW)))
    assert await desk.rows("SELECT erased FROM tickets") == [(0,)]


async def test_talk_is_kept_seven_days_and_loose_photos_an_hour(desk: Desk) -> None:
    talk = await desk.hears("今天天气好", at=NOW - 8 * DAY)
    fresh = await desk.hears("明天天气好", at=NOW - 6 * DAY)
    await desk.hears("", id="p1", photo=True, at=NOW - 61 * MINUTE)
    await desk.store.mark_quiet([talk.id, fresh.id, fresh.id + 1])
    paths = await desk.store.write(lambda conn: forget(conn, NOW - 7 * DAY, NOW - 60 * MINUTE))
    assert len(paths) == 1
    assert await desk.rows("SELECT text FROM messages WHERE text <> ''") == [("明天天气好",)]


async def test_what_was_set_aside_and_taken_up_late_is_forgotten_like_other_talk(desk: Desk) -> None:
    old = NOW - 20 * DAY
    aside, recalled = await desk.hears("灯坏了", at=old), await desk.hears("算了", at=old)
    joined = await desk.hears("水管坏了", at=old, room="r2")
    for message in (aside, recalled, joined):
        await desk.store.commit(message.id, Outcome((SetAside(message.id),)), old)
    plain = await desk.hears("今天天气好", at=old + 1)
    back = await desk.hears("", id="back", at=old + 1, recalls=recalled.message_id)
    old_room = await desk.hears("在吗", at=NOW, room="r3")
    await desk.store.mark_quiet([plain.id, back.id, old_room.id])
    await desk.store.write(lambda conn: forget(conn, NOW - 7 * DAY, NOW))
    kept = {("灯坏了",), ("算了",), ("水管坏了",), ("在吗",)}
    assert set(await desk.rows("SELECT text FROM messages WHERE text <> ''")) == kept
    await desk.binds(aside.room)
    await desk.store.write(lambda conn: join_rooms(conn, SameRoom("t", CHANNEL, CHANNEL, old_room.room, joined.room)))
    await desk.store.mark_quiet([aside.id])
    await desk.store.write(lambda conn: forget(conn, NOW - 7 * DAY, NOW))
    assert await desk.rows("SELECT text FROM messages WHERE text <> ''") == [("在吗",)]


async def test_what_nobody_could_handle_has_a_term_of_its_own(desk: Desk) -> None:
    failed, aside = await desk.hears("甲", at=NOW - 90 * DAY), await desk.hears("乙", at=NOW - 90 * DAY)
    fresh = await desk.hears("丙", at=NOW - 89 * DAY)
    await desk.store.fail(failed.id, "ValueError", Outcome(), NOW)
    for message in (aside, fresh):
        await desk.store.commit(message.id, Outcome((SetAside(message.id),)), NOW)
    kept = Terms(None, None, None)
    for term in (kept, Terms(None, None, None, unhandled=NOW - 90 * DAY)):
        await desk.store.write(lambda conn, term=term: forget_old(conn, term))
        assert len(await desk.rows("SELECT 1 FROM messages WHERE text <> ''")) == 3
    await desk.store.write(lambda conn: forget_old(conn, Terms(None, None, None, unhandled=NOW - 89 * DAY)))
    assert await desk.rows("SELECT text FROM messages WHERE text <> '' OR sender_name <> ''") == [("丙",)]
    await desk.binds(aside.room)
    assert [message.text for message in await desk.store.read(lambda read: read.new_messages())] == ["丙"]


async def test_what_everyday_talk_only_adds_to_has_an_end(desk: Desk) -> None:
    old, young = NOW - 2 * DAY, NOW
    for at in (old, young):
        changes = (
            NoteAnswer(1, 1, "e", at, True, 1),
            NoteFeedback("e", 1, 1, at, "没用"),
            NoteTold(f"flood 1 {at}", at),
            NoteWarned("wang", (f"热点 {at}",), at),
        )
        await desk.store.commit(None, Outcome(changes), NOW)
    tables = ("answers", "feedback", "told", "warnings")

    async def left(terms: Terms) -> list[int]:
        await desk.store.write(lambda conn: forget_old(conn, terms))
        return [len(await desk.rows(f"SELECT 1 FROM {table}")) for table in tables]

    assert await left(NOTHING) == [2, 2, 2, 2]
    assert await left(Terms(None, None, None, answers=NOW)) == [1, 1, 2, 2]
    assert await left(Terms(None, None, None, told=NOW)) == [1, 1, 1, 1]


async def test_a_long_history_is_looked_through_in_portions(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.store.keeping.erasing_talk.PORTION", 2)
    old = [await desk.hears(text, at=NOW - 8 * DAY) for text in "甲乙丙"]
    young = await desk.hears("丁", at=NOW)
    await desk.store.mark_quiet([message.id for message in (*old, young)])
    for left in ("丙丁", "丁", "丁"):
        await desk.store.write(lambda conn: forget(conn, NOW - 7 * DAY, NOW))
        assert await desk.rows("SELECT text FROM messages WHERE text <> ''") == [(text,) for text in left]


async def test_voters_and_reviewers_are_forgotten_and_counted_all_the_same(desk: Desk) -> None:
    def add(conn: Connection) -> None:
        for number, ended in ((1, NOW), (2, None)):
            conn.execute(
                """INSERT INTO polls (number, room, title, options, until, official, opened_at, ended_at, told_at,
                    told_voters) VALUES (:n, 1, 't', '["A","B"]', 1, 'wang', 1, :ended, 1, 0)""",
                {"n": number, "ended": ended},
            )
            conn.execute(
                "INSERT INTO ballots (poll, person, choice, name, at, room) VALUES (:n, 1, 1, '李阿姨', 5, 1)",
                {"n": number},
            )
        conn.execute(
            """INSERT INTO reviews (week, person, name, room, score, kind, text, at, told)
            VALUES (1, 1, '李阿姨', 1, 5, '评语', '好', 5, 1)"""
        )

    await desk.store.write(add)
    await desk.store.write(lambda conn: forget_old(conn, Terms(None, None, None, 5)))
    assert await desk.rows("SELECT name FROM ballots") == [("李阿姨",), ("李阿姨",)]
    await desk.store.write(lambda conn: forget_old(conn, Terms(None, None, None, 6)))
    assert await desk.rows("SELECT poll, choice, name FROM ballots ORDER BY poll") == [(1, 1, ""), (2, 1, "李阿姨")]
    assert await desk.rows("SELECT score, kind, name, text FROM reviews") == [(5, "评语", "", "")]
