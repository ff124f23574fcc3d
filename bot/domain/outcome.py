"""What a handler wants done: plain values that name the state they expect. Only the store applies them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import ClassVar


class Urgency(StrEnum):
    """Why something is said. Decides the order of sending and what happens when nobody knows whether it went out.

    ALERT is a notice that waits for no quiet hours.
    """

    EMERGENCY = "emergency"
    ANSWER = "answer"
    REPLY = "reply"
    PING = "ping"
    ALERT = "alert"
    NOTICE = "notice"


PRIORITY = {
    Urgency.EMERGENCY: 0,
    Urgency.ANSWER: 1,
    Urgency.REPLY: 1,
    Urgency.PING: 2,
    Urgency.ALERT: 2,
    Urgency.NOTICE: 3,
}


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
    `file` goes with it, written as its folder and its path there: notices/a.pdf, photos/ab/c.png.
    `outcome`: tells the reporters how their ticket ended; once it is really sent, the ledger says so (告知).
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
    outcome: bool = False
    file: str | None = None


class Change:
    """Something that an outcome writes. Each kind has one applier in bot/store/.

    `lasting`: the text of the message that led to it is kept beyond the days of ordinary talk.
    """

    __slots__ = ()
    lasting: ClassVar[bool] = False


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


def together(outcomes: Iterable[Outcome]) -> Outcome:
    """All of them as one, in their order."""
    each = tuple(outcomes)
    return Outcome(
        tuple(change for outcome in each for change in outcome.changes),
        tuple(say for outcome in each for say in outcome.say),
    )
