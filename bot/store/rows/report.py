"""The rows of reports: one for each kind, period and person, so that none is sent twice."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from sqlite3 import Connection
from typing import Any

from bot.domain.changes import report as changes
from bot.domain.outcome import Change
from bot.store.rows.ticket import exactly_one


def _note_report(conn: Connection, change: changes.NoteReport, now: int) -> None:
    noted = conn.execute(
        """INSERT INTO reports (kind, period, official, until, said, at)
        VALUES (:kind, :period, :official, :until, :said, :now) ON CONFLICT DO NOTHING""",
        {
            "kind": change.kind.value,
            "period": change.period,
            "official": change.official,
            "until": change.until,
            "said": int(change.said),
            "now": now,
        },
    )
    exactly_one(noted.rowcount)


APPLIERS: Mapping[type[Change], Callable[[Connection, Any, int], None]] = {changes.NoteReport: _note_report}
