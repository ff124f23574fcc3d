"""Which rows stand for the rooms and people of a channel."""

from __future__ import annotations

from collections.abc import Iterable
from sqlite3 import Connection

from bot.domain.places.place import Purpose


def private_room(contact: str) -> str:
    """The name under which a private chat stands among the rooms."""
    return f"private:{contact}"


def same_network(channel: str, other: str) -> bool:
    """`wechaty:main` and `wechaty:second` are two accounts of one network."""
    return channel.partition(":")[0] == other.partition(":")[0]


def serving_channel(conn: Connection, channels: Iterable[str], channel_room: str) -> str | None:
    """Which of the accounts has the row of the room: a bound one, else the oldest; None where none has."""
    found: list[tuple[bool, int, str]] = []
    for channel in channels:
        row = conn.execute(
            "SELECT purpose, id FROM rooms WHERE channel = :channel AND channel_room = :room",
            {"channel": channel, "room": channel_room},
        ).fetchone()
        if row:
            found.append((row[0] == Purpose.UNBOUND.value, row[1], channel))
    return min(found)[2] if found else None


def room_row(conn: Connection, channel: str, channel_room: str) -> int | None:
    row = conn.execute(
        "SELECT id FROM rooms WHERE channel = :channel AND channel_room = :room",
        {"channel": channel, "room": channel_room},
    ).fetchone()
    return int(row[0]) if row else None


def find_person(conn: Connection, channel: str, contact: str) -> int | None:
    row = conn.execute(
        "SELECT person FROM contacts WHERE channel = :channel AND contact = :contact",
        {"channel": channel, "contact": contact},
    ).fetchone()
    return int(row[0]) if row else None


def add_person(conn: Connection, name: str, official: str | None = None) -> int:
    row = conn.execute(
        "INSERT INTO people (official, name) VALUES (:official, :name) RETURNING id",
        {"official": official, "name": name},
    ).fetchone()
    return int(row[0])


def ensure_room(conn: Connection, channel: str, channel_room: str, topic: str, purpose: Purpose) -> int:
    """The row of a channel's room; a new one gets the purpose given, a known one the new topic."""
    row = conn.execute(
        """INSERT INTO rooms (channel, channel_room, topic, purpose)
        VALUES (:channel, :channel_room, :topic, :purpose)
        ON CONFLICT (channel, channel_room) DO UPDATE
        SET topic = CASE WHEN excluded.topic = '' THEN rooms.topic ELSE excluded.topic END RETURNING id""",
        {"channel": channel, "channel_room": channel_room, "topic": topic, "purpose": purpose.value},
    ).fetchone()
    return int(row[0])
