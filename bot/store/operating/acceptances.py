"""The rows of what an account may accept when its pause is over: invitations into rooms, friend requests."""

from __future__ import annotations

from dataclasses import dataclass
from sqlite3 import Connection

INVITATION, FRIENDSHIP = "invitation", "friendship"


@dataclass(frozen=True, slots=True)
class Acceptance:
    """`request` is the network's id of it; `contact` and `name` who asks; `topic` the room of an invitation."""

    channel: str
    kind: str
    request: str
    contact: str
    name: str
    topic: str = ""


def add(conn: Connection, wanted: Acceptance, now: int) -> None:
    """It waits from now on; what waits already waits once."""
    conn.execute(
        """INSERT INTO acceptances (channel, kind, request, contact, name, topic, at)
        VALUES (:channel, :kind, :request, :contact, :name, :topic, :at) ON CONFLICT DO NOTHING""",
        {
            "channel": wanted.channel,
            "kind": wanted.kind,
            "request": wanted.request,
            "contact": wanted.contact,
            "name": wanted.name,
            "topic": wanted.topic,
            "at": now,
        },
    )


def next_one(conn: Connection, channel: str) -> Acceptance | None:
    """What has waited longest on this account."""
    row = conn.execute(
        """SELECT channel, kind, request, contact, name, topic FROM acceptances
        WHERE channel = :channel ORDER BY id LIMIT 1""",
        {"channel": channel},
    ).fetchone()
    return Acceptance(*row) if row else None


def drop(conn: Connection, done: Acceptance) -> None:
    """It was accepted, or refused for good."""
    conn.execute(
        "DELETE FROM acceptances WHERE channel = :channel AND kind = :kind AND request = :request",
        {"channel": done.channel, "kind": done.kind, "request": done.request},
    )
