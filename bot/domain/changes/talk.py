"""What a conversation leaves behind: expectations, answers, misses, how much the bot says in a room."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import ClassVar

from bot.domain.outcome import Change
from bot.domain.places.place import Mode


class Awaits(StrEnum):
    """What the bot waits to hear from one person in one room."""

    MATTER = "matter"
    CHOICE = "choice"
    HANDOVER = "handover"
    RESULT_PHOTO = "result_photo"
    ADDED_PHOTO = "added_photo"
    PLACE = "place"
    SAME = "same"
    RESEND = "resend"
    REJOIN = "rejoin"
    CALLED = "called"
    HOME = "home"
    WHICH_HOME = "which_home"
    REPORT_HOME = "report_home"
    ORDER = "order"
    ALARM = "alarm"
    WHICH = "which"


@dataclass(frozen=True, slots=True)
class Expect(Change):
    """The bot now waits for this person here; replaces an older expectation."""

    person: int
    room: int
    awaits: Awaits
    options: tuple[str, ...]
    expires_at: int


@dataclass(frozen=True, slots=True)
class Fulfil(Change):
    """An expectation is used up; it must still be there."""

    expectation: int


@dataclass(frozen=True, slots=True)
class NoteAnswer(Change):
    """An FAQ entry was said in a room to a person."""

    room: int
    person: int
    entry: str
    at: int
    prompted: bool
    message: int


@dataclass(frozen=True, slots=True)
class NoteFeedback(Change):
    """Somebody was not helped by an answer."""

    entry: str
    room: int
    person: int
    at: int
    kind: str


@dataclass(frozen=True, slots=True)
class SetMode(Change):
    """How much the bot answers in a room."""

    room: int
    mode: Mode


@dataclass(frozen=True, slots=True)
class NoteMiss(Change):
    """A question nothing answered, masked. `grid`: of whoever asked, also in private."""

    room: int
    question: str
    at: int
    grid: str | None = None


@dataclass(frozen=True, slots=True)
class SetAside(Change):
    """A mention in a room that is bound to nothing: kept, and handled once the room is bound."""

    message: int
    lasting: ClassVar[bool] = True


@dataclass(frozen=True, slots=True)
class NoteTold(Change):
    """The admins were told of something that need not be said again for a while."""

    what: str
    at: int
