"""What happens to a ticket at its end: reports that change hands, tellings, drafts of FAQ entries."""

from __future__ import annotations

from dataclasses import dataclass

from bot.domain.changes.ticket import TicketChange
from bot.domain.outcome import Change
from bot.domain.tickets.ticket import Follower, Step


@dataclass(frozen=True, slots=True)
class PassReport(TicketChange):
    """The reporter takes the report back, and a follower becomes the reporter of the open ticket."""

    number: int
    reporter: int
    follower: Follower
    step: Step


@dataclass(frozen=True, slots=True)
class Unfollow(TicketChange):
    """A follower takes their word back and hears nothing more of the ticket."""

    number: int
    person: int
    step: Step


@dataclass(frozen=True, slots=True)
class NoteWarned(Change):
    """The handler knows that this letter, which told of an outcome, did not arrive."""

    letter: int
    at: int


@dataclass(frozen=True, slots=True)
class NoteToldByHand(TicketChange):
    """Somebody told the reporters themselves, where the bot's words did not arrive."""

    number: int
    step: Step


@dataclass(frozen=True, slots=True)
class NoteDraft(Change):
    """A human answer that may become a FAQ entry; the store masks question and answer."""

    ticket: int
    question: str
    answer: str
    grid: str | None
    at: int


@dataclass(frozen=True, slots=True)
class NoteOffered(Change):
    """The admins have been shown this draft."""

    ticket: int
    at: int


@dataclass(frozen=True, slots=True)
class DecideDraft(Change):
    """An admin's word on a draft that has none yet; accepted with the wording given here."""

    ticket: int
    accepted: bool
    question: str
    answer: str
    at: int


@dataclass(frozen=True, slots=True)
class NoteWritten(Change):
    """The accepted draft stands in the FAQ folder."""

    ticket: int
    at: int


@dataclass(frozen=True, slots=True)
class ReopenDraft(Change):
    """An accepted draft that cannot be written as it is: the admins decide again."""

    ticket: int
