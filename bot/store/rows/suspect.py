"""The rows of matters that nobody addressed to the bot."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from sqlite3 import Connection
from typing import Any

from bot.domain.changes import suspect as changes
from bot.domain.outcome import Change
from bot.store.rows.ticket import exactly_one


def _note(conn: Connection, change: changes.NoteSuspect, now: int) -> None:
    conn.execute(
        """INSERT INTO suspects (message, room, person, name, grid, official, text, at)
        VALUES (:message, :room, :person, :name, :grid, :official, :text, :at) ON CONFLICT (message) DO NOTHING""",
        {
            "message": change.message,
            "room": change.room,
            "person": change.person,
            "name": change.name,
            "grid": change.grid,
            "official": change.official,
            "text": change.text,
            "at": change.at,
        },
    )


def _tell(conn: Connection, change: changes.TellSuspect, now: int) -> None:
    done = conn.execute(
        """UPDATE suspects SET told_at = :at, line = :line, official = :official
        WHERE id = :id AND told_at IS NULL AND ticket IS NULL""",
        {"id": change.suspect, "official": change.official, "line": change.line, "at": change.at},
    )
    exactly_one(done.rowcount)


def _take(conn: Connection, change: changes.TakeSuspect, now: int) -> None:
    done = conn.execute(
        "UPDATE suspects SET ticket = :ticket WHERE id = :id AND ticket IS NULL AND dropped_at IS NULL",
        {"id": change.suspect, "ticket": change.ticket},
    )
    exactly_one(done.rowcount)
    conn.execute(
        "UPDATE messages SET kept = 1, ticket = :ticket WHERE id = (SELECT message FROM suspects WHERE id = :id)",
        {"id": change.suspect, "ticket": change.ticket},
    )


def _drop(conn: Connection, change: changes.DropSuspect, now: int) -> None:
    done = conn.execute(
        "UPDATE suspects SET dropped_at = :at WHERE id = :id AND ticket IS NULL AND dropped_at IS NULL",
        {"id": change.suspect, "at": change.at},
    )
    exactly_one(done.rowcount)


APPLIERS: Mapping[type[Change], Callable[[Connection, Any, int], None]] = {
    changes.NoteSuspect: _note,
    changes.TellSuspect: _tell,
    changes.TakeSuspect: _take,
    changes.DropSuspect: _drop,
}
