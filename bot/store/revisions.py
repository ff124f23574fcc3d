"""Numbers that grow with every change, so that other processes notice."""

from __future__ import annotations

from sqlite3 import Connection


def bump(conn: Connection, name: str) -> None:
    """Tell every process that something which others remember has changed."""
    conn.execute(
        """INSERT INTO revisions (name, value) VALUES (:name, 1)
        ON CONFLICT (name) DO UPDATE SET value = revisions.value + 1""",
        {"name": name},
    )
