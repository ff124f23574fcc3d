"""What can happen to a ticket: changes that name the state they expect."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from bot.domain.outcome import Change
from bot.domain.speech.kinds import Speech
from bot.domain.tickets.ticket import Follower, Rating, State, Step, Ticket


class TicketChange(Change):
    """Whatever was said that changed a ticket is kept with it."""

    __slots__ = ()
    lasting: ClassVar[bool] = True


@dataclass(frozen=True, slots=True)
class OpenTicket(TicketChange):
    """A new ticket with its first steps; loose photos of the same person join it."""

    ticket: Ticket
    steps: tuple[Step, ...]
    photos: tuple[int, ...] = ()
    message: int | None = None


@dataclass(frozen=True, slots=True)
class MoveTicket(TicketChange):
    """From `expected` to `to`; `expected_handler` must still hold it.

    `handler`, `desk` and the limits replace what stands there; None leaves it.
    What is counted (转派, 返工, 延期 …) follows from `step.what`.
    """

    number: int
    expected: State
    to: State
    step: Step
    handler: str | None = None
    expected_handler: str | None = None
    rating: Rating | None = None
    accept_due: int | None = None
    handle_due: int | None = None
    desk: str | None = None
    verify_due: int | None = None


@dataclass(frozen=True, slots=True)
class AddStep(TicketChange):
    """A line of the ledger that leaves the state as it is."""

    number: int
    step: Step


@dataclass(frozen=True, slots=True)
class RateTicket(TicketChange):
    """The reporter's word on an ended ticket: one that has none yet, or the one that is `expected`."""

    number: int
    rating: Rating
    step: Step
    expected: Rating | None = None


@dataclass(frozen=True, slots=True)
class AttachPhotos(TicketChange):
    """Photos that belong to nothing yet become part of a ticket."""

    number: int
    photos: tuple[int, ...]
    step: Step


@dataclass(frozen=True, slots=True)
class Reclassify(TicketChange):
    """Another kind of work, where it still has the kind that was corrected."""

    number: int
    expected: str
    kind: str
    handle_due: int
    step: Step


@dataclass(frozen=True, slots=True)
class MakeOrdinary(TicketChange):
    """An accusation was none: from now on it is handled and counted as other speech."""

    number: int
    speech: Speech
    step: Step


@dataclass(frozen=True, slots=True)
class MakeConfidential(TicketChange):
    """It was an accusation all along: from now on it is one, and no emergency. `handler`: whose it is, where it is not
    handed over besides."""

    number: int
    expected: Speech
    step: Step
    handler: str | None = None


@dataclass(frozen=True, slots=True)
class SetPlace(TicketChange):
    """The place of a ticket became known, or more exact, where it still is the one that was completed."""

    number: int
    expected: str
    place: str


@dataclass(frozen=True, slots=True)
class SetGrid(TicketChange):
    """It belongs to another grid than the one it was reported in, and lies on that desk, where nobody has moved it."""

    number: int
    expected: str | None
    grid: str


@dataclass(frozen=True, slots=True)
class Follow(TicketChange):
    """Somebody joins an open ticket as a follower; a second time only what they tell is kept."""

    number: int
    follower: Follower
    step: Step
    photos: tuple[int, ...] = ()
    message: int | None = None


@dataclass(frozen=True, slots=True)
class MergeTicket(TicketChange):
    """`number` ends as part of `into`: its reporter and followers follow that one, its photos join it."""

    number: int
    expected: State
    into: int
    into_state: State
    step: Step
    into_step: Step


@dataclass(frozen=True, slots=True)
class SetParts(TicketChange):
    """A joint ticket: the lead first, then the others; each official once. Those already in stay as they are."""

    number: int
    officials: tuple[str, ...]
    step: Step


@dataclass(frozen=True, slots=True)
class EndPart(TicketChange):
    """One party of a joint ticket has done its part."""

    number: int
    official: str
    step: Step


@dataclass(frozen=True, slots=True)
class OpenParts(TicketChange):
    """The whole is to be done once more: these parties' parts are open again."""

    number: int
    officials: tuple[str, ...]


def ticket_in(change: Change) -> int | None:
    """The number of the ticket that a change is about; None where it is about none."""
    if isinstance(change, OpenTicket):
        return change.ticket.number
    number: int | None = getattr(change, "number", None) if isinstance(change, TicketChange) else None
    return number
