"""Puts what is to be said into the outbox."""

from __future__ import annotations

import json
from sqlite3 import Connection

from bot.domain.faults import Conflict
from bot.domain.outcome import PRIORITY, Say
from bot.domain.places.place import Purpose
from bot.domain.words.privacy import mask
from bot.store.rows.ending import note_telling

_written = json.JSONEncoder(ensure_ascii=False).encode


def queue(
    conn: Connection,
    say: Say,
    now: int,
    cause: int | None,
    run: int | None = None,
    part: int = 0,
    held: bool = False,
) -> int:
    """Put one message into the outbox; what goes to a group is masked unless the office approved it.

    `run` and `part`: it belongs to the sending of a notice; `held`: it waits until the run goes on.
    """
    channel, private = _destination(conn, say, cause is not None)
    text = say.text if say.verbatim or private else mask(say.text)
    row = conn.execute(
        """INSERT INTO outbox (cause, channel, room, person, text, mentions, photo, ticket, urgency, priority, state,
            queued_at, not_before, expires_at, attempts, run, part, file)
        VALUES (:cause, :channel, :room, :person, :text, :mentions, :photo, :ticket, :urgency, :priority, :state,
            :now, :now, :expires_at, 0, :run, :part, :file) RETURNING id""",
        {
            "cause": cause,
            "channel": channel,
            # Somebody without any contact cannot be written to: listed with what could not be sent.
            "state": ("held" if held else "queued") if channel else "failed",
            "room": say.room,
            "person": say.person,
            "text": text,
            "mentions": _written([[m.person, m.name] for m in say.mentions]) if say.mentions else "[]",
            "photo": say.photo,
            "ticket": say.ticket,
            "urgency": say.urgency.value,
            "priority": PRIORITY[say.urgency],
            "now": now,
            "expires_at": say.expires_at,
            "run": run,
            "part": part,
            "file": say.file,
        },
    ).fetchone()
    if say.outcome and say.ticket is not None:
        note_telling(conn, row[0], say)
    return int(row[0])


def _destination(conn: Connection, say: Say, caused: bool) -> tuple[str, bool]:
    """The channel that will carry it ("": none known yet), and whether only one person will read it."""
    if say.person is None:
        row = conn.execute("SELECT channel, purpose FROM rooms WHERE id = :room", {"room": say.room}).fetchone()
        if row is None and caused:
            raise Conflict  # its room was joined with another since this was decided
        return (row[0], row[1] == Purpose.PRIVATE.value) if row else ("", False)
    row = conn.execute(
        "SELECT channel FROM contacts WHERE person = :person ORDER BY seen_at DESC LIMIT 1", {"person": say.person}
    ).fetchone()
    return (row[0] if row else "", True)
