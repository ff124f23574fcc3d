"""Short numbers that count up: those by which people call a notice or a poll."""

from __future__ import annotations

from sqlite3 import Connection


def next_number(conn: Connection, counter: str) -> int:
    """The next of the short numbers by which people call a notice or a poll."""
    row = conn.execute(
        """INSERT INTO counters (name, value) VALUES (:name, 1)
        ON CONFLICT (name) DO UPDATE SET value = counters.value + 1 RETURNING value""",
        {"name": counter},
    ).fetchone()
    return int(row[0])
