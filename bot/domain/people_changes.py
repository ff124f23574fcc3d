"""Who somebody is and where a room belongs."""

from __future__ import annotations

from dataclasses import dataclass

from bot.domain.outcome import Change
from bot.domain.place import Purpose


@dataclass(frozen=True, slots=True)
class BindContact(Change):
    """A contact of a channel becomes the person that a one-time code stands for."""

    person: int
    code: str
    official: str
    at: int


@dataclass(frozen=True, slots=True)
class BindRoom(Change):
    room: int
    grid: str | None
    purpose: Purpose
