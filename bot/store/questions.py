"""What every group of questions to the database is built on."""

from __future__ import annotations

from sqlite3 import Connection
from typing import Any


class Questions:
    """Bound to the connection of one reader thread. `served`: the accounts that this process has."""

    def __init__(self, conn: Connection, served: frozenset[str] = frozenset()) -> None:
        self._conn = conn
        self.served = served

    def _one(self, sql: str, **values: Any) -> Any:
        return self._conn.execute(sql, values).fetchone()

    def _all(self, sql: str, **values: Any) -> list[Any]:
        return self._conn.execute(sql, values).fetchall()
