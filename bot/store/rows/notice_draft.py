"""The rows of notices that are made in a chat."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from sqlite3 import Connection
from typing import Any

from bot.domain.changes import notice as changes
from bot.domain.faults import Conflict
from bot.domain.outcome import Change
from bot.store.questions.notice_values import MADE, REVISION
from bot.store.revisions import bump
from bot.store.rows.counters import next_number
from bot.store.rows.ticket import exactly_one


def made_number(notice: str) -> int:
    number = notice.removeprefix(MADE)
    return int(number) if number != notice and number.isdigit() else 0


def set_made(conn: Connection, number: int, state: str) -> None:
    conn.execute(
        "UPDATE notices_made SET state = :state WHERE number = :number AND state = 'approved'",
        {"number": number, "state": state},
    )


def _make_notice(conn: Connection, change: changes.MakeNotice, now: int) -> None:
    """The maker's older one that was not confirmed is forgotten: 确认 means the newest."""
    made = change.notice
    if next_number(conn, "notice") != made.number:
        raise Conflict
    _let_photos_go(conn, "official = :official AND state = 'draft'", {"official": made.official})
    conn.execute(
        """UPDATE notices_made SET state = 'dropped', decided_at = :now
        WHERE state = 'draft' AND official = :official""",
        {"official": made.official, "now": now},
    )
    conn.execute(
        """INSERT INTO notices_made (number, title, text, grids, topics, at, urgent, receipt, official, room, made_at,
            state)
        VALUES (:number, :title, :text, :grids, :topics, :at, :urgent, :receipt, :official, :room, :now, 'draft')""",
        {
            "number": made.number,
            "title": made.title,
            "text": made.text,
            "grids": json.dumps(made.grids, ensure_ascii=False),
            "topics": json.dumps(made.topics, ensure_ascii=False),
            "at": made.at,
            "urgent": int(made.urgent),
            "receipt": int(made.receipt),
            "official": made.official,
            "room": made.room,
            "now": now,
        },
    )
    for photo in change.photos:
        conn.execute(
            "UPDATE photos SET notice = :notice WHERE id = :id AND ticket IS NULL AND note IS NULL AND notice IS NULL",
            {"notice": made.number, "id": photo},
        )
    bump(conn, REVISION)


def _let_photos_go(conn: Connection, which: str, values: Mapping[str, object]) -> None:
    """Pictures of a notice that will not be sent belong to nothing again."""
    conn.execute(
        f"UPDATE photos SET notice = NULL WHERE notice IN (SELECT number FROM notices_made WHERE {which})", values
    )


def _decide_notice(conn: Connection, change: changes.DecideNotice, now: int) -> None:
    decided = conn.execute(
        """UPDATE notices_made SET state = :state, at = :at, decided_by = :official, decided_at = :now
        WHERE number = :number AND (state = 'draft' OR (state = 'approved' AND :approved = 0))""",
        {
            "number": change.number,
            "state": "approved" if change.approved else "dropped",
            "approved": int(change.approved),
            "at": change.at,
            "official": change.official,
            "now": now,
        },
    )
    exactly_one(decided.rowcount)
    if not change.approved:
        _let_photos_go(conn, "number = :number", {"number": change.number})
    bump(conn, REVISION)


APPLIERS: Mapping[type[Change], Callable[[Connection, Any, int], None]] = {
    changes.MakeNotice: _make_notice,
    changes.DecideNotice: _decide_notice,
}
