"""A database of an older bot comes up, and what was written in the old form is not lost."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from sqlite3 import Connection

import pytest

from bot.store.database import connect
from bot.store.schema.migrations import STEPS, migrate

Old = Callable[[str], Connection]


@pytest.fixture
def old(tmp_path: Path) -> Iterator[Old]:
    """The connection of a database as it was after a step."""
    database = connect(tmp_path / "bot.db")

    def after(step: str) -> Connection:
        migrate(database, until=step)
        database.conn.execute("PRAGMA foreign_keys = OFF")
        return database.conn

    yield after
    database.conn.close()


def hear(conn: Connection, number: int, text: str) -> None:
    conn.execute(
        """INSERT INTO messages (id, channel, message_id, room, person, sender, sender_name, kind, text, mentions,
            bot_alias, own, sent_at, taken_at, state, attempts, kept)
        VALUES (:id, 'c', :id, 1, 1, 's', '李阿姨', 'text', :text, '[]', '', 0, :id, :id, 'handled', 0, 1)""",
        {"id": number, "text": text},
    )


def open_ticket(conn: Connection, number: int, message: int, erased: int) -> None:
    conn.execute(
        """INSERT INTO tickets (number, text, kind, speech, state, room, reporter, reporter_name, opened_at,
            accept_due, handle_due, redone, urgent, late, message, erased)
        VALUES (:number, '灯坏了', 'k', '求助', '已结案', 1, 1, '李阿姨', 1, 1, 1, 0, 0, 0, :message, :erased)""",
        {"number": number, "message": message, "erased": erased},
    )


def answer(conn: Connection, message: int, ticket: int) -> None:
    conn.execute(
        """INSERT INTO outbox (cause, channel, room, text, mentions, ticket, urgency, priority, state, queued_at,
            not_before, attempts)
        VALUES (:message, 'c', 1, '好', '[]', :ticket, 'reply', 1, 'sent', 1, 1, 1)""",
        {"message": message, "ticket": ticket},
    )


def test_the_steps_are_taken_in_the_order_of_their_names() -> None:
    names = [name for name, _ in STEPS]
    assert names == sorted(set(names))


def test_what_was_said_of_a_ticket_before_belongs_to_it(old: Old) -> None:
    conn = old("0015_missed_where")
    open_ticket(conn, 1001, 1, erased=1)
    open_ticket(conn, 1002, 3, erased=0)
    for number, text in ((1, "灯坏了"), (2, "补充 1001 我妈腿脚不好"), (3, "水管坏了"), (4, ""), (5, "随手记 走访")):
        hear(conn, number, text)
    for message, ticket in ((1, 1001), (2, 1001), (3, 1002)):
        answer(conn, message, ticket)
    conn.execute(
        "INSERT INTO photos (message, person, room, at, path, media_type, ticket) VALUES (4, 1, 1, 1, 'x', 'i', 1002)"
    )
    migrate_on = old(STEPS[-1][0])
    rows = migrate_on.execute("SELECT id, ticket, text, sender_name FROM messages ORDER BY id").fetchall()
    assert [tuple(row) for row in rows] == [
        (1, 1001, "", "已删除"),
        (2, 1001, "", "已删除"),
        (3, 1002, "水管坏了", "李阿姨"),
        (4, 1002, "", "李阿姨"),
        (5, None, "随手记 走访", "李阿姨"),
    ]
