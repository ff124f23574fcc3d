"""No statement of the daily work may walk through a whole table: what a message costs must not grow with history."""

from __future__ import annotations

import inspect
import re
import sqlite3
from collections.abc import Callable, Iterator
from datetime import date
from itertools import product
from pathlib import Path
from typing import Any

import pytest

from bot.domain import outcome as o
from bot.domain.changes import arrival as arrival_changes
from bot.domain.changes import ending as ending_changes
from bot.domain.changes import leave as leave_changes
from bot.domain.changes import notice as notice_changes
from bot.domain.changes import people as people_changes
from bot.domain.changes import poll as poll_changes
from bot.domain.changes import report as report_changes
from bot.domain.changes import suspect as suspect_changes
from bot.domain.changes import taking as taking_changes
from bot.domain.changes import talk as talk_changes
from bot.domain.changes import ticket as ticket_changes
from bot.domain.message import Message, MessageKind
from bot.domain.notices.notice import Audience, MadeNotice, Notice, RunState
from bot.domain.notices.poll import Poll, Review, ReviewKind
from bot.domain.places.place import Purpose
from bot.domain.tickets import note
from bot.domain.tickets.clocks import Clock
from bot.domain.tickets.periods import ReportKind
from bot.domain.tickets.project import ProjectKind
from bot.domain.tickets.ticket import Follower, Rating, State, Step, What
from bot.store import outgoing
from bot.store.database import connect
from bot.store.intake import Intake
from bot.store.keeping.retention import Terms, forget_old
from bot.store.operating import operators
from bot.store.questions import note as note_questions
from bot.store.questions.counts import Slice
from bot.store.questions.notice_values import Run
from bot.store.reader import Reader
from bot.store.rows import apply
from bot.store.schema.migrations import migrate, migrate_sandbox
from tests.store.desk import CHANNEL, NOW, PHOTO, said, ticket

GROWING = (
    "messages",
    "outbox",
    "tickets",
    "steps",
    "photos",
    "answers",
    "feedback",
    "told",
    "misses",
    "tellings",
    "l",
    "faq_drafts",
    "notice_posts",
    "notice_runs",
    "n",
    "ballots",
    "reviews",
    "notice_receipts",
    "members",
    "notes",
    "arrivals",
    "followers",
    "parts",
    "leaves",
    "n",
    "f",
    "m",
    "p",
    "t",
    "said",
    "suspects",
    "reports",
)
STEP = Step(NOW, "小王", What.DONE, "好了")
MESSAGE = Message(1, CHANNEL, "m1", 1, 1, "wx_li", "李阿姨", MessageKind.TEXT, "灯坏了", NOW, NOW)
# Partial indexes of what is pending: a walk along one costs only what is pending.
PENDING_INDEXES = (
    "messages_waiting",
    "messages_aside",
    "messages_unhandled",
    "photos_loose",
    "arrivals_new",
    "tickets_open",
    "tickets_unclosed",
    "tickets_due",
    "outbox_waiting",
    "outbox_expiring",
    "outbox_sending",
    "outbox_unsent",
    "notice_runs_open",
    "notice_runs_number",
    "notices_made_waiting",
    "polls_open",
    "reviews_untold",
    "said_waiting",
    "tickets_verifying",
    "tickets_suspended",
    "tellings_unwarned",
    "faq_drafts_new",
    "faq_drafts_to_write",
    "faq_drafts_undecided",
    "suspects_untold",
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


def change_and_say(*say: o.Say) -> Callable[[Any], object]:
    return lambda conn: apply.apply(conn, None, o.Outcome(say=say), NOW)


def _run_first(conn: Any, *further: o.Change) -> None:
    notice = Notice("n", "停水", "停水", frozenset({"qh"}), at=NOW, receipt=True)
    post = notice_changes.PostNotice("n", NOW, 1, o.Say("停水", room=1, urgency=o.Urgency.NOTICE))
    changes = (notice_changes.OpenRun(notice, NOW, "k", False), post, notice_changes.FillRun(1, 0, 1, 1, True))
    apply.apply(conn, None, o.Outcome((*changes, *further)), NOW)


def _poll_first(conn: Any) -> None:
    poll = Poll(1, 1, "t", ("A", "B"), NOW + 1, "wang", NOW)
    changes = (
        poll_changes.OpenPoll(poll), poll_changes.Vote(1, 1, "李阿姨", 1, NOW, 1), poll_changes.TellPoll(1, 1, NOW),
        poll_changes.ShortenPoll(1, NOW), poll_changes.EndPoll(1),
    )  # fmt: skip
    apply.apply(conn, None, o.Outcome(changes), NOW)


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
    "claim": lambda conn: outgoing.claim(conn, CHANNEL, NOW, 64, 6_000),
    "next due": lambda conn: outgoing.next_due(conn, CHANNEL),
    "mark sent": lambda conn: outgoing.mark_sent(conn, [(1, CHANNEL, "b1")], NOW),
    "requeue": lambda conn: outgoing.requeue(conn, 1, NOW, "", marked=True),
    "mark ended": lambda conn: outgoing.mark_ended(conn, 1, "unknown", ""),
    "interrupted": lambda conn: outgoing.interrupted(conn, CHANNEL),
    "fail": lambda conn: operators.retry_or_fail(conn, 1, "", NOW),
    "reserve": lambda conn: operators.reserve_numbers(conn, 5),
    "free": operators.free_numbers,
    "forget": lambda conn: operators.forget(conn, NOW, NOW),
    "ledger": lambda conn: list(operators.ledger(conn, None, None)),
    "say an outcome": change_and_say(o.Say("办结", room=1, ticket=1001, outcome=True)),
    "pass report": lambda conn: _followed_first(
        conn, ending_changes.PassReport(1001, 1, Follower(2, "张大爷", 1), STEP)
    ),
    "unfollow": lambda conn: _followed_first(conn, ending_changes.Unfollow(1001, 2, STEP)),
    "told by hand": change(ending_changes.NoteToldByHand(1001, STEP)),
    "faq draft": change(
        ending_changes.NoteDraft(1001, "几点开", "九点", "qh", NOW),
        ending_changes.NoteOffered(1001, NOW),
        ending_changes.DecideDraft(1001, True, "几点开", "九点", NOW),
        ending_changes.ReopenDraft(1001),
        ending_changes.DecideDraft(1001, True, "几点开", "九点", NOW),
        ending_changes.NoteWritten(1001, NOW),
    ),
    "retention": lambda conn: _old_first(conn, Terms(NOW, NOW, NOW, NOW, NOW, NOW, NOW)),
    "open run": _run_first,
    "steer run": lambda conn: _run_first(
        conn,
        notice_changes.HoldRun(1, True),
        notice_changes.MoveRun(1, RunState.RUNNING, RunState.PAUSED),
        notice_changes.WithdrawRun(1, "更正", False),
        notice_changes.RemindRun(1),
        notice_changes.NoteReceipt(1, 1, 1),
        notice_changes.EndRun(1),
    ),
    "resend run": lambda conn: _run_first(
        conn,
        notice_changes.PostNotice("n", NOW, 2, None),
        notice_changes.ResendRun(1, 0, False, (notice_changes.PostNotice("n", NOW, 2, o.Say("停水", room=2)),)),
    ),
    "make notice": change(
        notice_changes.MakeNotice(MadeNotice(1, "t", "x", ("qh",), (), NOW, False, False, "wang", 1), (1,)),
        notice_changes.DecideNotice(1, True, NOW, "wang"),
        notice_changes.ForgetMissed("chat/1", NOW),
    ),
    "polls": _poll_first,
    "poll in many rooms": change(
        poll_changes.OpenPoll(
            Poll(1, 0, "t", ("A", "B"), NOW + 1, "", NOW, audience=Audience(frozenset({"qh"})), file="f")
        )
    ),
    "reviews": change(
        poll_changes.NoteReview(NOW, 1, "李阿姨", 1, "qh", Review(5, ReviewKind.WORD, "好"), NOW, False),
        poll_changes.TellReviews(1, NOW),
    ),
    "note report": change(report_changes.NoteReport(ReportKind.DAILY, "2026-11-21", "wang", NOW, True)),
    "hand over": change(leave_changes.HandOver(1001, State.DISPATCHED, "wang", "zhao", NOW, STEP)),
    "take a note": change(note.AddNote("wang", 1, "qh", 1, "灯坏了", NOW, (1,), 1, o.Say("{number}", room=1))),
    "note becomes": lambda conn: (_noted_first(conn), change(note.NoteBecame(1, 1001))(conn)),
    "photos of a note": lambda conn: (_noted_first(conn), change(note.AttachToNote(1, (1,)))(conn)),
    "all notes": lambda conn: list(note_questions.all_notes(conn, None, None, None)),
    "arrival": change(arrival_changes.NoteArrival(1, 1, "甲", NOW), arrival_changes.GreetArrivals(1, NOW, NOW)),
    "additions": change(taking_changes.NoteAddition(1001, "还有", (1,), NOW), taking_changes.TellAdditions(1001, 9)),
    "photos moved": change(
        ticket_changes.AttachPhotos(1001, (1,), STEP), taking_changes.MovePhotos(1001, 1001, (1,), NOW)
    ),
    "alarms": change(
        taking_changes.RaiseAlarm(1001, NOW), taking_changes.RepeatAlarm(1001, 0, NOW), taking_changes.EndAlarm(1001)
    ),
    "set place": change(ticket_changes.SetPlace(1001, "", "3栋")),
    "set grid": change(ticket_changes.SetGrid(1001, "qh-a-1", "qh-a-2")),
    "suspects": change(
        suspect_changes.NoteSuspect(1, 1, 1, "李阿姨", "qh-a-1", "wang", "没水", NOW),
        suspect_changes.TellSuspect(1, "wang", 1, NOW),
        suspect_changes.TakeSuspect(1, 1001),
    ),
    "dropped suspects": change(
        suspect_changes.NoteSuspect(1, 1, 1, "李阿姨", "qh-a-1", "wang", "没水", NOW),
        suspect_changes.DropSuspect(1, NOW),
    ),
}


def _old_first(conn: Any, terms: Terms) -> None:
    """A closed ticket and a note, each with a photo, and a suspected matter."""
    conn.execute("UPDATE tickets SET state = '已结案', ended_at = 1 WHERE number = 1001")
    conn.execute("UPDATE photos SET ticket = 1001 WHERE id = 1")
    conn.execute("INSERT INTO notes (id, official, person, room, text, at) VALUES (1, 'wang', 1, 1, '走访', 1)")
    conn.execute(
        """INSERT INTO photos (message, person, room, at, path, media_type, note)
        VALUES (1, 1, 1, 1, 'x', 'image/png', 1)"""
    )
    conn.execute(
        """INSERT INTO suspects (message, room, person, name, official, text, at)
        VALUES (1, 1, 1, '李阿姨', 'wang', '没水', 1)"""
    )
    assert len(forget_old(conn, terms)) == 2
    assert conn.execute("SELECT erased FROM tickets WHERE number = 1001").fetchone()[0] == 1


def _followed_first(conn: Any, changed: o.Change) -> None:
    conn.execute("INSERT INTO people (id, name) VALUES (2, '张大爷')")
    conn.execute("INSERT INTO followers (ticket, person, name, room, at) VALUES (1001, 2, '张大爷', 1, 0)")
    apply.apply(conn, None, o.Outcome((changed,)), NOW)


def _done_first(conn: Any, rating: ticket_changes.RateTicket) -> None:
    conn.execute("UPDATE tickets SET state = '已办结' WHERE number = 1001")
    apply.apply(conn, None, o.Outcome((rating,)), NOW)


def _noted_first(conn: Any) -> None:
    conn.execute("INSERT INTO notes (id, official, person, room, text, at) VALUES (1, 'wang', 1, 1, '灯坏了', 1)")


def _begin(folder: Path) -> Watched:
    """One person, one room, one message with a photo, one ticket, one letter."""
    database = connect(folder / "bot.sqlite")
    migrate(database)
    conn = database.conn
    message = Intake().take(conn, said("灯坏了"), PHOTO, NOW)
    assert message is not None
    apply.apply(
        conn, None, o.Outcome((ticket_changes.OpenTicket(ticket(1001, message), (STEP,)),), (o.Say("好", room=1),)), NOW
    )
    return Watched(conn)


@pytest.fixture
def watched(tmp_path: Path) -> Watched:
    return _begin(tmp_path)


@pytest.fixture(scope="module")
def asked(tmp_path_factory: pytest.TempPathFactory) -> Watched:
    """The same with a notice that is being sent; questions leave it as it is."""
    found = _begin(tmp_path_factory.mktemp("asked"))
    _run_first(found)
    return found


@pytest.mark.parametrize("name", WORK)
def test_no_walk_through_a_table_that_grows(watched: Watched, name: str) -> None:
    WORK[name](watched)
    assert watched.statements
    assert watched.walks() == []


RUN = Run(
    1, "n", NOW, RunState.RUNNING, False, "停水", "停水", "1-k", Audience(), (), False, True, None, NOW, None, True, 1, 1,
    None,
)  # fmt: skip
EXAMPLES: dict[str, tuple[Any, ...]] = {
    "Awaits": (talk_changes.Awaits.RESULT_PHOTO,),
    "int": (1, 1001),
    "int | None": (1, None),
    "Mapping[str, int]": ({"answered": 1, "reported": 1, "alarmed": 1, "ended": 1},),
    "str": ("wang", "n"),
    "str | None": ("qh", None),
    "date": (date(2026, 11, 21),),
    "frozenset[str] | None": (frozenset({"qh"}), None),
    "Collection[str]": (("qh",), tuple(map(str, range(99)))),
    "tuple[str, ...]": (("灯坏",),),
    "Callable[[str], bool]": (bool,),
    "Clock": (Clock.ACCEPT,),
    "Message": (MESSAGE,),
    "ProjectKind": (ProjectKind.CAMPAIGN,),
    "Purpose | None": (Purpose.RESIDENTS, None),
    "Run": (RUN,),
    "Slice": (Slice(0, NOW, NOW), Slice(0, NOW, NOW, frozenset({"qh"}), without_accusations=True)),
    "page.page": ("1-k",),
    "ticket_counts.by": ("", "handler"),
}
"""What every question is asked with, by the type of what it wants to know, or by its own name."""


def _examples(question: str) -> Iterator[tuple[Any, ...]]:
    wanted = inspect.signature(getattr(Reader, question)).parameters.values()
    each = [EXAMPLES.get(f"{question}.{one.name}") or EXAMPLES[one.annotation] for one in wanted if one.name != "self"]
    return product(*each)


@pytest.mark.parametrize("question", [name for name in dir(Reader) if name[0] != "_"])
def test_no_question_walks_through_a_table_that_grows(asked: Watched, question: str) -> None:
    asked.plans.clear()
    for values in _examples(question):
        getattr(Reader(asked), question)(*values)  # type: ignore[arg-type]
    assert asked.plans
    assert asked.walks() == []


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
