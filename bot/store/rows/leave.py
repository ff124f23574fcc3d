"""The rows of leave, and of tickets that change hands because of it; of their parts see parts.py."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import timedelta
from sqlite3 import Connection
from typing import Any

from bot.domain.changes import leave as changes
from bot.domain.outcome import Change
from bot.store.questions.ticket import OPEN
from bot.store.rows.ticket import add_step, exactly_one


def _take_leave(conn: Connection, change: changes.TakeLeave, now: int) -> None:
    leave = change.leave
    conn.execute(
        """INSERT INTO leaves (official, first_day, last_day, substitute, at)
        VALUES (:official, :first_day, :last_day, :substitute, :at)""",
        {
            "official": leave.official,
            "first_day": leave.first.isoformat(),
            "last_day": leave.last.isoformat(),
            "substitute": leave.substitute,
            "at": change.at,
        },
    )


def _end_leave(conn: Connection, change: changes.EndLeave, now: int) -> None:
    yesterday = change.today - timedelta(days=1)
    values = {"official": change.official, "today": change.today.isoformat(), "yesterday": yesterday.isoformat()}
    # A leave that begins today ends before it began: no day of it is left, and the row stays as a record.
    current = conn.execute(
        """UPDATE leaves SET last_day = :yesterday
        WHERE official = :official AND last_day >= :today AND first_day <= :today""",
        values,
    )
    if current.rowcount == 0:
        planned = conn.execute("DELETE FROM leaves WHERE official = :official AND last_day >= :today", values)
        exactly_one(min(planned.rowcount, 1))


def _hand_over(conn: Connection, change: changes.HandOver, now: int) -> None:
    done = conn.execute(
        f"""UPDATE tickets SET handler = :handler, accept_due = :accept_due, next_due = :at,
            state = CASE WHEN state = '处置中' THEN '待接单' ELSE state END
        WHERE number = :number AND state = :expected AND handler = :expected_handler AND {OPEN}""",
        {
            "number": change.number,
            "expected": change.expected.value,
            "expected_handler": change.expected_handler,
            "handler": change.handler,
            "accept_due": change.accept_due,
            "at": change.step.at,
        },
    )
    exactly_one(done.rowcount)
    add_step(conn, change.number, change.step)


APPLIERS: Mapping[type[Change], Callable[[Connection, Any, int], None]] = {
    changes.TakeLeave: _take_leave,
    changes.EndLeave: _end_leave,
    changes.HandOver: _hand_over,
}
