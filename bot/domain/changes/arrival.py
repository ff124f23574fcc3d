"""Newcomers of a room: noted when they come, welcomed together."""

from __future__ import annotations

from dataclasses import dataclass

from bot.domain.outcome import Change


@dataclass(frozen=True, slots=True)
class NoteArrival(Change):
    """Somebody joined a room. Once for each person and room: whoever comes back is not welcomed again."""

    room: int
    person: int
    name: str
    at: int


@dataclass(frozen=True, slots=True)
class GreetArrivals(Change):
    """Whoever came to the room up to `until` is welcomed, or too late to be; there must still be somebody."""

    room: int
    until: int
    at: int
