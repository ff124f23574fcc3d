"""Erases one person: their words, photos and names everywhere, while every figure stays what it was."""

from __future__ import annotations

import json
from sqlite3 import Connection

from bot.store.attachments import is_needed
from bot.store.keeping.erasing_lists import erase_from_lists
from bot.store.keeping.erasing_tickets import erase_from_ticket, erase_ticket, without
from bot.store.operating.people_found import names_of
from bot.store.revisions import bump
from bot.texts.operators_erase import ERASED


def erase(conn: Connection, person: int) -> list[str]:
    """Everything of somebody whose tickets have all ended; returns the paths of photos to delete.

    Rows stay where something is counted; the link from them to a contact of the network is cut.
    """
    names = names_of(conn, person)
    own = [row[0] for row in conn.execute("SELECT number FROM tickets WHERE reporter = :id", {"id": person})]
    followed = [row[0] for row in conn.execute("SELECT ticket FROM followers WHERE person = :id", {"id": person})]
    _erase_misses(conn, person)
    for number in own:
        erase_from_lists(conn, number)
        erase_ticket(conn, number, names, person)
    for number in followed:
        erase_from_ticket(conn, number, person, names)
    _erase_letters(conn, person, names)
    _erase_messages(conn, person, names)
    _erase_beside(conn, person)
    _erase_from_notes(conn, names)
    _erase_said_by_others(conn, names)
    conn.execute(
        "UPDATE outbox SET photo = NULL WHERE photo IN (SELECT id FROM photos WHERE person = :id)", {"id": person}
    )
    paths = erase_photos(conn, "person = :id", person)
    _erase_identity(conn, person)
    bump(conn, "identities")
    return paths


def _erase_messages(conn: Connection, person: int, names: frozenset[str]) -> None:
    """What waits to be handled is handled by this: nobody may answer words that are gone."""
    values = {"id": person, "erased": ERASED}
    conn.execute(
        "UPDATE failures SET error = '' WHERE message IN (SELECT id FROM messages WHERE person = :id)", {"id": person}
    )
    conn.execute(
        """UPDATE messages SET text = '', quote = NULL, mentions = '[]', sender = '', sender_name = :erased,
            erased = 1, state = CASE WHEN state IN ('new', 'aside') THEN 'handled' ELSE state END
        WHERE person = :id""",
        values,
    )
    for message, quote in conn.execute("SELECT id, quote FROM messages WHERE quote IS NOT NULL").fetchall():
        if json.loads(quote).get("author") in names:
            conn.execute("UPDATE messages SET quote = NULL WHERE id = :id", {"id": message})
    for name in _telling(names):
        conn.execute(
            "UPDATE messages SET text = REPLACE(text, :name, :erased) WHERE text LIKE :anywhere ESCAPE '!'",
            {"name": name, "erased": ERASED, "anywhere": _anywhere(name)},
        )


def _erase_letters(conn: Connection, person: int, names: frozenset[str]) -> None:
    """What was said to them, in private and in groups, and what others were told because of their words.

    A digest that names them tells what they said: it goes as a whole.
    """
    rows = conn.execute(
        """SELECT id, mentions, state FROM outbox
        WHERE person = :id OR mentions LIKE :mentioned OR cause IN (SELECT id FROM messages WHERE person = :id)
            OR room IN (SELECT r.id FROM rooms r JOIN contacts c ON c.channel = r.channel
                AND r.channel_room = 'private:' || c.contact WHERE c.person = :id)""",
        {"id": person, "mentioned": f"%[{person}, %"},
    ).fetchall()
    for name in _telling(names):
        rows += conn.execute(
            """SELECT id, mentions, state FROM outbox
            WHERE text LIKE :anywhere ESCAPE '!' AND state <> 'queued' AND urgency <> 'notice'""",
            {"anywhere": _anywhere(name)},
        ).fetchall()
    for letter, mentions, state in rows:
        others = [one for one in json.loads(mentions) if one[0] != person]
        conn.execute(
            "UPDATE outbox SET text = '', mentions = :mentions, photo = NULL, state = :state WHERE id = :id",
            {
                "mentions": json.dumps(others, ensure_ascii=False),
                "state": "expired" if state == "queued" else state,
                "id": letter,
            },
        )


def _telling(names: frozenset[str]) -> list[str]:
    """One character alone is no name: it stands in half of all sentences."""
    return [name for name in names if len(name) > 1]


def _anywhere(name: str) -> str:
    """For LIKE with `!` before what is meant literally."""
    return "%" + name.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%"


def _erase_misses(conn: Connection, person: int) -> None:
    """A question that nothing answered bears no name; it was asked in the minute before it was noted."""
    conn.execute(
        """DELETE FROM misses WHERE EXISTS (SELECT 1 FROM messages m WHERE m.person = :id AND m.room = misses.room
            AND misses.at >= m.taken_at AND misses.at < m.taken_at + 60000)""",
        {"id": person},
    )


def _erase_beside(conn: Connection, person: int) -> None:
    values = {"id": person, "erased": ERASED}
    conn.execute("DELETE FROM expectations WHERE person = :id", {"id": person})
    conn.execute("UPDATE suspects SET name = :erased, text = '' WHERE person = :id", values)
    conn.execute("UPDATE arrivals SET name = :erased WHERE person = :id", values)
    conn.execute("UPDATE ballots SET name = :erased WHERE person = :id", values)
    conn.execute("UPDATE reviews SET name = :erased, text = '' WHERE person = :id", values)


def _erase_from_notes(conn: Connection, names: frozenset[str]) -> None:
    """Workers write names into their notes."""
    for note, text in conn.execute("SELECT id, text FROM notes WHERE text <> ''").fetchall():
        if any(name in text for name in _telling(names)):
            conn.execute("UPDATE notes SET text = :text WHERE id = :id", {"text": without(text, names), "id": note})


_SAID_BY_OTHERS = (
    ("tickets", "text"),
    ("steps", "text"),
    ("additions", "text"),
    ("suspects", "text"),
    ("reviews", "text"),
    ("misses", "question"),
    ("faq_drafts", "question"),
    ("faq_drafts", "answer"),
)
"""Where words of other people stand besides messages, letters and notes."""


def _erase_said_by_others(conn: Connection, names: frozenset[str]) -> None:
    """钱叔家门口的井盖 in a neighbour's ticket, open or ended: the name goes, the matter stays."""
    for name in sorted(_telling(names), key=len, reverse=True):
        values = {"name": name, "erased": ERASED, "anywhere": _anywhere(name)}
        for table, column in _SAID_BY_OTHERS:
            conn.execute(
                f"UPDATE {table} SET {column} = REPLACE({column}, :name, :erased) WHERE {column} LIKE :anywhere ESCAPE '!'",
                values,
            )


def erase_photos(conn: Connection, whose: str, value: int) -> list[str]:
    """Rows of tickets and notes stay, as photos are counted; files that no other row needs are to be deleted."""
    rows = conn.execute(f"SELECT id, path FROM photos WHERE {whose} AND path <> ''", {"id": value}).fetchall()
    conn.executemany("UPDATE photos SET path = '' WHERE id = :id", [{"id": row[0]} for row in rows])
    conn.executemany(
        "DELETE FROM photos WHERE id = :id AND ticket IS NULL AND note IS NULL", [{"id": row[0]} for row in rows]
    )
    return [path for path in sorted({row[1] for row in rows}) if not is_needed(conn, path)]


def _erase_identity(conn: Connection, person: int) -> None:
    """Whoever writes again under the same contact is a new person."""
    contacts = conn.execute("SELECT channel, contact FROM contacts WHERE person = :id", {"id": person}).fetchall()
    for channel, contact in contacts:
        conn.execute(
            """UPDATE rooms SET topic = :erased, channel_room = :gone
            WHERE channel = :channel AND channel_room = :room AND purpose = 'private'""",
            {"erased": ERASED, "gone": f"private:erased-{person}", "channel": channel, "room": f"private:{contact}"},
        )
    conn.execute(
        """UPDATE bindings SET name = :erased, contact = '' WHERE EXISTS (SELECT 1 FROM contacts c
            WHERE c.person = :id AND c.channel = bindings.channel AND c.contact = bindings.contact)""",
        {"id": person, "erased": ERASED},
    )
    conn.execute("DELETE FROM contacts WHERE person = :id", {"id": person})
    conn.execute("DELETE FROM members WHERE person = :id", {"id": person})
    conn.execute("UPDATE people SET name = :erased WHERE id = :id", {"id": person, "erased": ERASED})
