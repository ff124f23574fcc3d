"""What becomes of a notice."""

from __future__ import annotations

from dataclasses import dataclass

from bot.domain.outcome import Change, Say


@dataclass(frozen=True, slots=True)
class PostNotice(Change):
    """One occurrence of a notice for one room. Applied once only: the second is no error and says nothing."""

    notice: str
    due_at: int
    room: int
    say: Say


@dataclass(frozen=True, slots=True)
class CloseOccurrence(Change):
    """An occurrence is dealt with: sent to so many rooms, or missed. Applied once only."""

    notice: str
    due_at: int
    missed: bool
    rooms: int


@dataclass(frozen=True, slots=True)
class SeeNotice(Change):
    """A notice is known since `at`: what was due before is never sent."""

    notice: str
    at: int
