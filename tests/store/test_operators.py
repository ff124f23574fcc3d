"""Ledger, codes, numbers, and what is forgotten in time."""

from __future__ import annotations

import asyncio
import sqlite3
from functools import partial

from bot.domain.changes.ticket import AddStep, AttachPhotos
from bot.domain.outcome import Outcome
from bot.domain.tickets.ticket import FIRST_NUMBER, Step, What
from bot.store.operating.operators import LedgerRow, add_code, forget, ledger, reserve_numbers
from tests.store.desk import DAY, MINUTE, NOW, PHOTO, Desk, said, ticket


async def read_ledger(desk: Desk, since: int | None = None, until: int | None = None) -> list[LedgerRow]:
    return await desk.store.query(lambda conn: list(ledger(conn, since, until)))


async def test_numbers_begin_at_1001_and_are_given_once_by_two_processes(desk: Desk) -> None:
    other = Desk(desk.path.parent)
    blocks = await asyncio.gather(*(one.store.reserve_numbers(50) for _ in range(10) for one in (desk, other)))
    numbers = [number for block in blocks for number in block]
    assert sorted(numbers) == list(range(FIRST_NUMBER, FIRST_NUMBER + 1000))
    other.store.close()


async def test_unused_numbers_are_returned_unless_somebody_took_more(desk: Desk) -> None:
    block = await desk.store.reserve_numbers(50)
    await desk.store.return_numbers(1003, block.stop)
    assert (await desk.store.reserve_numbers(10)).start == 1003
    await desk.store.return_numbers(1003, block.stop)
    assert (await desk.store.reserve_numbers(1)).start == 1013


async def test_what_a_killed_process_reserved_is_free_again(desk: Desk) -> None:
    await desk.store.free_numbers()
    await desk.store.reserve_numbers(50)
    await desk.store.free_numbers()
    number = (await desk.store.reserve_numbers(50)).start
    assert number == FIRST_NUMBER
    await desk.opens(number + 2, await desk.hears("灯坏了"))
    await desk.store.free_numbers()
    assert (await desk.store.reserve_numbers(5)).start == number + 3


async def test_the_ledger_tells_every_step(desk: Desk) -> None:
    photo, message = await desk.hears("", id="p", photo=True), await desk.hears("灯坏了")
    await desk.opens(1001, message)
    added = AttachPhotos(1001, (photo.photo or 0,), Step(NOW + 1, "李阿姨", What.ADDED, "照片 1 张"))
    await desk.store.commit(None, Outcome((added,)), NOW)
    (row,) = await read_ledger(desk)
    assert (row.number, row.text, row.room, row.reporter, row.state, row.photos, row.late) == (
        1001, "灯坏了", "青禾 1 号楼", "李阿姨", "待接单", 1, False,
    )  # fmt: skip
    assert [(step.who, step.what.value, step.text) for step in row.steps] == [
        ("李阿姨", "受理", "灯坏了"),
        ("李阿姨", "补充", "照片 1 张"),
    ]


async def test_a_long_ledger_is_read_page_by_page_without_loss(desk: Desk) -> None:
    message = await desk.hears("1")

    def many(conn: sqlite3.Connection) -> None:
        for number in range(1001, 2203):
            conn.execute(
                """INSERT INTO tickets (number, text, kind, speech, state, room, reporter, reporter_name, opened_at,
                    accept_due, handle_due, redone, urgent, late)
                VALUES (:n, 'x', 'x', '求助', '待接单', :room, :person, '李阿姨', :at, 0, 0, 0, 0, 0)""",
                {"n": number, "room": message.room, "person": message.person, "at": NOW + number},
            )

    await desk.store.write(many)
    assert [row.number for row in await read_ledger(desk)] == list(range(1001, 2203))
    window = await read_ledger(desk, since=NOW + 1500, until=NOW + 1503)
    assert [row.number for row in window] == [1500, 1501, 1502]
    assert await read_ledger(desk, since=NOW + 9999) == []


async def test_a_new_code_ends_the_old_one(desk: Desk) -> None:
    await desk.store.write(lambda conn: add_code(conn, "111111", "wang", NOW + DAY))
    await desk.store.write(lambda conn: add_code(conn, "222222", "wang", NOW + DAY))
    await desk.store.write(lambda conn: add_code(conn, "333333", "zhao", NOW + DAY))

    def live(now: int) -> object:
        return desk.store.read(lambda read: [read.live_code(code, now) for code in ("111111", "222222", "333333")])

    assert await live(NOW) == [None, "wang", "zhao"]  # type: ignore[misc]
    assert await live(NOW + DAY) == [None, None, None]  # type: ignore[misc]


async def test_reserving_is_part_of_the_transaction(desk: Desk) -> None:
    def reserve_and_fail(conn: sqlite3.Connection) -> None:
        reserve_numbers(conn, 5)
        raise LookupError

    await asyncio.gather(desk.store.write(reserve_and_fail), return_exceptions=True)
    assert (await desk.store.reserve_numbers(1)).start == FIRST_NUMBER


async def talk(desk: Desk, text: str, at: int, quiet: bool = True) -> int:
    message = await desk.hears(text, at=at)
    if quiet:
        await desk.store.mark_quiet([message.id])
    return message.id


async def texts(desk: Desk) -> list[str]:
    return [row[0] for row in await desk.rows("SELECT text FROM messages ORDER BY id")]


async def test_ordinary_talk_is_forgotten_and_its_id_is_not(desk: Desk) -> None:
    await talk(desk, "八天前", NOW - 8 * DAY)
    reported = await desk.hears("八天前的报事", at=NOW - 8 * DAY)
    await desk.opens(1001, reported)
    await talk(desk, "昨天", NOW - DAY)
    await desk.store.write(lambda conn: forget(conn, NOW - 7 * DAY, 0))
    assert await texts(desk) == ["", "八天前的报事", "昨天"]
    assert await desk.store.take(said("八天前"), None, NOW) is None, "delivered again it is known"
    assert await desk.rows("SELECT sender_name, quote FROM messages WHERE text = ''") == [("", None)]
    assert (await read_ledger(desk))[0].text == "八天前的报事"


async def test_what_waits_is_never_forgotten_and_is_forgotten_later(desk: Desk) -> None:
    await talk(desk, "旧一", NOW - 9 * DAY)
    waiting = await talk(desk, "还没处理", NOW - 9 * DAY, quiet=False)
    await talk(desk, "旧二", NOW - 9 * DAY)
    await desk.store.write(lambda conn: forget(conn, NOW - 7 * DAY, 0))
    assert (await texts(desk))[:2] == ["", "还没处理"]
    await desk.store.mark_quiet([waiting])
    await desk.store.write(lambda conn: forget(conn, NOW - 7 * DAY, 0))
    assert await texts(desk) == ["", "", ""]


async def test_forgetting_goes_on_where_it_stopped(desk: Desk) -> None:
    for day in range(10, 0, -1):
        await talk(desk, f"{day} 天前", NOW - day * DAY)
    for days_later, left in ((0, 7), (0, 7), (1, 6), (30, 0), (30, 0)):
        before = NOW + (days_later - 7) * DAY
        await desk.store.write(partial(forget, talk_before=before, photos_before=0))
        assert len([text for text in await texts(desk) if text]) == left


async def test_photos_that_belong_to_nothing_go_after_an_hour(desk: Desk) -> None:
    old = await desk.hears("", id="p1", photo=True, at=NOW - 90 * MINUTE)
    await desk.store.mark_quiet([old.id])
    assert await desk.store.write(lambda conn: forget(conn, 0, NOW - 60 * MINUTE)) == [PHOTO.path]
    assert await desk.rows("SELECT COUNT(*) FROM photos") == [(0,)]


async def test_a_file_that_somebody_still_needs_stays(desk: Desk) -> None:
    """The same picture was sent twice: once to a ticket, once for nothing."""
    kept, loose = await desk.hears("", id="p1", photo=True), await desk.hears("", id="p2", photo=True)
    message = await desk.hears("灯坏了")
    await desk.opens(1001, message)
    step = Step(NOW, "李阿姨", What.ADDED)
    await desk.store.commit(kept.id, Outcome((AttachPhotos(1001, (kept.photo or 0,), step),)), NOW)
    await desk.store.mark_quiet([loose.id])
    assert await desk.store.write(lambda conn: forget(conn, 0, NOW + 1)) == []
    assert await desk.rows("SELECT ticket FROM photos") == [(1001,)]


async def test_a_photo_whose_message_still_waits_stays(desk: Desk) -> None:
    await desk.hears("", id="p1", photo=True)
    assert await desk.store.write(lambda conn: forget(conn, 0, NOW + DAY)) == []


async def test_steps_added_alone(desk: Desk) -> None:
    message = await desk.hears("灯坏了")
    await desk.opens(1001, message)
    assert ticket(1001, message).is_open
    await desk.store.commit(None, Outcome((AddStep(1001, Step(NOW + 1, "小王", What.TOLD, "已告知")),)), NOW)
    assert [step.what for step in (await read_ledger(desk))[0].steps] == [What.RECEIVED, What.TOLD]
