"""What the rows of notices hold, as values."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass

from bot.domain.notices.notice import Audience, MadeNotice, RunState
from bot.domain.places.place import Room

REVISION = "notices"
MADE = "chat/"
"""Begins the name of a notice that was made in a chat: no file can be called so."""


def dump_audience(audience: Audience, files: Iterable[str] = ()) -> str:
    """With what is attached, which goes to the same rooms."""
    parts = {"grids": sorted(audience.grids), "topics": sorted(audience.topics), "files": list(files)}
    return json.dumps(parts, ensure_ascii=False)


def load_audience(text: str) -> Audience:
    parts = json.loads(text)
    return Audience(frozenset(parts.get("grids", ())), frozenset(parts.get("topics", ())))


def load_files(text: str) -> tuple[str, ...]:
    return tuple(json.loads(text).get("files", ()))


@dataclass(frozen=True, slots=True)
class Seen:
    """Since when a notice is known, and with which times."""

    at: int
    spec: str


@dataclass(frozen=True, slots=True)
class Past:
    """The newest occurrences of a notice (UTC ms): dealt with by now, sent at any time, missed in what is yet to come."""

    dealt_with: int | None
    sent: int | None
    missed_ahead: int | None


@dataclass(frozen=True, slots=True)
class Run:
    """The sending of one occurrence. `ended_at` None: something of it still waits."""

    number: int
    notice: str
    due_at: int
    state: RunState
    held: bool
    title: str
    text: str
    page: str
    audience: Audience
    files: tuple[str, ...]
    urgent: bool
    receipt: bool
    until: int | None
    opened_at: int
    ended_at: int | None
    filled: bool
    filled_to: int
    rooms: int
    told_in: int | None


@dataclass(frozen=True, slots=True)
class Progress:
    """Rooms of a run by what became of its text, and the letters that still wait, by channel.

    `holes`: rooms for which the text has no value of a placeholder. `files`: attachments that failed.
    """

    sent: int
    waiting: int
    failed: int
    unknown: int
    dropped: int
    holes: int
    files: int
    letters: tuple[tuple[str, int], ...]

    @property
    def rooms(self) -> int:
        return self.sent + self.waiting + self.failed + self.unknown + self.dropped + self.holes

    @property
    def again(self) -> int:
        """Rooms without a certain sending."""
        return self.failed + self.unknown


@dataclass(frozen=True, slots=True)
class Trouble:
    """A room that has no certain sending, or not all of it; `state` hole: nothing could be
    said there; expired: its end came first."""

    room: int
    topic: str
    state: str
    reason: str
    part: int

    @property
    def may_be_sent_again(self) -> bool:
        return self.state in ("failed", "unknown")


@dataclass(frozen=True, slots=True)
class Draft(MadeNotice):
    """A notice made in a chat. `state`: draft, approved, sent, missed, dropped."""

    made_at: int
    state: str
    decided_at: int | None


@dataclass(frozen=True, slots=True)
class RoomReceipts:
    """`members` None: not known for this room; `lately`: people who have spoken there lately."""

    room: Room
    read: int
    members: int | None
    lately: int
