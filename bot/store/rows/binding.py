"""The record of who was bound to which role, and accounts that leave a role."""

from __future__ import annotations

from collections.abc import Iterable
from sqlite3 import Connection

from bot.domain.outcome import Say, Urgency
from bot.store.revisions import bump
from bot.store.rows.contacts import add_person, find_person
from bot.store.rows.letters import queue

Contact = tuple[str, str, str]
"""Channel, the channel's id, name."""


def contacts_of(conn: Connection, official: str) -> list[Contact]:
    """The accounts that hold a role now."""
    rows = conn.execute(
        """SELECT c.channel, c.contact, c.name FROM contacts c JOIN people p ON p.id = c.person
        WHERE p.official = :official ORDER BY c.channel, c.contact""",
        {"official": official},
    )
    return [(row[0], row[1], row[2]) for row in rows]


def note_bound(conn: Connection, official: str, channel: str, contact: str, at: int) -> None:
    row = conn.execute(
        "SELECT name FROM contacts WHERE channel = :channel AND contact = :contact",
        {"channel": channel, "contact": contact},
    ).fetchone()
    if row:
        _note(conn, official, "bound", (channel, contact, row[0]), at)


def leave_role(
    conn: Connection, official: str, contacts: Iterable[Contact], what: str, farewell: str, now: int
) -> None:
    """Each of these accounts of an official is a resident from now on, and is told.

    What was said and done in the role stays with the official. `what`: left or unbound.
    """
    for contact in contacts:
        values = {"channel": contact[0], "contact": contact[1], "old": find_person(conn, *contact[:2])}
        person = add_person(conn, contact[2])
        values["person"] = person
        conn.execute("UPDATE contacts SET person = :person WHERE channel = :channel AND contact = :contact", values)
        conn.execute(
            """INSERT INTO members (person, room, since) SELECT :person, m.room, m.since FROM members m
            JOIN rooms r ON r.id = m.room WHERE m.person = :old AND r.channel = :channel""",
            values,
        )
        _note(conn, official, what, contact, now)
        queue(conn, Say(farewell, person=person, urgency=Urgency.PING), now, None)
    bump(conn, "identities")


def unbind(conn: Connection, official: str, account: str, farewell: str, now: int) -> list[Contact]:
    """An operator takes accounts out of a role: the one of this name or id, "" all. Returns those that were meant."""
    meant = [one for one in contacts_of(conn, official) if account in ("", one[1], one[2])]
    leave_role(conn, official, meant, "unbound", farewell, now)
    return meant


def is_on_record(conn: Connection, channel: str, contact: str) -> bool:
    """Whether a code or an operator has ever decided what this account is."""
    row = conn.execute(
        "SELECT 1 FROM bindings WHERE channel = :channel AND contact = :contact LIMIT 1",
        {"channel": channel, "contact": contact},
    ).fetchone()
    return row is not None


def left(conn: Connection) -> dict[str, list[tuple[str, str, int]]]:
    """Official → (name, channel, when) of the accounts that left the role, oldest first."""
    found: dict[str, list[tuple[str, str, int]]] = {}
    rows = conn.execute("SELECT official, name, channel, at FROM bindings WHERE what <> 'bound' ORDER BY id")
    for official, name, channel, at in rows:
        found.setdefault(official, []).append((name, channel, at))
    return found


def _note(conn: Connection, official: str, what: str, contact: Contact, at: int) -> None:
    conn.execute(
        """INSERT INTO bindings (at, official, what, channel, contact, name)
        VALUES (:at, :official, :what, :channel, :contact, :name)""",
        {
            "at": at,
            "official": official,
            "what": what,
            "channel": contact[0],
            "contact": contact[1],
            "name": contact[2],
        },
    )
