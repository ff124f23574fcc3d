"""The rows at the end of a ticket: reports that change hands, who has heard of the outcome."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from sqlite3 import Connection
from typing import Any

from bot.domain.changes import ending as changes
from bot.domain.outcome import Change, Say
from bot.domain.tickets.ticket import Step, What
from bot.store.questions.ticket import OPEN
from bot.store.rows.ticket import add_step, exactly_one
from bot.texts import workers as texts
from bot.texts.workers_ending import names


def note_telling(conn: Connection, letter: int, say: Say) -> None:
    """The letter tells of an outcome: the ledger waits for it to be sent."""
    conn.execute(
        "INSERT INTO tellings (letter, ticket, people) VALUES (:letter, :ticket, :people)",
        {"letter": letter, "ticket": say.ticket, "people": names([one.name for one in say.mentions])},
    )


def mark_told(conn: Connection, letter: int, now: int) -> None:
    """A letter was sent: where it told of an outcome, that is a step of the ledger, once."""
    told = conn.execute(
        "UPDATE tellings SET told_at = :now WHERE letter = :letter AND told_at IS NULL RETURNING ticket, people",
        {"letter": letter, "now": now},
    ).fetchone()
    if told:
        add_step(conn, told[0], Step(now, texts.the_bot(), What.TOLD, told[1]))


def _note_warned(conn: Connection, change: changes.NoteWarned, now: int) -> None:
    done = conn.execute(
        "UPDATE tellings SET warned_at = :at WHERE letter = :letter AND told_at IS NULL AND warned_at IS NULL",
        {"letter": change.letter, "at": change.at},
    )
    exactly_one(done.rowcount)


def _note_told_by_hand(conn: Connection, change: changes.NoteToldByHand, now: int) -> None:
    conn.execute(
        "UPDATE tellings SET told_at = :at WHERE ticket = :ticket AND told_at IS NULL",
        {"ticket": change.number, "at": change.step.at},
    )
    add_step(conn, change.number, change.step)


def _pass_report(conn: Connection, change: changes.PassReport, now: int) -> None:
    follower = change.follower
    done = conn.execute(
        f"""UPDATE tickets SET reporter = :person, reporter_name = :name, room = :room
        WHERE number = :number AND reporter = :reporter AND {OPEN}""",
        {
            "number": change.number,
            "reporter": change.reporter,
            "person": follower.person,
            "name": follower.name,
            "room": follower.room,
        },
    )
    exactly_one(done.rowcount)
    _drop_follower(conn, change.number, follower.person)
    add_step(conn, change.number, change.step)


def _unfollow(conn: Connection, change: changes.Unfollow, now: int) -> None:
    _drop_follower(conn, change.number, change.person)
    add_step(conn, change.number, change.step)


def _drop_follower(conn: Connection, number: int, person: int) -> None:
    gone = conn.execute(
        "DELETE FROM followers WHERE ticket = :ticket AND person = :person", {"ticket": number, "person": person}
    )
    exactly_one(gone.rowcount)


APPLIERS: Mapping[type[Change], Callable[[Connection, Any, int], None]] = {
    changes.NoteWarned: _note_warned,
    changes.NoteToldByHand: _note_told_by_hand,
    changes.PassReport: _pass_report,
    changes.Unfollow: _unfollow,
}
