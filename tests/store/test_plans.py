"""No statement of the daily work may walk through a whole table: what a message costs must not grow with history."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from bot.domain import notice_changes, people_changes, talk_changes, ticket_changes
from bot.domain import outcome as o
from bot.domain.message import Message, MessageKind
from bot.domain.place import Purpose
from bot.domain.ticket import Rating, State, Step, What
from bot.store import apply, operators, outgoing
from bot.store.database import connect
from bot.store.intake import Intake
from bot.store.reader import Reader
from bot.store.schema import migrate, migrate_sandbox
from tests.store.desk import CHANNEL, NOW, PHOTO, said, ticket

GROWING = (
    "messages",
    "outbox",
    "tickets",
    "steps",
    "photos",
    "answers",
    "misses",
    "notice_posts",
    "notice_runs",
    "m",
    "p",
    "t",
    "said",
)
STEP = Step(NOW, "小王", What.DONE, "好了")
MESSAGE = Message(1, CHANNEL, "m1", 1, 1, "wx_li", "李阿姨", MessageKind.TEXT, "灯坏了", NOW, NOW)
# Partial indexes of what is pending: a walk along one costs only what is pending.
PENDING_INDEXES = (
    "messages_new",
    "messages_aside",
    "photos_loose",
    "outbox_waiting",
    "outbox_expiring",
    "outbox_sending",
    "outbox_unsent",
    "said_waiting",
)


class Watched:
    """A connection that asks for the plan of every statement before it runs it."""

    def __init__(self, conn: sqlite3.Connection) -> None:
        self._conn = conn
        self.statements = 0
        self.plans: list[tuple[str, str]] = []

    def execute(self, sql: str, values: Any = ()) -> sqlite3.Cursor:
        self.statements += 1
        for row in self._conn.execute(f"EXPLAIN QUERY PLAN {sql}", values):
            self.plans.append((row[3], " ".join(sql.split())))
        return self._conn.execute(sql, values)

    def executemany(self, sql: str, many: list[Any]) -> None:
        for values in many:
            self.execute(sql, values)

    def walks(self) -> list[tuple[str, str]]:
        """The steps of a plan that look at every row of a table that grows."""
        return [(step, sql) for step, sql in self.plans if _walks(step, sql)]


def _walks(step: str, sql: str) -> bool:
    """A table that the statement does not name is looked at for foreign keys, and only while one is violated."""
    found = re.match(r"SCAN (\w+)(?: USING (?:COVERING )?INDEX (\w+))?", step)
    if not found or not re.search(rf"\b{found[1]}\b", sql):
        return False
    return found[1] in GROWING and found[2] not in PENDING_INDEXES


def change(*changes: o.Change) -> Callable[[Any], object]:
    return lambda conn: apply.apply(conn, None, o.Outcome(changes), NOW)


def read(question: Callable[[Reader], object]) -> Callable[[Any], object]:
    return lambda conn: question(Reader(conn))


WORK: dict[str, Callable[[Any], object]] = {
    "take": lambda conn: Intake().take(conn, said("又坏了"), PHOTO, NOW),
    "take again": lambda conn: Intake().take(conn, said("灯坏了"), None, NOW),
    "mark handled": lambda conn: apply.apply(conn, 1, o.SILENCE, NOW),
    "mark quiet": lambda conn: apply.mark_quiet(conn, [1]),
    "say": lambda conn: apply.apply(conn, None, o.Outcome(say=(o.Say("好", room=1), o.Say("好", person=1))), NOW),
    "open ticket": change(ticket_changes.OpenTicket(ticket(1002, MESSAGE), (STEP,), (1,), 1)),
    "move ticket": change(ticket_changes.MoveTicket(1001, State.DISPATCHED, State.ACCEPTED, STEP, handler="wang")),
    "rate ticket": lambda conn: _done_first(conn, ticket_changes.RateTicket(1001, Rating.SATISFIED, STEP)),
    "attach photos": change(ticket_changes.AttachPhotos(1001, (1,), STEP)),
    "expect": change(talk_changes.Expect(1, 1, talk_changes.Awaits.MATTER, (), NOW)),
    "note answer": change(talk_changes.NoteAnswer(1, 1, "e", NOW, True, 1), talk_changes.NoteMiss(1, "q", NOW)),
    "post notice": change(
        notice_changes.PostNotice("n", NOW, 1, o.Say("好", room=1)), notice_changes.CloseOccurrence("n", NOW, False, 1)
    ),
    "set aside": change(talk_changes.SetAside(1)),
    "bind room": change(people_changes.BindRoom(1, "qh", Purpose.RESIDENTS)),
    "expire": lambda conn: outgoing.expire(conn, NOW),
    "claim": lambda conn: outgoing.claim(conn, CHANNEL, NOW, 64),
    "next due": lambda conn: outgoing.next_due(conn, CHANNEL),
    "hold back": lambda conn: outgoing.hold_back(conn, 1, NOW),
    "mark sent": lambda conn: outgoing.mark_sent(conn, [(1, CHANNEL, "b1")], NOW),
    "requeue": lambda conn: outgoing.requeue(conn, 1, NOW, "", marked=True),
    "mark ended": lambda conn: outgoing.mark_ended(conn, 1, "unknown", ""),
    "interrupted": lambda conn: outgoing.interrupted(conn, CHANNEL),
    "fail": lambda conn: operators.retry_or_fail(conn, 1, "", NOW),
    "reserve": lambda conn: operators.reserve_numbers(conn, 5),
    "forget": lambda conn: operators.forget(conn, NOW, NOW),
    "ledger": lambda conn: list(operators.ledger(conn, None, None)),
    "scene": read(lambda reader: reader.scene(MESSAGE, NOW)),
    "recent texts": read(lambda reader: reader.recent_texts(MESSAGE, 0)),
    "draft": read(lambda reader: reader.draft(1, 1, 0)),
    "loose photos": read(lambda reader: reader.loose_photos(1, 1, 0)),
    "photos of": read(lambda reader: reader.photos_of(1001)),
    "said by bot": read(lambda reader: reader.said_by_bot(CHANNEL, "b1")),
    "message": read(lambda reader: reader.message(1)),
    "new messages": read(lambda reader: reader.new_messages()),
    "ticket": read(lambda reader: (reader.ticket(1001), reader.steps(1001))),
    "open tickets": read(lambda reader: reader.open_tickets_of("wang")),
    "unrated": read(lambda reader: reader.unrated_of(1, 0)),
    "answered lately": read(lambda reader: reader.answered_lately(1, "e", 0)),
    "count aside": read(lambda reader: reader.count_aside(1)),
    "notices": read(lambda reader: (reader.notice_run("n", 1), reader.last_notice_run("n"))),
    "ticket from": read(lambda reader: reader.ticket_from(CHANNEL, "m1")),
    "letter": read(lambda reader: reader.letter(1)),
    "counts": read(lambda reader: reader.counts()),
}


def _done_first(conn: Any, rating: ticket_changes.RateTicket) -> None:
    conn.execute("UPDATE tickets SET state = '已办结' WHERE number = 1001")
    apply.apply(conn, None, o.Outcome((rating,)), NOW)


@pytest.fixture
def watched(tmp_path: Path) -> Watched:
    """One person, one room, one message with a photo, one ticket, one letter."""
    database = connect(tmp_path / "bot.sqlite")
    migrate(database)
    conn = database.conn
    message = Intake().take(conn, said("灯坏了"), PHOTO, NOW)
    assert message is not None
    apply.apply(
        conn, None, o.Outcome((ticket_changes.OpenTicket(ticket(1001, message), (STEP,)),), (o.Say("好", room=1),)), NOW
    )
    return Watched(conn)


@pytest.mark.parametrize("name", WORK)
def test_no_walk_through_a_table_that_grows(watched: Watched, name: str) -> None:
    WORK[name](watched)
    assert watched.statements
    assert watched.walks() == []


def test_the_watcher_sees_a_walk(watched: Watched) -> None:
    watched.execute("SELECT * FROM messages WHERE text = 'x'")
    watched.execute("SELECT COUNT(*) FROM outbox WHERE state = 'sent'")
    assert len(watched.walks()) == 2


def test_the_sandbox_too(tmp_path: Path) -> None:
    database = connect(tmp_path / "sandbox.sqlite")
    migrate_sandbox(database)
    watched = Watched(database.conn)
    watched.execute("SELECT * FROM said WHERE delivered = 0 ORDER BY seq")
    watched.execute("SELECT * FROM said WHERE id = 'x'")
    assert watched.walks() == []
