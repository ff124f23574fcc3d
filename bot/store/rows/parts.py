"""The rows of the parts that several parties have in a joint ticket (联动)."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from sqlite3 import Connection
from typing import Any

from bot.domain.changes import leave, ticket
from bot.domain.outcome import Change
from bot.store.questions.ticket import OPEN
from bot.store.rows.ticket import add_step, exactly_one


def _set_parts(conn: Connection, change: ticket.SetParts, now: int) -> None:
    done = conn.execute(f"UPDATE tickets SET joint = 1 WHERE number = :number AND {OPEN}", {"number": change.number})
    exactly_one(done.rowcount)
    for place, official in enumerate(change.officials):
        conn.execute(
            """INSERT INTO parts (ticket, official, lead) VALUES (:ticket, :official, :lead)
            ON CONFLICT (ticket, official) DO NOTHING""",
            {"ticket": change.number, "official": official, "lead": int(place == 0)},
        )
    add_step(conn, change.number, change.step)


def _end_part(conn: Connection, change: ticket.EndPart, now: int) -> None:
    done = conn.execute(
        "UPDATE parts SET ended_at = :at WHERE ticket = :ticket AND official = :official AND ended_at IS NULL",
        {"ticket": change.number, "official": change.official, "at": change.step.at},
    )
    exactly_one(done.rowcount)
    add_step(conn, change.number, change.step)


def _open_parts(conn: Connection, change: ticket.OpenParts, now: int) -> None:
    for official in change.officials:
        conn.execute(
            "UPDATE parts SET ended_at = NULL WHERE ticket = :ticket AND official = :official",
            {"ticket": change.number, "official": official},
        )


def _move_part(conn: Connection, change: leave.MovePart, now: int) -> None:
    """Where the other already has a part, the two become one that is open; the lead stays the lead."""
    values = {"ticket": change.number, "official": change.official, "to": change.to}
    row = conn.execute(
        "DELETE FROM parts WHERE ticket = :ticket AND official = :official AND ended_at IS NULL RETURNING lead", values
    ).fetchone()
    exactly_one(1 if row else 0)
    if change.to is None:
        return
    conn.execute(
        """INSERT INTO parts (ticket, official, lead) VALUES (:ticket, :to, :lead)
        ON CONFLICT (ticket, official) DO UPDATE SET ended_at = NULL, lead = CASE WHEN excluded.lead = 1 THEN 1 ELSE parts.lead END""",
        {**values, "lead": row[0]},
    )


APPLIERS: Mapping[type[Change], Callable[[Connection, Any, int], None]] = {
    ticket.SetParts: _set_parts,
    ticket.EndPart: _end_part,
    ticket.OpenParts: _open_parts,
    leave.MovePart: _move_part,
}
