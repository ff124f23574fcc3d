"""Every column that names a person or a room, and how what belongs to one row comes to belong to another.

Whoever adds such a column adds it here: a test walks the schema.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from sqlite3 import Connection


@dataclass(frozen=True, slots=True)
class Held:
    """A column that names a person or a room.

    `key`: the other columns of a unique index it stands in. Of two rows that become the same there, the one with
    the smaller `first` stays, or the one of the older owner where both are equal.
    """

    table: str
    column: str
    key: tuple[str, ...] = ()
    first: str = ""


_NEWEST, _OLDEST = "-{t}.at", "{t}.at"
_GREETED_FIRST = "CASE WHEN {t}.greeted_at IS NULL THEN 1 ELSE 0 END"

PEOPLE = (
    Held("messages", "person"),
    Held("photos", "person"),
    Held("tickets", "reporter"),
    Held("steps", "person"),
    Held("outbox", "person"),
    Held("answers", "person"),
    Held("feedback", "person"),
    Held("notes", "person"),
    Held("suspects", "person"),
    Held("contacts", "person"),
    Held("followers", "person", ("ticket",), _OLDEST),
    Held("members", "person", ("room",), "{t}.since"),
    Held("arrivals", "person", ("room",), _GREETED_FIRST),
    Held("expectations", "person", ("room",), "-{t}.id"),
    Held("notice_receipts", "person", ("run", "room"), _OLDEST),
    Held("ballots", "person", ("poll",), _NEWEST),
    Held("reviews", "person", ("week",), _NEWEST),
)

ROOMS = (
    Held("messages", "room"),
    Held("photos", "room"),
    Held("tickets", "room"),
    Held("outbox", "room"),
    Held("answers", "room"),
    Held("feedback", "room"),
    Held("misses", "room"),
    Held("notes", "room"),
    Held("suspects", "room"),
    Held("followers", "room"),
    Held("polls", "room"),
    Held("ballots", "room"),
    Held("reviews", "room"),
    Held("notices_made", "room"),
    Held("notice_runs", "told_in"),
    Held("members", "room", ("person",), "{t}.since"),
    Held("arrivals", "room", ("person",), _GREETED_FIRST),
    Held("expectations", "room", ("person",), "-{t}.id"),
    Held("notice_posts", "room", ("notice", "due_at"), "{t}.outbox"),
    Held("notice_receipts", "room", ("run", "person"), _OLDEST),
)

EXCUSED = {
    ("messages", "sender"): "the channel's own id of whoever spoke",
    ("tellings", "people"): "names as they were told, for the ledger",
    ("projects", "people"): "words of the plan",
    ("notice_runs", "rooms"): "a number of rooms",
    ("polls", "told_voters"): "a number of people",
    ("rooms", "channel_room"): "the channel's own id, which is what changes",
}
"""What only looks like one."""


def give_person(conn: Connection, old: int, new: int) -> None:
    """All that belongs to the person `new` belongs to `old` from now on, who is the same human."""
    _join_reviews(conn, old, new)
    _give(conn, PEOPLE, old, new)
    # Who follows their own report is told of it once.
    conn.execute(
        """DELETE FROM followers WHERE person = :old AND EXISTS (SELECT 1 FROM tickets t
            WHERE t.number = followers.ticket AND t.reporter = :old AND t.room = followers.room)""",
        {"old": old},
    )
    _give_mentions(conn, old, new)


def give_room(conn: Connection, old: int, new: int) -> None:
    """All that belongs to the room `new` belongs to `old` from now on; the row of `new` is empty then."""
    _give(conn, ROOMS, old, new)


def _give(conn: Connection, columns: Iterable[Held], old: int, new: int) -> None:
    both = {"old": old, "new": new}
    for held in columns:
        if held.key:
            conn.execute(_only_one(held), both)
        conn.execute(f"UPDATE {held.table} SET {held.column} = :old WHERE {held.column} = :new", both)


def _only_one(held: Held) -> str:
    """Of each pair that would become the same, delete the one that does not stay."""
    table, column = held.table, held.column
    same = " AND ".join(f"o.{one} = {table}.{one}" for one in held.key)
    mine, its = held.first.format(t=table), held.first.format(t="o")
    return f"""DELETE FROM {table} WHERE {column} IN (:old, :new) AND EXISTS (SELECT 1 FROM {table} o
        WHERE o.{column} IN (:old, :new) AND o.{column} <> {table}.{column} AND {same}
            AND ({its} < {mine} OR ({its} = {mine} AND o.{column} = :old)))"""


def _join_reviews(conn: Connection, old: int, new: int) -> None:
    """Two reviews of one week become one that says both; the later one decides about the score."""
    pairs = conn.execute(
        """SELECT a.week, a.score, b.score, a.text, b.text, a.told * b.told FROM reviews a
        JOIN reviews b ON b.week = a.week AND b.person IN (:old, :new) AND b.person <> a.person
        WHERE a.person IN (:old, :new) AND (a.at < b.at OR (a.at = b.at AND a.person = :new))""",
        {"old": old, "new": new},
    ).fetchall()
    for week, score, later_score, text, later_text, told in pairs:
        conn.execute(
            """UPDATE reviews SET score = :score, text = :text, told = :told
            WHERE week = :week AND person IN (:old, :new)""",
            {
                "score": later_score if later_score is not None else score,
                "text": "\n".join(part for part in (text, later_text) if part),
                "told": told,
                "week": week,
                "old": old,
                "new": new,
            },
        )


def _give_mentions(conn: Connection, old: int, new: int) -> None:
    """What waits to be sent addresses the person by the row that has the contact."""
    rows = conn.execute(
        "SELECT id, mentions FROM outbox WHERE state = 'queued' AND mentions LIKE :who", {"who": f"%[{new}, %"}
    ).fetchall()
    for letter, mentions in rows:
        people = [[old if person == new else person, name] for person, name in json.loads(mentions)]
        conn.execute(
            "UPDATE outbox SET mentions = :mentions WHERE id = :id",
            {"mentions": json.dumps(people, ensure_ascii=False), "id": letter},
        )
