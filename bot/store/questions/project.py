"""Questions about lists, campaigns and deliberations."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from bot.domain.tickets.project import Item, Project, ProjectKind
from bot.store.questions.base import Questions

_PROJECT = "id, kind, title, grid, made_by, at, people, agreed, ended_at"


@dataclass(frozen=True, slots=True)
class CampaignCount:
    """The tickets of a campaign, counted together."""

    tickets: int
    ended: int
    overdue: int


class ProjectQuestions(Questions):
    """What is open, and how far it is."""

    def next_project(self) -> int:
        """The number of the next one; the change that uses it names it, so that two never share it."""
        return int(self._one("SELECT COALESCE(MAX(id), 0) + 1 FROM projects")[0])

    def project(self, number: int) -> Project | None:
        row = self._one(f"SELECT {_PROJECT} FROM projects WHERE id = :n", n=number)
        return _project(row) if row else None

    def open_campaign(self, title: str) -> Project | None:
        row = self._one(
            f"SELECT {_PROJECT} FROM projects WHERE kind = '专项' AND title = :title AND ended_at IS NULL", title=title
        )
        return _project(row) if row else None

    def open_projects(self, kind: ProjectKind, limit: int = 100) -> list[Project]:
        """Those that are not ended, newest first."""
        rows = self._all(
            f"""SELECT {_PROJECT} FROM projects WHERE kind = :kind AND ended_at IS NULL
            ORDER BY id DESC LIMIT :limit""",
            kind=kind.value,
            limit=limit,
        )
        return [_project(row) for row in rows]

    def items(self, project: int) -> list[Item]:
        rows = self._all(
            """SELECT number, text, done_at, done_by, words, ticket FROM project_items
            WHERE project = :project ORDER BY number""",
            project=project,
        )
        return [Item(*row) for row in rows]

    def campaign_count(self, project: int, now: int) -> CampaignCount:
        row = self._one(
            """SELECT COUNT(*), SUM(CASE WHEN t.ended_at IS NOT NULL THEN 1 ELSE 0 END),
                SUM(CASE WHEN t.ended_at IS NULL AND t.handle_due < :now AND t.state <> '挂账' THEN 1 ELSE 0 END)
            FROM project_tickets p JOIN tickets t ON t.number = p.ticket
            WHERE p.project = :project AND t.state NOT IN ('已撤回', '已合并')""",
            project=project,
            now=now,
        )
        return CampaignCount(row[0], row[1] or 0, row[2] or 0)


def _project(row: Any) -> Project:
    return Project(row[0], ProjectKind(row[1]), *row[2:])
