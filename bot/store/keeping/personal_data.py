"""Everything that is stored about one person, as plain values for a file."""

from __future__ import annotations

from sqlite3 import Connection
from typing import Any

_PARTS = {
    "contacts": "SELECT channel, contact, name, seen_at FROM contacts WHERE person = :id ORDER BY channel, contact",
    "bindings": """SELECT b.official, b.what, b.at, b.channel, b.contact, b.name FROM bindings b
        JOIN contacts c ON c.channel = b.channel AND c.contact = b.contact WHERE c.person = :id ORDER BY b.id""",
    "rooms": """SELECT r.topic, r.purpose, r.grid, m.since FROM members m JOIN rooms r ON r.id = m.room
        WHERE m.person = :id ORDER BY r.id""",
    "messages": """SELECT r.topic AS room, m.sender_name, m.kind, m.text, m.sent_at, m.state FROM messages m
        JOIN rooms r ON r.id = m.room WHERE m.person = :id ORDER BY m.id""",
    "photos": "SELECT path, media_type, at, ticket FROM photos WHERE person = :id AND path <> '' ORDER BY id",
    "tickets": """SELECT number, text, kind, speech, state, grid, reporter_name, place, opened_at, ended_at, rating,
        source FROM tickets WHERE reporter = :id ORDER BY number""",
    "followed": "SELECT ticket, name, at FROM followers WHERE person = :id ORDER BY ticket",
    "letters": "SELECT text, ticket, queued_at, sent_at, state FROM outbox WHERE person = :id ORDER BY id",
    "answers": "SELECT entry, at FROM answers WHERE person = :id ORDER BY id",
    "feedback": "SELECT entry, kind, at FROM feedback WHERE person = :id ORDER BY id",
    "suspects": "SELECT text, name, at, ticket FROM suspects WHERE person = :id ORDER BY id",
    "reviews": "SELECT week, name, score, kind, text, at FROM reviews WHERE person = :id ORDER BY week",
    "ballots": "SELECT poll, choice, name, at FROM ballots WHERE person = :id ORDER BY poll",
}


def export(conn: Connection, person: int) -> dict[str, Any]:
    """By kind, with the steps of each ticket; times are UTC milliseconds."""
    name, official = conn.execute("SELECT name, official FROM people WHERE id = :id", {"id": person}).fetchone()
    found: dict[str, Any] = {"person": person, "name": name, "official": official}
    for part, sql in _PARTS.items():
        found[part] = _rows(conn, sql, id=person)
    for ticket in found["tickets"]:
        ticket["steps"] = _rows(
            conn, "SELECT at, who, what, text FROM steps WHERE ticket = :n ORDER BY id", n=ticket["number"]
        )
    return found


def _rows(conn: Connection, sql: str, **values: Any) -> list[dict[str, Any]]:
    cursor = conn.execute(sql, values)
    names = [column[0] for column in cursor.description]
    return [dict(zip(names, row, strict=True)) for row in cursor.fetchall()]
