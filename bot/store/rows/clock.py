"""The rows of the clocks: reminders, the next look at a ticket, requests."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from sqlite3 import Connection
from typing import Any

from bot.domain.changes import clock as changes
from bot.domain.outcome import Change
from bot.store.questions.ticket import OPEN
from bot.store.rows.ticket import add_step, exactly_one

NEVER = 0
"""The moment of telling of what nobody needed to hear any more: it holds back no digest."""


def _remind(conn: Connection, change: changes.Remind, now: int) -> None:
    """The unique key makes it once for ever; a ticket that moved on at this moment needs no reminder."""
    milestone = change.milestone
    noted = conn.execute(
        """INSERT INTO reminders (ticket, clock, at, rung, early, official, urgent, made_at)
        SELECT number, :clock, :at, :rung, :early, :official, :urgent, :now FROM tickets
        WHERE number = :number AND state = :state
        ON CONFLICT (ticket, clock, at, rung, early) DO NOTHING""",
        {
            "number": change.number,
            "state": change.expected.value,
            "clock": milestone.clock.value,
            "at": milestone.at,
            "rung": milestone.rung,
            "early": int(milestone.early),
            "official": change.official,
            "urgent": int(change.urgent),
            "now": now,
        },
    )
    if noted.rowcount == 1:
        add_step(conn, change.number, change.step)


def _look_again(conn: Connection, change: changes.LookAgain, now: int) -> None:
    conn.execute(
        "UPDATE tickets SET next_due = :at WHERE number = :number AND next_due = :seen",
        {"number": change.number, "at": change.at, "seen": change.seen},
    )


def _note_digest(conn: Connection, change: changes.NoteDigest, now: int) -> None:
    for reminder in change.reminders:
        told = conn.execute(
            "UPDATE reminders SET told_at = :at WHERE id = :id AND told_at IS NULL",
            {"at": now if change.heard else NEVER, "id": reminder},
        )
        exactly_one(told.rowcount)


def _note_warned(conn: Connection, change: changes.NoteWarned, now: int) -> None:
    for sign in change.signs:
        conn.execute(
            """INSERT INTO warnings (official, sign, at) VALUES (:official, :sign, :at)
            ON CONFLICT (official, sign) DO UPDATE SET at = excluded.at""",
            {"official": change.official, "sign": sign, "at": change.at},
        )


def _ask_request(conn: Connection, change: changes.AskRequest, now: int) -> None:
    asked = conn.execute(
        """INSERT INTO requests (ticket, kind, asked_by, approver, words, until, at)
        VALUES (:ticket, :kind, :asked_by, :approver, :words, :until, :now) ON CONFLICT DO NOTHING""",
        {
            "ticket": change.number,
            "kind": change.kind,
            "asked_by": change.asked_by,
            "approver": change.approver,
            "words": change.words,
            "until": change.until,
            "now": now,
        },
    )
    exactly_one(asked.rowcount)
    add_step(conn, change.number, change.step)


def _decide_request(conn: Connection, change: changes.DecideRequest, now: int) -> None:
    decided = conn.execute(
        "UPDATE requests SET decided_at = :now, granted = :granted WHERE id = :id AND decided_at IS NULL",
        {"now": now, "granted": int(change.granted), "id": change.request},
    )
    exactly_one(decided.rowcount)
    if change.step:
        add_step(conn, change.number, change.step)


def _set_limit(conn: Connection, change: changes.SetLimit, now: int) -> None:
    done = conn.execute(
        f"""UPDATE tickets SET handle_due = :due, next_due = :now
        WHERE number = :number AND handle_due = :expected AND {OPEN}""",
        {"due": change.handle_due, "now": now, "number": change.number, "expected": change.expected_due},
    )
    exactly_one(done.rowcount)
    add_step(conn, change.number, change.step)


APPLIERS: Mapping[type[Change], Callable[[Connection, Any, int], None]] = {
    changes.Remind: _remind,
    changes.LookAgain: _look_again,
    changes.NoteDigest: _note_digest,
    changes.NoteWarned: _note_warned,
    changes.AskRequest: _ask_request,
    changes.DecideRequest: _decide_request,
    changes.SetLimit: _set_limit,
}
