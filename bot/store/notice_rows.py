"""The rows of notices: what was posted where, which occurrence is dealt with."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from sqlite3 import Connection
from typing import Any

from bot.domain import notice_changes as changes
from bot.domain.outcome import Change
from bot.store.letters import queue


def _post_notice(conn: Connection, change: changes.PostNotice, now: int) -> None:
    key = {"notice": change.notice, "due_at": change.due_at, "room": change.room}
    fresh = conn.execute(
        """INSERT INTO notice_posts (notice, due_at, room, outbox) VALUES (:notice, :due_at, :room, 0)
        ON CONFLICT DO NOTHING""",
        key,
    )
    if fresh.rowcount == 1:
        outbox = queue(conn, change.say, now, None)
        conn.execute(
            """UPDATE notice_posts SET outbox = :outbox
            WHERE notice = :notice AND due_at = :due_at AND room = :room""",
            {**key, "outbox": outbox},
        )


def _close_occurrence(conn: Connection, change: changes.CloseOccurrence, now: int) -> None:
    conn.execute(
        """INSERT INTO notice_runs (notice, due_at, missed, rooms) VALUES (:notice, :due_at, :missed, :rooms)
        ON CONFLICT DO NOTHING""",
        {
            "notice": change.notice,
            "due_at": change.due_at,
            "missed": int(change.missed),
            "rooms": change.rooms,
        },
    )


def _see_notice(conn: Connection, change: changes.SeeNotice, now: int) -> None:
    conn.execute(
        "INSERT INTO notice_seen (notice, at) VALUES (:notice, :at) ON CONFLICT DO NOTHING",
        {"notice": change.notice, "at": change.at},
    )


APPLIERS: Mapping[type[Change], Callable[[Connection, Any, int], None]] = {
    changes.PostNotice: _post_notice,
    changes.CloseOccurrence: _close_occurrence,
    changes.SeeNotice: _see_notice,
}
