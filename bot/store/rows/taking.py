"""The rows of what waits after a matter was taken in: additions to pass on, emergencies to call out again."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from sqlite3 import Connection
from typing import Any

from bot.domain.changes import taking as changes
from bot.domain.faults import Conflict
from bot.domain.outcome import Change
from bot.store.rows.ticket import exactly_one


def _note_addition(conn: Connection, change: changes.NoteAddition, now: int) -> None:
    rows: list[tuple[str, int | None]] = [(change.text, None)] if change.text else []
    for text, photo in [*rows, *(("", photo) for photo in change.photos)]:
        conn.execute(
            "INSERT INTO additions (ticket, text, photo, at) VALUES (:ticket, :text, :photo, :at)",
            {"ticket": change.ticket, "text": text, "photo": photo, "at": change.at},
        )


def _move_photos(conn: Connection, change: changes.MovePhotos, now: int) -> None:
    for photo in change.photos:
        moved = {"number": change.number, "into": change.into, "photo": photo}
        done = conn.execute("UPDATE photos SET ticket = :into WHERE id = :photo AND ticket = :number", moved)
        exactly_one(done.rowcount)
        conn.execute(
            "DELETE FROM additions WHERE ticket = :ticket AND photo = :photo", {"ticket": change.number, "photo": photo}
        )
    _note_addition(conn, changes.NoteAddition(change.into, "", change.photos, change.at), now)


def _tell_additions(conn: Connection, change: changes.TellAdditions, now: int) -> None:
    gone = conn.execute(
        "DELETE FROM additions WHERE ticket = :ticket AND id <= :last", {"ticket": change.ticket, "last": change.last}
    )
    if gone.rowcount == 0:
        raise Conflict


def _raise_alarm(conn: Connection, change: changes.RaiseAlarm, now: int) -> None:
    conn.execute(
        """INSERT INTO alarms (ticket, repeats, called_at) VALUES (:ticket, 0, :at)
        ON CONFLICT (ticket) DO UPDATE SET called_at = excluded.called_at""",
        {"ticket": change.ticket, "at": change.at},
    )


def _repeat_alarm(conn: Connection, change: changes.RepeatAlarm, now: int) -> None:
    done = conn.execute(
        "UPDATE alarms SET repeats = repeats + 1, called_at = :at WHERE ticket = :ticket AND repeats = :repeats",
        {"ticket": change.ticket, "repeats": change.repeats, "at": change.at},
    )
    exactly_one(done.rowcount)


def _end_alarm(conn: Connection, change: changes.EndAlarm, now: int) -> None:
    exactly_one(conn.execute("DELETE FROM alarms WHERE ticket = :ticket", {"ticket": change.ticket}).rowcount)


APPLIERS: Mapping[type[Change], Callable[[Connection, Any, int], None]] = {
    changes.NoteAddition: _note_addition,
    changes.MovePhotos: _move_photos,
    changes.TellAdditions: _tell_additions,
    changes.RaiseAlarm: _raise_alarm,
    changes.RepeatAlarm: _repeat_alarm,
    changes.EndAlarm: _end_alarm,
}
