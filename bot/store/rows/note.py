"""The rows of quick notes: the note and its photos."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from sqlite3 import Connection
from typing import Any

from bot.domain.outcome import Change
from bot.domain.tickets import note as changes
from bot.store.rows.letters import queue
from bot.store.rows.ticket import exactly_one


def add_note(conn: Connection, change: changes.AddNote, now: int) -> None:
    row = conn.execute(
        """INSERT INTO notes (official, person, grid, room, text, at, message)
        VALUES (:official, :person, :grid, :room, :text, :at, :message) RETURNING id""",
        {
            "official": change.official,
            "person": change.person,
            "grid": change.grid,
            "room": change.room,
            "text": change.text,
            "at": change.at,
            "message": change.message,
        },
    ).fetchone()
    number = int(row[0])
    _take_photos(conn, number, change.photos)
    queue(conn, replace(change.say, text=change.say.text.replace("{number}", str(number))), now, change.message)


def _take_photos(conn: Connection, note: int, photos: tuple[int, ...]) -> None:
    for photo in photos:
        exactly_one(
            conn.execute(
                "UPDATE photos SET note = :note WHERE id = :photo AND ticket IS NULL AND note IS NULL",
                {"note": note, "photo": photo},
            ).rowcount
        )
        conn.execute(
            "UPDATE messages SET kept = 1 WHERE id = (SELECT message FROM photos WHERE id = :photo)", {"photo": photo}
        )


def _attach(conn: Connection, change: changes.AttachToNote, now: int) -> None:
    _take_photos(conn, change.note, change.photos)


def _became(conn: Connection, change: changes.NoteBecame, now: int) -> None:
    values = {"note": change.note, "ticket": change.ticket}
    exactly_one(conn.execute("UPDATE notes SET ticket = :ticket WHERE id = :note AND ticket IS NULL", values).rowcount)
    conn.execute("UPDATE photos SET ticket = :ticket WHERE note = :note AND ticket IS NULL", values)


APPLIERS: Mapping[type[Change], Callable[[Connection, Any, int], None]] = {
    changes.AddNote: add_note,
    changes.AttachToNote: _attach,
    changes.NoteBecame: _became,
}
