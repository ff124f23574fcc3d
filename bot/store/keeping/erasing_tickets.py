"""Takes a person's words and names out of tickets; what the figures of the ledger count stays."""

from __future__ import annotations

import json
from collections.abc import Iterable
from sqlite3 import Connection

from bot.domain.tickets.ticket import Rating
from bot.domain.words.privacy import mask
from bot.texts.operators_erase import ERASED

_RATINGS = frozenset(rating.value for rating in Rating)


def without(text: str, names: Iterable[str]) -> str:
    """The text without these names and without numbers that tell who somebody is. One character alone is no name."""
    for name in sorted(names, key=len, reverse=True):
        if len(name) > 1:
            text = text.replace(name, ERASED)
    return mask(text)


def erase_ticket(conn: Connection, number: int, names: frozenset[str], person: int | None = None) -> None:
    """Everything that tells who reported it or what was said of it: the matter, the messages, the steps, the letters.

    `person`: of the steps only theirs; None: of whoever bears one of these names.
    """
    row = conn.execute("SELECT text, place FROM tickets WHERE number = :n", {"n": number}).fetchone()
    matter, place = row
    conn.execute(
        """UPDATE tickets SET text = :erased, reporter_name = :erased, place = :place, erased = 1
        WHERE number = :n""",
        {"erased": ERASED, "place": place if mask(place) == place else "", "n": number},
    )
    erase_messages(conn, "ticket = :id OR id = (SELECT message FROM tickets WHERE number = :id)", number)
    _erase_steps(conn, number, names, matter, person)
    conn.execute("DELETE FROM additions WHERE ticket = :n", {"n": number})
    conn.execute("DELETE FROM faq_drafts WHERE ticket = :n AND written_at IS NULL", {"n": number})
    conn.execute("UPDATE tellings SET people = :erased WHERE ticket = :n", {"erased": ERASED, "n": number})
    conn.execute(
        """UPDATE outbox SET text = '', mentions = '[]', photo = NULL,
            state = CASE WHEN state = 'queued' THEN 'expired' ELSE state END
        WHERE ticket = :n AND state <> 'sending'""",
        {"n": number},
    )


def erase_messages(conn: Connection, which: str, value: int) -> None:
    """What was said in messages that have been handled, and by whom. The rows stay: their ids tell what is known."""
    conn.execute(
        f"""UPDATE messages SET text = '', quote = NULL, mentions = '[]', sender_name = :erased, erased = 1
        WHERE ({which}) AND state <> 'new'""",
        {"erased": ERASED, "id": value},
    )


def erase_from_ticket(conn: Connection, number: int, person: int, names: frozenset[str]) -> None:
    """Somebody who only follows a ticket that another person reported."""
    _erase_steps(conn, number, names, None, person)
    conn.execute(
        "UPDATE followers SET name = :erased WHERE ticket = :n AND person = :person",
        {"erased": ERASED, "n": number, "person": person},
    )
    rows = conn.execute("SELECT letter, people FROM tellings WHERE ticket = :n", {"n": number}).fetchall()
    for letter, people in rows:
        conn.execute(
            "UPDATE tellings SET people = :people WHERE letter = :letter",
            {"people": without(people, names), "letter": letter},
        )
    _erase_letters(conn, number, person, names)


def _erase_steps(conn: Connection, number: int, names: frozenset[str], matter: str | None, person: int | None) -> None:
    """Their own lines lose the words, those of officials only the names; a bare rating is a figure."""
    rows = conn.execute("SELECT id, who, text, official, person FROM steps WHERE ticket = :n", {"n": number}).fetchall()
    for step, who, text, official, said_by in rows:
        theirs = not official and (who in names if None in (person, said_by) else said_by == person)
        gone = text == matter if matter is not None else False
        gone = gone or (theirs and bool(text) and text not in _RATINGS)
        conn.execute(
            "UPDATE steps SET who = :who, text = :text WHERE id = :id",
            {"who": ERASED if theirs else who, "text": ERASED if gone else without(text, names), "id": step},
        )


def _erase_letters(conn: Connection, number: int, person: int, names: frozenset[str]) -> None:
    rows = conn.execute("SELECT id, text, mentions FROM outbox WHERE ticket = :n", {"n": number}).fetchall()
    for letter, text, mentions in rows:
        others = [one for one in json.loads(mentions) if one[0] != person]
        conn.execute(
            "UPDATE outbox SET text = :text, mentions = :mentions WHERE id = :id",
            {"text": without(text, names), "mentions": json.dumps(others, ensure_ascii=False), "id": letter},
        )
