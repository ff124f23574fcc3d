"""The rows of lists, campaigns and deliberations."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from sqlite3 import Connection
from typing import Any

from bot.domain.changes import project as changes
from bot.domain.outcome import Change
from bot.store.rows.ticket import exactly_one


def _begin(conn: Connection, change: changes.BeginProject, now: int) -> None:
    plan = change.plan
    begun = conn.execute(
        """INSERT INTO projects (id, kind, title, grid, made_by, at, people, agreed)
        VALUES (:id, :kind, :title, :grid, :made_by, :now, :people, :agreed) ON CONFLICT DO NOTHING""",
        {
            "id": change.id,
            "kind": change.kind.value,
            "title": plan.title,
            "grid": change.grid,
            "made_by": change.made_by,
            "now": now,
            "people": plan.people,
            "agreed": plan.agreed,
        },
    )
    exactly_one(begun.rowcount)
    for number, text in enumerate(plan.items, 1):
        conn.execute(
            "INSERT INTO project_items (project, number, text) VALUES (:project, :number, :text)",
            {"project": change.id, "number": number, "text": text},
        )


def _strike_off(conn: Connection, change: changes.StrikeOff, now: int) -> None:
    done = conn.execute(
        """UPDATE project_items SET done_at = :now, done_by = :done_by, words = :words
        WHERE project = :project AND number = :item AND done_at IS NULL""",
        {
            "now": now,
            "done_by": change.done_by,
            "words": change.words,
            "project": change.project,
            "item": change.item,
        },
    )
    exactly_one(done.rowcount)


def _end(conn: Connection, change: changes.EndProject, now: int) -> None:
    ended = conn.execute(
        "UPDATE projects SET ended_at = :now WHERE id = :id AND ended_at IS NULL", {"now": now, "id": change.project}
    )
    exactly_one(ended.rowcount)


def _count_in(conn: Connection, change: changes.CountIn, now: int) -> None:
    """A second time changes nothing."""
    conn.execute(
        """INSERT INTO project_tickets (project, ticket, at) VALUES (:project, :ticket, :now)
        ON CONFLICT (project, ticket) DO NOTHING""",
        {"project": change.project, "ticket": change.ticket, "now": now},
    )
    if change.item is not None:
        taken = conn.execute(
            """UPDATE project_items SET ticket = :ticket
            WHERE project = :project AND number = :item AND ticket IS NULL AND done_at IS NULL""",
            {"ticket": change.ticket, "project": change.project, "item": change.item},
        )
        exactly_one(taken.rowcount)


APPLIERS: Mapping[type[Change], Callable[[Connection, Any, int], None]] = {
    changes.BeginProject: _begin,
    changes.StrikeOff: _strike_off,
    changes.EndProject: _end,
    changes.CountIn: _count_in,
}
