"""The rows of newcomers."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from sqlite3 import Connection
from typing import Any

from bot.domain.changes import arrival as changes
from bot.domain.faults import Conflict
from bot.domain.outcome import Change
from bot.store.operating.operators import add_member


def _note_arrival(conn: Connection, change: changes.NoteArrival, now: int) -> None:
    """They are a member from now on: in a private chat that tells where they live."""
    conn.execute(
        """INSERT INTO arrivals (room, person, name, at) VALUES (:room, :person, :name, :at)
        ON CONFLICT (room, person) DO NOTHING""",
        {"room": change.room, "person": change.person, "name": change.name, "at": change.at},
    )
    add_member(conn, change.person, change.room, change.at)


def _greet(conn: Connection, change: changes.GreetArrivals, now: int) -> None:
    done = conn.execute(
        "UPDATE arrivals SET greeted_at = :at WHERE room = :room AND at <= :until AND greeted_at IS NULL",
        {"room": change.room, "until": change.until, "at": change.at},
    )
    if not done.rowcount:
        raise Conflict


APPLIERS: Mapping[type[Change], Callable[[Connection, Any, int], None]] = {
    changes.NoteArrival: _note_arrival,
    changes.GreetArrivals: _greet,
}
