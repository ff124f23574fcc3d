"""The rows of conversations: expectations, answers, misses, complaints about answers, what was set aside."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from sqlite3 import Connection
from typing import Any

from bot.domain.changes import talk as changes
from bot.domain.outcome import Change
from bot.domain.places.place import Mode
from bot.domain.words.privacy import mask
from bot.store.revisions import bump
from bot.store.rows.ticket import exactly_one

LONGEST_MISS = 200


def _expect(conn: Connection, change: changes.Expect, now: int) -> None:
    conn.execute(
        """INSERT INTO expectations (person, room, awaits, options, expires_at)
        VALUES (:person, :room, :awaits, :options, :expires_at)
        ON CONFLICT (person, room) DO UPDATE SET awaits = excluded.awaits, options = excluded.options,
            expires_at = excluded.expires_at""",
        {
            "person": change.person,
            "room": change.room,
            "awaits": change.awaits.value,
            "options": json.dumps(change.options, ensure_ascii=False),
            "expires_at": change.expires_at,
        },
    )


def _fulfil(conn: Connection, change: changes.Fulfil, now: int) -> None:
    exactly_one(conn.execute("DELETE FROM expectations WHERE id = :id", {"id": change.expectation}).rowcount)


def _note_answer(conn: Connection, change: changes.NoteAnswer, now: int) -> None:
    conn.execute(
        """INSERT INTO answers (room, person, entry, at, prompted, message)
        VALUES (:room, :person, :entry, :at, :prompted, :message)""",
        {
            "room": change.room,
            "person": change.person,
            "entry": change.entry,
            "at": change.at,
            "prompted": int(change.prompted),
            "message": change.message,
        },
    )


def _note_miss(conn: Connection, change: changes.NoteMiss, now: int) -> None:
    conn.execute(
        "INSERT INTO misses (room, question, at, grid) VALUES (:room, :question, :at, :grid)",
        {"room": change.room, "question": mask(change.question)[:LONGEST_MISS], "at": change.at, "grid": change.grid},
    )


def _note_feedback(conn: Connection, change: changes.NoteFeedback, now: int) -> None:
    conn.execute(
        "INSERT INTO feedback (entry, room, person, at, kind) VALUES (:entry, :room, :person, :at, :kind)",
        {
            "entry": change.entry,
            "room": change.room,
            "person": change.person,
            "at": change.at,
            "kind": change.kind,
        },
    )


def _set_mode(conn: Connection, change: changes.SetMode, now: int) -> None:
    set_mode(conn, change.room, change.mode)


def set_mode(conn: Connection, room: int, mode: Mode) -> None:
    """How much the bot answers there from now on."""
    exactly_one(
        conn.execute("UPDATE rooms SET mode = :mode WHERE id = :room", {"room": room, "mode": mode.value}).rowcount
    )
    bump(conn, "identities")


def _set_aside(conn: Connection, change: changes.SetAside, now: int) -> None:
    """Only while the room is bound to nothing: later nobody would take it up."""
    aside = conn.execute(
        """UPDATE messages SET state = 'aside'
        WHERE id = :id AND EXISTS (SELECT 1 FROM rooms r WHERE r.id = messages.room AND r.purpose = 'unbound')""",
        {"id": change.message},
    )
    exactly_one(aside.rowcount)


def _note_told(conn: Connection, change: changes.NoteTold, now: int) -> None:
    conn.execute(
        "INSERT INTO told (what, at) VALUES (:what, :at) ON CONFLICT (what) DO UPDATE SET at = excluded.at",
        {"what": change.what, "at": change.at},
    )


APPLIERS: Mapping[type[Change], Callable[[Connection, Any, int], None]] = {
    changes.Expect: _expect,
    changes.Fulfil: _fulfil,
    changes.NoteAnswer: _note_answer,
    changes.NoteMiss: _note_miss,
    changes.NoteFeedback: _note_feedback,
    changes.SetMode: _set_mode,
    changes.SetAside: _set_aside,
    changes.NoteTold: _note_told,
}
