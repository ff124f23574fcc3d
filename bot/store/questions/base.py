"""What every group of questions to the database is built on."""

from __future__ import annotations

from collections.abc import Callable
from sqlite3 import Connection, Cursor, OperationalError
from typing import Any, TypeVar

from bot.domain.faults import StoreFailed

T = TypeVar("T")


class Questions:
    """Bound to the connection of one reader thread. `served`: the accounts that this process has.

    `of_one_moment`: all is asked within one transaction, so that whatever is asked again has the same answer.
    """

    def __init__(self, conn: Connection, served: frozenset[str] = frozenset(), of_one_moment: bool = False) -> None:
        self._conn = conn
        self.served = served
        self._answers: dict[tuple[Any, ...], Any] | None = {} if of_one_moment else None

    def _one(self, sql: str, **values: Any) -> Any:
        return self._ask(Cursor.fetchone, sql, values)

    def _all(self, sql: str, **values: Any) -> list[Any]:
        rows: list[Any] = self._ask(Cursor.fetchall, sql, values)
        return rows

    def _made(self, make: Callable[[Any], T], sql: str, **values: Any) -> list[T]:
        """What is made of each row; of one moment only once, so it must be nothing that changes."""
        if self._answers is None:
            return [make(row) for row in self._fetch(Cursor.fetchall, sql, values)]
        asked = (make, sql, *values.values())
        if asked not in self._answers:
            self._answers[asked] = tuple(make(row) for row in self._ask(Cursor.fetchall, sql, values))
        return list(self._answers[asked])

    def _ask(self, fetch: Callable[[Cursor], Any], sql: str, values: dict[str, Any]) -> Any:
        """Raises StoreFailed where the database cannot be read just now."""
        if self._answers is None:
            return self._fetch(fetch, sql, values)
        asked = (fetch, sql, *values.values())
        if asked not in self._answers:
            self._answers[asked] = self._fetch(fetch, sql, values)
        return self._answers[asked]

    def _fetch(self, fetch: Callable[[Cursor], Any], sql: str, values: dict[str, Any]) -> Any:
        try:
            return fetch(self._conn.execute(sql, values))
        except OperationalError as error:
            raise StoreFailed(str(error)) from error
