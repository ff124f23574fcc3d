"""What the office does not want kept for ever: suspected matters, notes, names of voters, personal data of closed tickets."""

from __future__ import annotations

from dataclasses import dataclass
from sqlite3 import Connection

from bot.store.keeping.erasing_talk import erase_unhandled
from bot.store.keeping.erasing_tickets import erase_messages, erase_ticket
from bot.store.keeping.erasure import erase_photos
from bot.texts.workers import the_bot

PORTION = 100
"""Tickets and notes in one transaction; the rest follows the next time."""

TOLD_DAYS = 90
"""So long is known what the bot has told or warned of; nobody asks for what is older (`told`, `warnings`)."""


@dataclass(frozen=True, slots=True)
class Terms:
    """What is older than these moments (UTC ms) loses its text, and of `answers` and `told` its row; None keeps it."""

    suspects: int | None
    notes: int | None
    tickets: int | None
    polls: int | None = None
    unhandled: int | None = None
    answers: int | None = None
    told: int | None = None


def forget_old(conn: Connection, terms: Terms) -> list[str]:
    """Returns the paths of photos to delete."""
    if terms.suspects is not None:
        conn.execute(
            "UPDATE suspects SET text = '', name = '' WHERE text <> '' AND at < :before", {"before": terms.suspects}
        )
    if terms.polls is not None:
        _forget_voters(conn, terms.polls)
    if terms.unhandled is not None:
        erase_unhandled(conn, terms.unhandled)
    if terms.answers is not None:
        _delete(conn, ("answers", "feedback"), terms.answers)
    if terms.told is not None:
        _delete(conn, ("told", "warnings"), terms.told)
    paths: list[str] = []
    if terms.notes is not None:
        paths += _forget_notes(conn, terms.notes)
    if terms.tickets is not None:
        paths += _forget_tickets(conn, terms.tickets)
    return paths


def _delete(conn: Connection, tables: tuple[str, ...], before: int) -> None:
    """What everyday talk adds to and only a while back is asked for."""
    for table in tables:
        conn.execute(f"DELETE FROM {table} WHERE at < :before", {"before": before})


def _forget_voters(conn: Connection, before: int) -> None:
    """The counts stay. A poll that is still open keeps its names: they tell the room who was counted."""
    conn.execute(
        """UPDATE ballots SET name = '' WHERE name <> '' AND at < :before
        AND EXISTS (SELECT 1 FROM polls p WHERE p.number = ballots.poll AND p.ended_at IS NOT NULL)""",
        {"before": before},
    )
    conn.execute("UPDATE reviews SET name = '', text = '' WHERE name <> '' AND at < :before", {"before": before})


def _forget_notes(conn: Connection, before: int) -> list[str]:
    rows = conn.execute(
        "SELECT id FROM notes WHERE text <> '' AND at < :before ORDER BY at LIMIT :n", {"before": before, "n": PORTION}
    ).fetchall()
    paths: list[str] = []
    for (note,) in rows:
        conn.execute("UPDATE notes SET text = '' WHERE id = :id", {"id": note})
        erase_messages(conn, _TOLD_IN_NOTE, note)
        paths += erase_photos(conn, "note = :id", note)
    return paths


_TOLD_IN_NOTE = "id IN (SELECT message FROM notes WHERE id = :id UNION SELECT message FROM photos WHERE note = :id)"


def _forget_tickets(conn: Connection, before: int) -> list[str]:
    """Tickets that were closed that long ago; a ticket that still waits for a rating is none."""
    rows = conn.execute(
        """SELECT number FROM tickets WHERE erased = 0 AND ended_at IS NOT NULL AND ended_at < :before
        AND state <> '已办结' ORDER BY ended_at LIMIT :n""",
        {"before": before, "n": PORTION},
    ).fetchall()
    paths: list[str] = []
    for (number,) in rows:
        names = _names_in(conn, number)
        erase_ticket(conn, number, names)
        conn.execute("UPDATE followers SET name = '' WHERE ticket = :n", {"n": number})
        paths += erase_photos(conn, "ticket = :id", number)
    return paths


def _names_in(conn: Connection, number: int) -> frozenset[str]:
    """Whoever stands in the ticket without a role, also those who have left it again."""
    rows = conn.execute(
        """SELECT reporter_name FROM tickets WHERE number = :n UNION SELECT name FROM followers WHERE ticket = :n
        UNION SELECT who FROM steps WHERE ticket = :n AND official = '' AND who <> :bot
            AND who NOT IN (SELECT name FROM people WHERE official IS NOT NULL)""",
        {"n": number, "bot": the_bot()},
    ).fetchall()
    return frozenset(row[0] for row in rows if row[0])
