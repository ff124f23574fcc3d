"""What becomes of a poll and of the weekly review."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from bot.domain.notices.poll import Poll, Review
from bot.domain.outcome import Change


@dataclass(frozen=True, slots=True)
class OpenPoll(Change):
    """`poll.number` must be the next one."""

    poll: Poll
    lasting: ClassVar[bool] = True


@dataclass(frozen=True, slots=True)
class Vote(Change):
    """The one vote of a person; a later one takes its place. The poll must be open at `at`."""

    poll: int
    person: int
    name: str
    choice: int
    at: int
    room: int


@dataclass(frozen=True, slots=True)
class ShortenPoll(Change):
    """It ends now; the poll must be open."""

    poll: int
    at: int


@dataclass(frozen=True, slots=True)
class EndPoll(Change):
    """Its result is told, once; `picture` shows it, a path among the photos."""

    poll: int
    picture: str = ""


@dataclass(frozen=True, slots=True)
class TellPoll(Change):
    """The room was told how many have voted."""

    poll: int
    voters: int
    at: int


@dataclass(frozen=True, slots=True)
class NoteReview(Change):
    """What a person says of a week's work; a later word takes its place. `told`: they know already that it is kept."""

    week: int
    person: int
    name: str
    room: int
    grid: str | None
    review: Review
    at: int
    told: bool


@dataclass(frozen=True, slots=True)
class TellReviews(Change):
    """Everybody who reviewed in this room knows now that it is kept."""

    room: int
    at: int
