"""Applies an outcome inside the writer's transaction. The only place where decisions become rows."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from sqlite3 import Connection
from typing import Any

from bot.domain import outcome as o
from bot.domain.place import Mode, Purpose
from bot.domain.privacy import mask
from bot.store.ticket_rows import add_step, attach_photos, exactly_one, move_ticket, open_ticket, rate_ticket


def apply(conn: Connection, message: int | None, outcome: o.Outcome, now: int) -> bool:
    """Mark the message handled, apply the changes, queue what is said.

    False where the message was handled before: then nothing is done a second time.
    Raises Conflict where a change finds another state than it names.
    """
    if message is not None and not mark_handled(
        conn, message, kept=any(isinstance(change, _LASTING) for change in outcome.changes)
    ):
        return False
    for change in outcome.changes:
        _APPLIERS[type(change)](conn, change, now)
    for say in outcome.say:
        queue(conn, say, now, message)
    return True


def mark_handled(conn: Connection, message: int, kept: bool) -> bool:
    """`kept`: the message led to something, so its text is not erased with ordinary talk."""
    done = conn.execute(
        "UPDATE messages SET state = 'handled', kept = :kept WHERE id = :id AND state = 'new'",
        {"id": message, "kept": int(kept)},
    )
    return done.rowcount == 1


def mark_quiet(conn: Connection, messages: list[int]) -> None:
    """Messages that led to nothing, many at once."""
    conn.executemany("UPDATE messages SET state = 'handled' WHERE id = :id AND state = 'new'", _ids(messages))


def _ids(messages: list[int]) -> list[dict[str, int]]:
    return [{"id": message} for message in messages]


def queue(conn: Connection, say: o.Say, now: int, cause: int | None) -> int:
    """Put one message into the outbox; what goes to a group is masked unless the office approved it."""
    channel, private = _destination(conn, say)
    text = say.text if say.verbatim or private else mask(say.text)
    row = conn.execute(
        """INSERT INTO outbox (cause, channel, room, person, text, mentions, photo, ticket, urgency, priority, state,
            queued_at, not_before, expires_at, attempts)
        VALUES (:cause, :channel, :room, :person, :text, :mentions, :photo, :ticket, :urgency, :priority, :state,
            :now, :now, :expires_at, 0) RETURNING id""",
        {
            "cause": cause,
            "channel": channel,
            # Somebody without any contact cannot be written to: listed with what could not be sent.
            "state": "queued" if channel else "failed",
            "room": say.room,
            "person": say.person,
            "text": text,
            "mentions": json.dumps([[m.person, m.name] for m in say.mentions], ensure_ascii=False),
            "photo": say.photo,
            "ticket": say.ticket,
            "urgency": say.urgency.value,
            "priority": o.PRIORITY[say.urgency],
            "now": now,
            "expires_at": say.expires_at,
        },
    ).fetchone()
    return int(row[0])


def _destination(conn: Connection, say: o.Say) -> tuple[str, bool]:
    """The channel that will carry it ("": none known yet), and whether only one person will read it."""
    if say.person is None:
        row = conn.execute("SELECT channel, purpose FROM rooms WHERE id = :room", {"room": say.room}).fetchone()
        return (row[0], row[1] == Purpose.PRIVATE.value) if row else ("", False)
    row = conn.execute(
        "SELECT channel FROM contacts WHERE person = :person ORDER BY seen_at DESC LIMIT 1", {"person": say.person}
    ).fetchone()
    return (row[0] if row else "", True)


def _expect(conn: Connection, change: o.Expect, now: int) -> None:
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


def _fulfil(conn: Connection, change: o.Fulfil, now: int) -> None:
    exactly_one(conn.execute("DELETE FROM expectations WHERE id = :id", {"id": change.expectation}).rowcount)


def _note_answer(conn: Connection, change: o.NoteAnswer, now: int) -> None:
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


LONGEST_MISS = 200


def _note_miss(conn: Connection, change: o.NoteMiss, now: int) -> None:
    conn.execute(
        "INSERT INTO misses (room, question, at) VALUES (:room, :question, :at)",
        {"room": change.room, "question": mask(change.question)[:LONGEST_MISS], "at": change.at},
    )


def _note_feedback(conn: Connection, change: o.NoteFeedback, now: int) -> None:
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


def _set_mode(conn: Connection, change: o.SetMode, now: int) -> None:
    set_mode(conn, change.room, change.mode)


def set_mode(conn: Connection, room: int, mode: Mode) -> None:
    """How much the bot answers there from now on."""
    exactly_one(
        conn.execute("UPDATE rooms SET mode = :mode WHERE id = :room", {"room": room, "mode": mode.value}).rowcount
    )
    bump(conn, "identities")


def _bind_contact(conn: Connection, change: o.BindContact, now: int) -> None:
    """The contacts of the person who sent the code become contacts of the official's own row.

    What they reported before, as a resident, and what waits to be told them, goes with them.
    """
    used = conn.execute(
        """UPDATE codes SET used_at = :at
        WHERE code = :code AND official = :official AND used_at IS NULL AND expires_at > :at""",
        {"code": change.code, "official": change.official, "at": change.at},
    )
    exactly_one(used.rowcount)
    bound = {"official": change.official, "person": change.person}
    conn.execute(
        """UPDATE contacts SET person = (SELECT id FROM people WHERE official = :official)
        WHERE person = :person""",
        bound,
    )
    conn.execute(
        """UPDATE tickets SET reporter = (SELECT id FROM people WHERE official = :official)
        WHERE reporter = (SELECT id FROM people WHERE id = :person AND official IS NULL)""",
        bound,
    )
    conn.execute(
        """UPDATE outbox SET person = (SELECT id FROM people WHERE official = :official)
        WHERE state = 'queued' AND person = :person""",
        bound,
    )
    bump(conn, "identities")


def _bind_room(conn: Connection, change: o.BindRoom, now: int) -> None:
    bind_room(conn, change.room, change.grid, change.purpose)


def bind_room(conn: Connection, room: int, grid: str | None, purpose: Purpose) -> None:
    """The room belongs to the grid from now on; what was set aside there is taken up."""
    exactly_one(
        conn.execute(
            "UPDATE rooms SET grid = :grid, purpose = :purpose WHERE id = :room",
            {"room": room, "grid": grid, "purpose": purpose.value},
        ).rowcount
    )
    take_up_aside(conn, room)
    bump(conn, "identities")


def take_up_aside(conn: Connection, room: int) -> None:
    """What was set aside is handled now, except what its writer has taken back."""
    conn.execute(
        """UPDATE messages SET state = 'handled' WHERE room = :room AND state = 'aside'
        AND EXISTS (SELECT 1 FROM messages r WHERE r.person = messages.person AND r.taken_at >= messages.taken_at
            AND r.recalls = messages.message_id)""",
        {"room": room},
    )
    conn.execute("UPDATE messages SET state = 'new' WHERE room = :room AND state = 'aside'", {"room": room})


def bump(conn: Connection, name: str) -> None:
    """Tell every process that something which others remember has changed."""
    conn.execute(
        """INSERT INTO revisions (name, value) VALUES (:name, 1)
        ON CONFLICT (name) DO UPDATE SET value = revisions.value + 1""",
        {"name": name},
    )


def _set_aside(conn: Connection, change: o.SetAside, now: int) -> None:
    conn.execute("UPDATE messages SET state = 'aside' WHERE id = :id", {"id": change.message})


def _note_told(conn: Connection, change: o.NoteTold, now: int) -> None:
    conn.execute(
        "INSERT INTO told (what, at) VALUES (:what, :at) ON CONFLICT (what) DO UPDATE SET at = excluded.at",
        {"what": change.what, "at": change.at},
    )


def _post_notice(conn: Connection, change: o.PostNotice, now: int) -> None:
    key = {"notice": change.notice, "due_at": change.due_at, "room": change.room}
    fresh = conn.execute(
        """INSERT INTO notice_posts (notice, due_at, room, outbox) VALUES (:notice, :due_at, :room, 0)
        ON CONFLICT DO NOTHING""",
        key,
    )
    if fresh.rowcount == 1:
        outbox = queue(conn, change.say, now, None)
        conn.execute(
            """UPDATE notice_posts SET outbox = :outbox
            WHERE notice = :notice AND due_at = :due_at AND room = :room""",
            {**key, "outbox": outbox},
        )


def _close_occurrence(conn: Connection, change: o.CloseOccurrence, now: int) -> None:
    conn.execute(
        """INSERT INTO notice_runs (notice, due_at, missed, rooms) VALUES (:notice, :due_at, :missed, :rooms)
        ON CONFLICT DO NOTHING""",
        {
            "notice": change.notice,
            "due_at": change.due_at,
            "missed": int(change.missed),
            "rooms": change.rooms,
        },
    )


def _see_notice(conn: Connection, change: o.SeeNotice, now: int) -> None:
    conn.execute(
        "INSERT INTO notice_seen (notice, at) VALUES (:notice, :at) ON CONFLICT DO NOTHING",
        {"notice": change.notice, "at": change.at},
    )


_LASTING = (o.OpenTicket, o.MoveTicket, o.AddStep, o.RateTicket, o.AttachPhotos, o.SetAside)
"""What makes the text of a message worth keeping beyond the days of ordinary talk."""

_APPLIERS: Mapping[type[Any], Callable[[Connection, Any, int], None]] = {
    o.OpenTicket: open_ticket,
    o.MoveTicket: move_ticket,
    o.AddStep: add_step,
    o.RateTicket: rate_ticket,
    o.AttachPhotos: attach_photos,
    o.Expect: _expect,
    o.Fulfil: _fulfil,
    o.NoteAnswer: _note_answer,
    o.NoteMiss: _note_miss,
    o.NoteFeedback: _note_feedback,
    o.SetMode: _set_mode,
    o.BindContact: _bind_contact,
    o.BindRoom: _bind_room,
    o.SetAside: _set_aside,
    o.NoteTold: _note_told,
    o.PostNotice: _post_notice,
    o.CloseOccurrence: _close_occurrence,
    o.SeeNotice: _see_notice,
}
