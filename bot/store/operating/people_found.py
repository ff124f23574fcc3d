"""Finds the person that an operator means, and tells what is stored about them."""

from __future__ import annotations

from dataclasses import dataclass
from sqlite3 import Connection

from bot.store.questions.ticket import OPEN
from bot.texts.operators_erase import ERASED


@dataclass(frozen=True, slots=True)
class Found:
    """One row of people with everything by which an operator tells them apart. `open`: tickets not ended yet."""

    person: int
    name: str
    official: str | None
    contacts: tuple[str, ...]
    rooms: tuple[str, ...]
    tickets: tuple[int, ...]
    open: tuple[int, ...]


def find_people(conn: Connection, words: str) -> list[Found]:
    """By the number of the row, by the id of a contact on the network, or by a name, exactly as written."""
    rows = conn.execute(
        """SELECT id FROM people WHERE name = :words OR CAST(id AS TEXT) = :words OR official = :words
        UNION SELECT person FROM contacts WHERE contact = :words OR name = :words
        UNION SELECT reporter FROM tickets WHERE reporter_name = :words
        UNION SELECT person FROM followers WHERE name = :words ORDER BY 1""",
        {"words": words},
    ).fetchall()
    return [_found(conn, row[0]) for row in rows]


def _found(conn: Connection, person: int) -> Found:
    name, official = conn.execute("SELECT name, official FROM people WHERE id = :id", {"id": person}).fetchone()
    contacts = conn.execute(
        "SELECT channel, contact, name FROM contacts WHERE person = :id ORDER BY channel, contact", {"id": person}
    ).fetchall()
    rooms = conn.execute(
        """SELECT DISTINCT r.topic FROM messages m JOIN rooms r ON r.id = m.room
        WHERE m.person = :id AND r.purpose <> 'private' AND r.topic <> '' ORDER BY r.topic""",
        {"id": person},
    ).fetchall()
    tickets = conn.execute(
        f"SELECT number, {OPEN} FROM tickets WHERE reporter = :id ORDER BY number",
        {"id": person},
    ).fetchall()
    return Found(
        person,
        name,
        official,
        tuple(f"{row[2]}（{row[0]} {row[1]}）" for row in contacts),
        tuple(row[0] for row in rooms),
        tuple(row[0] for row in tickets),
        tuple(row[0] for row in tickets if row[1]),
    )


COUNTED = {
    "messages": "SELECT COUNT(*) FROM messages WHERE person = :id AND text <> ''",
    "photos": "SELECT COUNT(*) FROM photos WHERE person = :id AND path <> ''",
    "tickets": "SELECT COUNT(*) FROM tickets WHERE reporter = :id",
    "followed": "SELECT COUNT(*) FROM followers WHERE person = :id",
    "letters": "SELECT COUNT(*) FROM outbox WHERE person = :id AND text <> ''",
    "suspects": "SELECT COUNT(*) FROM suspects WHERE person = :id AND text <> ''",
    "reviews": "SELECT COUNT(*) FROM reviews WHERE person = :id",
    "ballots": "SELECT COUNT(*) FROM ballots WHERE person = :id",
    "contacts": "SELECT COUNT(*) FROM contacts WHERE person = :id",
}
"""What the operator is shown before anything is erased, in this order."""


def survey(conn: Connection, person: int) -> dict[str, int]:
    """How much of each kind is stored about somebody."""
    return {kind: conn.execute(sql, {"id": person}).fetchone()[0] for kind, sql in COUNTED.items()}


def names_of(conn: Connection, person: int) -> frozenset[str]:
    """Every name under which somebody stands anywhere."""
    rows = conn.execute(
        """SELECT name FROM people WHERE id = :id UNION SELECT name FROM contacts WHERE person = :id
        UNION SELECT sender_name FROM messages WHERE person = :id
        UNION SELECT reporter_name FROM tickets WHERE reporter = :id
        UNION SELECT name FROM followers WHERE person = :id UNION SELECT name FROM arrivals WHERE person = :id
        UNION SELECT name FROM suspects WHERE person = :id
        UNION SELECT name FROM ballots WHERE person = :id UNION SELECT name FROM reviews WHERE person = :id""",
        {"id": person},
    ).fetchall()
    return frozenset(row[0] for row in rows if row[0] not in ("", ERASED))
