"""Takes what one ticket says out of messages about several: lists (待办, 早提醒), and words that a merging passed on."""

from __future__ import annotations

import re
from sqlite3 import Connection

from bot.domain.words.privacy import mask
from bot.texts.operators_erase import ERASED

_TELLING = 6
"""So many characters of a matter tell which one it is: lists shorten what they show."""


def erase_from_lists(conn: Connection, number: int) -> None:
    """Lines that name the ticket and say what it is about keep only the number; other people's lines stay.

    To be called while the ticket still has its words. It walks through everything that was ever said: for an
    operator's command only.
    """
    beginnings = _beginnings(conn.execute("SELECT text FROM tickets WHERE number = :n", {"n": number}).fetchone()[0])
    if not beginnings:
        return
    rows = conn.execute(
        """SELECT id, text FROM outbox WHERE text LIKE :number AND (ticket IS NULL OR ticket <> :ticket)
        AND state <> 'sending'""",
        {"number": f"%{number}%", "ticket": number},
    ).fetchall()
    for letter, text in rows:
        mended = "\n".join(_without(line, number, beginnings) for line in text.split("\n"))
        if mended != text:
            conn.execute("UPDATE outbox SET text = :text WHERE id = :id", {"text": mended, "id": letter})
    steps = conn.execute(
        "SELECT id, text FROM steps WHERE ticket IN (SELECT merged_into FROM tickets WHERE number = :n) AND text <> ''",
        {"n": number},
    ).fetchall()
    for step, text in steps:
        if any(beginning in " ".join(text.split()) for beginning in beginnings):
            conn.execute("UPDATE steps SET text = :text WHERE id = :id", {"text": ERASED, "id": step})


def _beginnings(matter: str) -> tuple[str, ...]:
    """As it was said, and as it was shown in a group."""
    return tuple({line[:_TELLING] for text in (matter, mask(matter)) if (line := " ".join(text.split()))})


def _without(line: str, number: int, beginnings: tuple[str, ...]) -> str:
    if not re.search(rf"(?<!\d){number}(?!\d)", line):
        return line
    return f"{number}（{ERASED}）" if any(beginning in line for beginning in beginnings) else line
