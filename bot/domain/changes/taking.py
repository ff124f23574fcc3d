"""What taking a matter in leaves behind besides the ticket: additions to pass on, emergencies to call out again."""

from __future__ import annotations

from dataclasses import dataclass

from bot.domain.outcome import Change


@dataclass(frozen=True, slots=True)
class NoteAddition(Change):
    """Words and photos that joined a ticket wait to be passed on to whoever has it, together."""

    ticket: int
    text: str
    photos: tuple[int, ...]
    at: int


@dataclass(frozen=True, slots=True)
class MovePhotos(Change):
    """Photos that joined `number` belong to `into`, which was reported right after them; its handler hears of them."""

    number: int
    into: int
    photos: tuple[int, ...]
    at: int


@dataclass(frozen=True, slots=True)
class TellAdditions(Change):
    """Everything that waited for a ticket, up to the row `last`, has been passed on."""

    ticket: int
    last: int


@dataclass(frozen=True, slots=True)
class RaiseAlarm(Change):
    """An emergency: it is called out again until somebody accepts it."""

    ticket: int
    at: int


@dataclass(frozen=True, slots=True)
class RepeatAlarm(Change):
    """Called out once more; it must have been called out again `repeats` times before."""

    ticket: int
    repeats: int
    at: int


@dataclass(frozen=True, slots=True)
class EndAlarm(Change):
    """Somebody has it, or it has been called out often enough."""

    ticket: int
