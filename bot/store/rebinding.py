"""Ids that changed after a new log-in: which rooms and people look the same, and how they become the same again."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from sqlite3 import Connection

from bot.store.belongings import give_person, give_room
from bot.store.identity_rows import take_up_aside
from bot.store.intake import private_room, room_row
from bot.store.revisions import bump


@dataclass(frozen=True, slots=True)
class SameRoom:
    """A bound room and one that is bound to nothing, of the same topic, on the same channel: rows."""

    topic: str
    old: int
    new: int


@dataclass(frozen=True, slots=True)
class SamePerson:
    """A bound contact and a newer one that nobody is bound to, of the same name, on the same channel."""

    name: str
    channel: str
    contact: str
    old: int
    new: int


def look_the_same(conn: Connection) -> tuple[list[SameRoom], list[SamePerson]]:
    """What an operator should look at before joining it."""
    return same_rooms(conn), same_people(conn)


def join(conn: Connection, rooms: Iterable[SameRoom], people: Iterable[SamePerson]) -> None:
    for room in rooms:
        join_rooms(conn, room)
    for person in people:
        join_people(conn, person)


def same_rooms(conn: Connection) -> list[SameRoom]:
    """Only where the topic fits exactly one room on either side, and the old one has been silent since the new one
    began to speak: two rooms that both live are two rooms."""
    rows = conn.execute(
        """SELECT MIN(b.topic), MIN(b.id), MIN(u.id) FROM rooms b JOIN rooms u
            ON u.channel = b.channel AND u.topic = b.topic AND u.purpose = 'unbound'
        WHERE b.purpose NOT IN ('unbound', 'private') AND b.topic <> ''
            AND NOT EXISTS (SELECT 1 FROM messages m WHERE m.room = b.id
                AND m.taken_at > (SELECT MIN(taken_at) FROM messages WHERE room = u.id))
        GROUP BY b.channel, b.topic HAVING COUNT(*) = 1 ORDER BY 2"""
    ).fetchall()
    return [SameRoom(*row) for row in rows]


def same_people(conn: Connection) -> list[SamePerson]:
    """People in roles, and reporters of tickets that still wait for something, who have not spoken since under their
    old id. The newer contact has no role and has reported nothing; where two newer ones, or two people, bear the
    name, nobody knows which is meant."""
    rows = conn.execute(
        """SELECT MIN(b.name), MIN(b.channel), MIN(u.contact), MIN(b.person), MIN(u.person)
        FROM contacts b JOIN people p ON p.id = b.person
        JOIN contacts u ON u.channel = b.channel AND u.name = b.name AND u.person <> b.person
        JOIN people q ON q.id = u.person AND q.official IS NULL
        WHERE b.name <> '' AND u.seen_at > b.seen_at
            AND (p.official IS NOT NULL OR EXISTS (SELECT 1 FROM tickets t
                WHERE t.reporter = p.id AND t.state IN ('待接单', '处置中', '已办结')))
            AND NOT EXISTS (SELECT 1 FROM tickets t WHERE t.reporter = q.id)
            AND NOT EXISTS (SELECT 1 FROM messages m
                WHERE m.person = b.person AND m.sender = b.contact AND m.taken_at >= u.seen_at)
        GROUP BY b.channel, b.name HAVING COUNT(DISTINCT b.person) = 1 AND COUNT(DISTINCT u.contact) = 1
        ORDER BY 4"""
    ).fetchall()
    return [SamePerson(*row) for row in rows]


def join_rooms(conn: Connection, same: SameRoom) -> None:
    """The old row, with its tickets and its binding, takes the new id and what has happened under it since."""
    take_over(conn, same.old, same.new)
    take_up_aside(conn, same.old)
    bump(conn, "identities")


def take_over(conn: Connection, old: int, new: int) -> None:
    """The row of one room takes the id and all that belongs to the row of another, which is gone then."""
    channel, room = conn.execute("SELECT channel, channel_room FROM rooms WHERE id = :id", {"id": new}).fetchone()
    give_room(conn, old, new)
    conn.execute("DELETE FROM rooms WHERE id = :id", {"id": new})
    move_room(conn, old, channel, room)


def move_room(conn: Connection, room: int, channel: str, channel_room: str) -> None:
    """The room is reached under another id or through another account; what waits to be said there too."""
    values = {"room": room, "channel": channel, "channel_room": channel_room}
    conn.execute("UPDATE rooms SET channel = :channel, channel_room = :channel_room WHERE id = :room", values)
    conn.execute(
        "UPDATE outbox SET channel = :channel WHERE state IN ('queued', 'held') AND room = :room AND channel <> :channel",
        values,
    )


def join_people(conn: Connection, same: SamePerson) -> None:
    """The new contact becomes the old person, with role, tickets and all else, and their private talk goes on there."""
    row = conn.execute(
        """SELECT contact FROM contacts WHERE person = :old AND channel = :channel AND name = :name
        ORDER BY seen_at DESC LIMIT 1""",
        {"old": same.old, "channel": same.channel, "name": same.name},
    ).fetchone()
    give_person(conn, same.old, same.new)
    if row:
        _move_private_talk(conn, same, row[0])
    conn.execute(
        "UPDATE rooms SET topic = :name WHERE channel = :channel AND channel_room = :room",
        {"name": same.name, "channel": same.channel, "room": private_room(same.contact)},
    )
    bump(conn, "identities")


def _move_private_talk(conn: Connection, same: SamePerson, before: str) -> None:
    """What is to be said where they spoke in private before must reach the contact that works."""
    old, new = (room_row(conn, same.channel, private_room(contact)) for contact in (before, same.contact))
    if old is not None and new is not None:
        take_over(conn, old, new)
    elif old is not None:
        move_room(conn, old, same.channel, private_room(same.contact))
