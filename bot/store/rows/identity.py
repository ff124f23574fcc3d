"""The rows of who is who: contacts bound to people in roles, rooms bound to grids."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from sqlite3 import Connection
from typing import Any

from bot.domain.changes import people as changes
from bot.domain.outcome import Change
from bot.domain.places.place import Purpose
from bot.store.keeping.erasing_talk import look_again
from bot.store.operating.belongings import give_person
from bot.store.revisions import bump
from bot.store.rows.binding import contacts_of, leave_role, note_bound
from bot.store.rows.ticket import exactly_one


def _bind_contact(conn: Connection, change: changes.BindContact, now: int) -> None:
    """The person who sent the code, who has been a resident so far, becomes the official with all they have said.

    Somebody who was bound as another official before leaves behind what that official has said and reported.
    """
    used = conn.execute(
        """UPDATE codes SET used_at = :at
        WHERE code = :code AND official = :official AND used_at IS NULL AND expires_at > :at""",
        {"code": change.code, "official": change.official, "at": change.at},
    )
    exactly_one(used.rowcount)
    row = conn.execute("SELECT id FROM people WHERE official = :official", {"official": change.official}).fetchone()
    others = [
        one for one in contacts_of(conn, change.official) if one[0] == change.channel and one[1] != change.contact
    ]
    if row[0] != change.person:
        _become(conn, row[0], change.person)
    note_bound(conn, change.official, change.channel, change.contact, now)
    leave_role(conn, change.official, others, "left", change.farewell, now)
    bump(conn, "identities")


def _become(conn: Connection, official: int, person: int) -> None:
    """Both are rows of people."""
    before = conn.execute("SELECT official FROM people WHERE id = :id", {"id": person}).fetchone()
    if before[0] is None:
        give_person(conn, official, person)
        return
    both = {"official": official, "person": person}
    conn.execute("UPDATE contacts SET person = :official WHERE person = :person", both)
    conn.execute("UPDATE outbox SET person = :official WHERE state = 'queued' AND person = :person", both)


def _bind_room(conn: Connection, change: changes.BindRoom, now: int) -> None:
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
    look_again(conn, room)
    conn.execute(
        """UPDATE messages SET state = 'handled', kept = 0 WHERE room = :room AND state = 'aside'
        AND EXISTS (SELECT 1 FROM messages r WHERE r.person = messages.person AND r.taken_at >= messages.taken_at
            AND r.recalls = messages.message_id)""",
        {"room": room},
    )
    conn.execute("UPDATE messages SET state = 'new', kept = 0 WHERE room = :room AND state = 'aside'", {"room": room})


APPLIERS: Mapping[type[Change], Callable[[Connection, Any, int], None]] = {
    changes.BindContact: _bind_contact,
    changes.BindRoom: _bind_room,
}
