"""What happens to lists, campaigns and deliberations."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from bot.domain.outcome import Change
from bot.domain.tickets.project import Plan, ProjectKind


class ProjectChange(Change):
    """What was said to make one is kept with it."""

    __slots__ = ()
    lasting: ClassVar[bool] = True


@dataclass(frozen=True, slots=True)
class BeginProject(ProjectChange):
    """`id` was reserved beforehand, so that the answer can name it; a campaign of the same name must not be open."""

    id: int
    kind: ProjectKind
    plan: Plan
    grid: str | None
    made_by: str


@dataclass(frozen=True, slots=True)
class StrikeOff(ProjectChange):
    """An item that is still open is done (销号)."""

    project: int
    item: int
    done_by: str
    words: str


@dataclass(frozen=True, slots=True)
class EndProject(ProjectChange):
    """Nothing more is to be done; it must still be open."""

    project: int


@dataclass(frozen=True, slots=True)
class CountIn(ProjectChange):
    """A ticket is counted with a campaign, or carries out an item of a list or deliberation."""

    project: int
    ticket: int
    item: int | None = None
