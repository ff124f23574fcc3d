"""Notices: to whom, when they are due, when nothing is sent, and how a text looks on a phone."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, tzinfo
from enum import StrEnum
from pathlib import PurePath

from cronsim import CronSim, CronSimError

from bot.domain.knowledge import FaqEntry
from bot.domain.places.place import Places, Room
from bot.domain.tickets.deadline import to_local, to_ms
from bot.domain.units import DAY_MS
from bot.domain.words.plain import bare

ANSWERS_LIVE_MS = 30 * DAY_MS
"""How long the questions of a notice without an end are answered, from its first sending."""
_CRON_FIELDS = 5
LOOK_BACK_MS = 400 * DAY_MS


def is_cron(text: str) -> bool:
    """Whether it is a recurring time of five fields: with a sixth it would count seconds."""
    try:
        CronSim(text, datetime(2026, 1, 1, tzinfo=UTC))
    except CronSimError:
        return False
    return len(text.split()) == _CRON_FIELDS


class RunState(StrEnum):
    """How the sending of one occurrence stands. It has ended when nothing of it waits any more."""

    RUNNING = "running"
    PAUSED = "paused"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True)
class Quiet:
    """The hours of a day in which nothing is sent that can wait, in minutes of the day; equal ends: there are none."""

    begins: int = 0
    ends: int = 0

    def holds(self, at: int, zone: tzinfo) -> bool:
        local = to_local(at, zone)
        now = local.hour * 60 + local.minute
        if self.begins <= self.ends:
            return self.begins <= now < self.ends
        return now >= self.begins or now < self.ends

    def over(self, at: int, zone: tzinfo) -> int:
        """The first moment from `at` on that is not quiet, UTC ms."""
        if not self.holds(at, zone):
            return at
        local = to_local(at, zone)
        end = local.replace(hour=self.ends // 60, minute=self.ends % 60, second=0, microsecond=0)
        return to_ms(end if end > local else end + timedelta(days=1))


@dataclass(frozen=True, slots=True)
class NoticeRules:
    """The settings of notices; spans in milliseconds.

    `longest`: characters that a phone shows at once; `letter_ms`: how long an account takes for one letter (0: no
    limit); `second_person`: somebody else must confirm what was made in a chat; `review`: cron of the weekly review.
    """

    quiet: Quiet = Quiet()
    second_person: bool = False
    longest: int = 300
    remind_after: int = DAY_MS
    public_url: str = ""
    letter_ms: int = 0
    review: str = ""


@dataclass(frozen=True, slots=True)
class Audience:
    """Grids with everything below them, and rooms by their topic."""

    grids: frozenset[str] = frozenset()
    topics: frozenset[str] = frozenset()

    def names(self, room: Room) -> bool:
        return room.topic in self.topics

    def holds(self, room: Room, places: Places) -> bool:
        return not self.grids.isdisjoint(places.upwards(room.grid))


@dataclass(frozen=True, slots=True)
class Notice:
    """One notice. `name` is the file's stem, or chat/7 for one that was made in a chat (`number` 7).

    Exactly one of `at` (UTC ms) and `cron` is set. `audience` are grid ids; their whole subtrees are meant; `topics`
    are names of rooms. `until` (UTC ms): nothing is sent after it. `files` lie beside the notice. `grace` in ms.
    `since`: it counts from then on (None: from when its file is first seen). `room`: where it was made.
    """

    name: str
    title: str
    text: str
    audience: frozenset[str]
    at: int | None = None
    cron: str | None = None
    path: PurePath = PurePath()
    topics: frozenset[str] = frozenset()
    until: int | None = None
    urgent: bool = False
    receipt: bool = False
    files: tuple[str, ...] = ()
    answers: tuple[FaqEntry, ...] = ()
    grace: int | None = None
    number: int = 0
    since: int | None = None
    room: int | None = None

    @property
    def spec(self) -> str:
        """What its times follow from: where this changes, the notice counts anew."""
        return self.cron or str(self.at)

    @property
    def everyone(self) -> Audience:
        return Audience(self.audience, self.topics)


@dataclass(frozen=True, slots=True)
class MadeNotice:
    """A notice as somebody made it in a chat: `room` is where, `official` is who, `at` UTC ms."""

    number: int
    title: str
    text: str
    grids: tuple[str, ...]
    topics: tuple[str, ...]
    at: int
    urgent: bool
    receipt: bool
    official: str
    room: int


def occurrences(notice: Notice, after: int, until: int, zone: tzinfo) -> Iterator[int]:
    """When the notice is due, later than `after` and not later than `until` (UTC ms), oldest first."""
    until = until if notice.until is None else min(until, notice.until)
    if notice.at is not None:
        if after < notice.at <= until:
            yield notice.at
        return
    for moment in CronSim(notice.cron or "", to_local(after, zone)):
        due = to_ms(moment)
        if due > until:
            return
        if due > after:
            yield due


def next_occurrence(notice: Notice, after: int, zone: tzinfo) -> int | None:
    """The first time later than `after`, looking a year ahead."""
    year = to_ms(to_local(after, zone) + timedelta(days=366))
    return next(occurrences(notice, after, year, zone), None)


def parse_moment(text: str, zone: tzinfo) -> int:
    """2027-01-15 09:00 in the office's time → UTC ms. Raises ValueError."""
    moment = datetime.fromisoformat(text.strip())
    return to_ms(moment if moment.tzinfo else moment.replace(tzinfo=zone))


_RECEIVED = frozenset(
    {"收到", "已收到", "已阅", "收到谢谢", "收到了", "收到啦", "已知晓", "知晓", "收到收到", "好的收到", "收到好的"}
)
_LONGEST_RECEIPT = 12


def says_received(words: str) -> bool:
    """收到, 已阅 and the like, and nothing besides."""
    return len(words) <= _LONGEST_RECEIPT and bare(words) in _RECEIVED


_HEADING = re.compile(r"^ {0,3}#{1,6}\s+", re.MULTILINE)
_PICTURE = re.compile(r"!\[[^\]]*\]\([^)]*\)")
_LINK = re.compile(r"\[([^\]]+)\]\(([^)\s]+)[^)]*\)")
_STRONG = re.compile(r"(\*\*|__|~~|`)(?=\S)(.+?)(?<=\S)\1")
_BULLET = re.compile(r"^(\s*)[*+]\s+", re.MULTILINE)
_ENDS = "\n。！？；"


def plain_text(markdown: str) -> str:
    """Markdown as a chat shows it: signs of layout gone, links written out."""
    text = _PICTURE.sub("", _HEADING.sub("", markdown))
    text = _LINK.sub(lambda link: link[1] if link[1] == link[2] else f"{link[1]}（{link[2]}）", text)
    return _BULLET.sub(r"\1- ", _STRONG.sub(r"\2", text)).strip()


def cut(text: str, length: int) -> str:
    """At most so many characters, ended where a sentence ends if one does in the second half."""
    if len(text) <= length:
        return text
    head = text[:length]
    end = max(head.rfind(sign) for sign in _ENDS)
    return (head[: end + 1] if end >= length // 2 else head).rstrip()


def in_parts(text: str, length: int) -> list[str]:
    """The whole text, in as few parts as end where sentences end."""
    parts = []
    while text:
        part = cut(text, length)
        parts.append(part)
        text = text[len(part) :].lstrip("\n")
    return parts
