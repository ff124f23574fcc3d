"""Ids that changed after a new log-in: which rooms and people look the same, and how they become the same again."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from sqlite3 import Connection

from bot.domain.place import Purpose
from bot.store.apply import bump
from bot.store.intake import private_room


@dataclass(frozen=True, slots=True)
class SameRoom:
    """A bound room and one that is bound to nothing, of the same topic, on the same channel."""

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
    """Only where the topic fits exactly one room on either side."""
    rows = conn.execute(
        """SELECT MIN(b.topic), MIN(b.id), MIN(u.id) FROM rooms b JOIN rooms u
            ON u.channel = b.channel AND u.topic = b.topic AND u.purpose = 'unbound'
        WHERE b.purpose NOT IN ('unbound', 'private') AND b.topic <> ''
        GROUP BY b.channel, b.topic HAVING COUNT(*) = 1"""
    ).fetchall()
    return [SameRoom(*row) for row in rows]


def same_people(conn: Connection) -> list[SamePerson]:
    """People in roles, and reporters of tickets that still wait for something; the newer contact has no role and no ticket."""
    rows = conn.execute(
        """SELECT MIN(b.name), MIN(b.channel), MIN(u.contact), MIN(b.person), MIN(u.person)
        FROM contacts b JOIN people p ON p.id = b.person
        JOIN contacts u ON u.channel = b.channel AND u.name = b.name AND u.person <> b.person
        JOIN people q ON q.id = u.person AND q.official IS NULL
        WHERE b.name <> '' AND u.seen_at > b.seen_at
            AND (p.official IS NOT NULL OR EXISTS (SELECT 1 FROM tickets t
                WHERE t.reporter = p.id AND t.state IN ('待接单', '处置中', '已办结')))
            AND NOT EXISTS (SELECT 1 FROM tickets t WHERE t.reporter = q.id)
        GROUP BY b.channel, b.name HAVING COUNT(*) = 1"""
    ).fetchall()
    return [SamePerson(*row) for row in rows]


def join_rooms(conn: Connection, same: SameRoom) -> None:
    """The old row, with its tickets and its binding, takes the new id; what was set aside there is taken up."""
    old, new = _id_of(conn, same.old), _id_of(conn, same.new)
    conn.execute("UPDATE rooms SET channel_room = :gone WHERE id = :id", {"gone": f"gone:{same.new}", "id": same.new})
    conn.execute("UPDATE rooms SET channel_room = :new WHERE id = :id", {"new": new, "id": same.old})
    conn.execute(
        "UPDATE rooms SET channel_room = :old, purpose = :purpose WHERE id = :id",
        {"old": old, "purpose": Purpose.UNBOUND.value, "id": same.new},
    )
    conn.execute(
        "UPDATE messages SET room = :old, state = 'new' WHERE room = :new AND state = 'aside'",
        {"old": same.old, "new": same.new},
    )
    bump(conn, "identities")


def _id_of(conn: Connection, room: int) -> str:
    row = conn.execute("SELECT channel_room FROM rooms WHERE id = :id", {"id": room}).fetchone()
    return str(row[0])


def join_people(conn: Connection, same: SamePerson) -> None:
    """The new contact becomes the old person, with role and tickets."""
    conn.execute(
        "UPDATE contacts SET person = :old WHERE channel = :channel AND contact = :contact",
        {"old": same.old, "channel": same.channel, "contact": same.contact},
    )
    conn.execute(
        "UPDATE messages SET person = :old WHERE person = :new AND state IN ('new', 'aside')",
        {"old": same.old, "new": same.new},
    )
    conn.execute("DELETE FROM expectations WHERE person = :new", {"new": same.new})
    conn.execute(
        "UPDATE rooms SET topic = :name WHERE channel = :channel AND channel_room = :room",
        {"name": same.name, "channel": same.channel, "room": private_room(same.contact)},
    )
    bump(conn, "identities")
