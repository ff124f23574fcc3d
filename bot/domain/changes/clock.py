"""What the clocks write: reminders, the next look at a ticket, requests for more time and the word on them."""

from __future__ import annotations

from dataclasses import dataclass

from bot.domain.changes.ticket import TicketChange
from bot.domain.outcome import Change
from bot.domain.tickets.clocks import Milestone
from bot.domain.tickets.ticket import State, Step


@dataclass(frozen=True, slots=True)
class Remind(Change):
    """A milestone has come: noted once for ever, with its step; nothing where the ticket has moved on meanwhile."""

    number: int
    expected: State
    milestone: Milestone
    official: str
    urgent: bool
    step: Step


@dataclass(frozen=True, slots=True)
class LookAgain(Change):
    """When the clocks must look at a ticket next, unless something happened to it since they looked."""

    number: int
    seen: int
    at: int


@dataclass(frozen=True, slots=True)
class NoteDigest(Change):
    """These reminders were told, or (`heard` False) need not be told any more. They must still be untold."""

    reminders: tuple[int, ...]
    heard: bool = True


@dataclass(frozen=True, slots=True)
class NoteWarned(Change):
    """A leader was told of these signs; a sign is told once while it lasts."""

    official: str
    signs: tuple[str, ...]
    at: int


@dataclass(frozen=True, slots=True)
class AskRequest(TicketChange):
    """延期 (`until`: UTC ms, the new limit) or 挂账 (None) is asked for; at most one request of a ticket is open."""

    number: int
    kind: str
    asked_by: str
    approver: str
    words: str
    until: int | None
    step: Step


@dataclass(frozen=True, slots=True)
class DecideRequest(TicketChange):
    """The word of the level above on an open request; what is granted has its step with the change it brings."""

    request: int
    number: int
    granted: bool
    step: Step | None


@dataclass(frozen=True, slots=True)
class SetLimit(TicketChange):
    """Another limit for handling, where the one that was looked at still holds."""

    number: int
    expected_due: int
    handle_due: int
    step: Step
