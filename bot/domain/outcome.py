"""What a handler wants done: plain values that name the state they expect. Only the store applies them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from bot.domain.place import Mode, Purpose
from bot.domain.ticket import Rating, State, Step, Ticket


class Urgency(StrEnum):
    """Why something is said. Decides the order of sending and what happens when nobody knows whether it went out."""

    EMERGENCY = "emergency"
    ANSWER = "answer"
    REPLY = "reply"
    PING = "ping"
    NOTICE = "notice"


PRIORITY = {Urgency.EMERGENCY: 0, Urgency.ANSWER: 1, Urgency.REPLY: 1, Urgency.PING: 2, Urgency.NOTICE: 3}


@dataclass(frozen=True, slots=True)
class Mention:
    person: int
    name: str


@dataclass(frozen=True, slots=True)
class Say:
    """Something to tell, to a room or (exactly one of both) to a person in private.

    What goes to a group is masked when it is queued, unless `verbatim`: text that the
    office approved (an FAQ answer, a notice). `ticket` makes a quote of it point to the ticket;
    `entry` and `asker` remember which answer was given to whom; `expires_at` UTC milliseconds.
    """

    text: str
    room: int | None = None
    person: int | None = None
    urgency: Urgency = Urgency.REPLY
    mentions: tuple[Mention, ...] = ()
    photo: int | None = None
    ticket: int | None = None
    verbatim: bool = False
    expires_at: int | None = None


@dataclass(frozen=True, slots=True)
class OpenTicket:
    """A new ticket with its first steps; loose photos of the same person join it."""

    ticket: Ticket
    steps: tuple[Step, ...]
    photos: tuple[int, ...] = ()
    message: int | None = None


@dataclass(frozen=True, slots=True)
class MoveTicket:
    """From `expected` to `to`. `handler` replaces the handler; `expected_handler` must still hold it."""

    number: int
    expected: State
    to: State
    step: Step
    handler: str | None = None
    expected_handler: str | None = None
    rating: Rating | None = None
    redone: bool = False
    accept_due: int | None = None
    handle_due: int | None = None


@dataclass(frozen=True, slots=True)
class AddStep:
    number: int
    step: Step


@dataclass(frozen=True, slots=True)
class RateTicket:
    """The reporter's word on an ended ticket that has none yet."""

    number: int
    rating: Rating
    step: Step


@dataclass(frozen=True, slots=True)
class AttachPhotos:
    """Photos that belong to nothing yet become part of a ticket."""

    number: int
    photos: tuple[int, ...]
    step: Step


class Awaits(StrEnum):
    """What the bot waits to hear from one person in one room."""

    MATTER = "matter"
    CHOICE = "choice"
    HANDOVER = "handover"


@dataclass(frozen=True, slots=True)
class Expect:
    """The bot now waits for this person here; replaces an older expectation."""

    person: int
    room: int
    awaits: Awaits
    options: tuple[str, ...]
    expires_at: int


@dataclass(frozen=True, slots=True)
class Fulfil:
    """An expectation is used up; it must still be there."""

    expectation: int


@dataclass(frozen=True, slots=True)
class NoteAnswer:
    """An FAQ entry was said in a room to a person."""

    room: int
    person: int
    entry: str
    at: int
    prompted: bool
    message: int


@dataclass(frozen=True, slots=True)
class NoteFeedback:
    """Somebody was not helped by an answer."""

    entry: str
    room: int
    person: int
    at: int
    kind: str


@dataclass(frozen=True, slots=True)
class SetMode:
    """How much the bot answers in a room."""

    room: int
    mode: Mode


@dataclass(frozen=True, slots=True)
class NoteMiss:
    """A question nothing answered, masked."""

    room: int
    question: str
    at: int


@dataclass(frozen=True, slots=True)
class BindContact:
    """A contact of a channel becomes the person that a one-time code stands for."""

    person: int
    code: str
    official: str
    at: int


@dataclass(frozen=True, slots=True)
class BindRoom:
    room: int
    grid: str | None
    purpose: Purpose


@dataclass(frozen=True, slots=True)
class SetAside:
    """A mention in a room that is bound to nothing: kept, and handled once the room is bound."""

    message: int


@dataclass(frozen=True, slots=True)
class NoteTold:
    """The admins were told of something that need not be said again for a while."""

    what: str
    at: int


@dataclass(frozen=True, slots=True)
class PostNotice:
    """One occurrence of a notice for one room. Applied once only: the second is no error and says nothing."""

    notice: str
    due_at: int
    room: int
    say: Say


@dataclass(frozen=True, slots=True)
class CloseOccurrence:
    """An occurrence is dealt with: sent to so many rooms, or missed. Applied once only."""

    notice: str
    due_at: int
    missed: bool
    rooms: int


@dataclass(frozen=True, slots=True)
class SeeNotice:
    """A notice is known since `at`: what was due before is never sent."""

    notice: str
    at: int


Change = (
    OpenTicket
    | MoveTicket
    | AddStep
    | RateTicket
    | AttachPhotos
    | Expect
    | Fulfil
    | NoteAnswer
    | NoteMiss
    | NoteFeedback
    | SetMode
    | BindContact
    | BindRoom
    | SetAside
    | NoteTold
    | PostNotice
    | CloseOccurrence
    | SeeNotice
)


@dataclass(frozen=True, slots=True)
class Outcome:
    """All that follows from one message or one tick of the clock; committed whole or not at all."""

    changes: tuple[Change, ...] = ()
    say: tuple[Say, ...] = ()

    @property
    def is_quiet(self) -> bool:
        """Whether it leaves no trace that the next message of the room could see."""
        return not self.changes and not self.say


SILENCE = Outcome()
