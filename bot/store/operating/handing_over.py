"""A room that several of our accounts are in passes from the one that served it to another, with all that belongs to it."""

from __future__ import annotations

from sqlite3 import Connection

from bot.domain.units import MINUTE_MS
from bot.store.operating.belongings import give_person
from bot.store.operating.rebinding import move_room, take_over
from bot.store.revisions import bump
from bot.store.rows.contacts import room_row, serving_channel

REFUSED_WITHIN_MS = 5 * MINUTE_MS
"""Letters that were refused in this time before were refused because the account was no longer there."""


def served_rooms(conn: Connection, channel: str) -> list[str]:
    """The channel's ids of the groups that an account serves."""
    rows = conn.execute(
        "SELECT channel_room FROM rooms WHERE channel = :channel AND purpose <> 'private' ORDER BY id",
        {"channel": channel},
    ).fetchall()
    return [row[0] for row in rows]


def hand_over(conn: Connection, channel: str, channel_room: str, to: str, now: int) -> str | None:
    """From now on the account `to` serves the room. Its topic; None where `channel` did not serve it."""
    room, other = room_row(conn, channel, channel_room), room_row(conn, to, channel_room)
    if room is None or serving_channel(conn, (channel, to), channel_room) != channel:
        return None
    if other is None:
        move_room(conn, room, to, channel_room)
    else:
        take_over(conn, room, other)
    _send_again(conn, room, channel, to, now)
    _share_people(conn, channel, to)
    bump(conn, "identities")
    row = conn.execute("SELECT topic FROM rooms WHERE id = :id", {"id": room}).fetchone()
    return str(row[0])


def redirect(conn: Connection, channel: str) -> None:
    """What came back to an account's queue while its room passed to another one goes there too."""
    conn.execute(
        """UPDATE outbox SET channel = (SELECT r.channel FROM rooms r WHERE r.id = outbox.room)
        WHERE state = 'queued' AND channel = :channel
            AND EXISTS (SELECT 1 FROM rooms r WHERE r.id = outbox.room AND r.channel <> :channel)""",
        {"channel": channel},
    )


def _send_again(conn: Connection, room: int, channel: str, to: str, now: int) -> None:
    """A letter that was tried once, and refused, has certainly not been read by anybody."""
    conn.execute(
        """UPDATE outbox SET state = 'queued', channel = :to, not_before = :now, attempts = 0
        WHERE state = 'failed' AND id > (SELECT MAX(id) FROM outbox) - 10000 AND room = :room AND channel = :channel
            AND attempts = 1 AND claimed_at > :since""",
        {"room": room, "channel": channel, "to": to, "now": now, "since": now - REFUSED_WITHIN_MS},
    )


def _share_people(conn: Connection, channel: str, to: str) -> None:
    """Whoever the one account knows, the other one knows as the same person: the ids of contacts are the network's.

    Private letters still go through the account that was spoken to last.
    """
    twice = conn.execute(
        """SELECT a.person, b.person, p.official, q.official FROM contacts a
        JOIN contacts b ON b.channel = :to AND b.contact = a.contact AND b.person <> a.person
        JOIN people p ON p.id = a.person JOIN people q ON q.id = b.person
        WHERE a.channel = :channel AND (p.official IS NULL OR q.official IS NULL)""",
        {"channel": channel, "to": to},
    ).fetchall()
    gone: set[int] = set()
    for one, other, _, official in twice:
        old, new = (other, one) if official is not None else (one, other)
        if not {old, new} & gone:
            give_person(conn, old, new)
            gone.add(new)
    conn.execute(
        """INSERT INTO contacts (channel, contact, person, name, seen_at)
        SELECT :to, contact, person, name, seen_at - 1 FROM contacts WHERE channel = :channel
        ON CONFLICT (channel, contact) DO NOTHING""",
        {"channel": channel, "to": to},
    )
