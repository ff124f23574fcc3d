"""A quick note (随手记): what was seen or done on the way, without any workflow."""

from __future__ import annotations

from dataclasses import dataclass

from bot.domain.outcome import Change, Say


@dataclass(frozen=True, slots=True)
class Note:
    """`official` is the key of whoever noted it, `ticket` the number it became (转工单), `photos` how many belong to it."""

    number: int
    official: str
    grid: str | None
    room: int
    text: str
    at: int
    ticket: int | None = None
    photos: int = 0


class NoteChange(Change):
    """Whatever was noted is kept."""

    __slots__ = ()
    lasting = True


@dataclass(frozen=True, slots=True)
class AddNote(NoteChange):
    """A new note with its photos. Its number is known when the row stands: `say` is said with it in place of `{number}`."""

    official: str
    person: int
    grid: str | None
    room: int
    text: str
    at: int
    photos: tuple[int, ...]
    message: int
    say: Say


@dataclass(frozen=True, slots=True)
class AttachToNote(NoteChange):
    """Photos that belong to nothing yet become part of a note."""

    note: int
    photos: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class NoteBecame(NoteChange):
    """A note that has become no ticket yet is now this one; its photos go with it."""

    note: int
    ticket: int
