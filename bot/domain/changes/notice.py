"""What becomes of a notice."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from bot.domain.notices.notice import MadeNotice, Notice, RunState
from bot.domain.outcome import Change, Say


@dataclass(frozen=True, slots=True)
class SeeNotice(Change):
    """A notice is known since `at`: what was due before is never sent. Counts anew with other times (`spec`)."""

    notice: str
    at: int
    spec: str = ""


@dataclass(frozen=True, slots=True)
class OpenRun(Change):
    """An occurrence begins to be sent; it must be new. `key` is the secret end of the page's address.

    `held`: it begins in the quiet hours. The rooms follow with `PostNotice` and `FillRun`.
    """

    notice: Notice
    due_at: int
    key: str
    held: bool


@dataclass(frozen=True, slots=True)
class PostNotice(Change):
    """One occurrence of a notice for one room. Applied once only: the second is no error and says nothing.

    `more` are further parts and files. `say` None: the text has a hole here, the room gets nothing and is listed.
    """

    notice: str
    due_at: int
    room: int
    say: Say | None
    more: tuple[Say, ...] = ()


@dataclass(frozen=True, slots=True)
class FillRun(Change):
    """The rooms up to `filled_to` have their posts, so many more. The run must stand at `expected`."""

    number: int
    expected: int
    filled_to: int
    posts: int
    complete: bool


@dataclass(frozen=True, slots=True)
class CloseOccurrence(Change):
    """An occurrence is dealt with: sent to so many rooms, or missed. Applied once only."""

    notice: str
    due_at: int
    missed: bool
    rooms: int


@dataclass(frozen=True, slots=True)
class ForgetMissed(Change):
    """The clock was wrong: what is not due yet was not missed."""

    notice: str
    now: int


@dataclass(frozen=True, slots=True)
class MoveRun(Change):
    """Paused, or going on; the run must be in the other state."""

    number: int
    expected: RunState
    state: RunState


@dataclass(frozen=True, slots=True)
class HoldRun(Change):
    """The quiet hours begin (or end) for a run; what waits is held (or let go)."""

    number: int
    held: bool


@dataclass(frozen=True, slots=True)
class WithdrawRun(Change):
    """What waits is not sent any more; rooms that had it, or may have had it, get `correction`."""

    number: int
    correction: str
    held: bool


@dataclass(frozen=True, slots=True)
class EndRun(Change):
    """Nothing of the run waits any more."""

    number: int


@dataclass(frozen=True, slots=True)
class ResendRun(Change):
    """Once more to the rooms that had no certain sending. `count`: so many were told; it must still be so.

    `filled`: rooms for which nothing could be said at first, and can now.
    """

    number: int
    count: int
    held: bool
    filled: tuple[PostNotice, ...] = ()


@dataclass(frozen=True, slots=True)
class RemindRun(Change):
    """The workers of silent rooms were reminded, once."""

    number: int


@dataclass(frozen=True, slots=True)
class NoteReceipt(Change):
    """Somebody in a room has said that they have read it; a second time counts no more."""

    number: int
    room: int
    person: int


@dataclass(frozen=True, slots=True)
class MakeNotice(Change):
    """A notice made in a chat, shown to its maker and not yet confirmed. Its number must be the next one.

    `photos` belong to it from now on, where they belong to nothing else.
    """

    notice: MadeNotice
    photos: tuple[int, ...] = ()
    lasting: ClassVar[bool] = True


@dataclass(frozen=True, slots=True)
class DecideNotice(Change):
    """A made notice is confirmed (to be sent at `at`) or dropped; it must still wait for that."""

    number: int
    approved: bool
    at: int
    official: str
