"""Notices and when they are due."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta, tzinfo
from pathlib import PurePath

from cronsim import CronSim

from bot.domain.deadline import to_local, to_ms


@dataclass(frozen=True, slots=True)
class Notice:
    """A notice file. `name` is the file's stem. Exactly one of `at` (UTC ms) and `cron` is set.

    `audience` are grid ids; their whole subtrees are meant.
    """

    name: str
    title: str
    text: str
    audience: frozenset[str]
    at: int | None = None
    cron: str | None = None
    path: PurePath = PurePath()


def occurrences(notice: Notice, after: int, until: int, zone: tzinfo) -> Iterator[int]:
    """When the notice is due, later than `after` and not later than `until` (UTC ms), oldest first."""
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
