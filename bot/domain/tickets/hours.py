"""Duty hours: the hours of a day in which people in roles are expected to react."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta, tzinfo

from bot.domain.tickets.deadline import to_local, to_ms
from bot.domain.units import HOUR_MS, MINUTE_MS


@dataclass(frozen=True, slots=True)
class Hours:
    """From and until, in minutes of the day; every day, since who has duty on which day is the roster's business."""

    start: int = 8 * 60 + 30
    end: int = 18 * 60

    def holds(self, at: int, zone: tzinfo) -> bool:
        """Whether the moment (UTC ms) lies in duty hours."""
        return self.start <= _minute(to_local(at, zone)) < self.end

    def after(self, at: int, amount: int, zone: tzinfo) -> int:
        """UTC ms at which `amount` milliseconds of duty time have passed since `at`."""
        moment, left = to_local(at, zone), timedelta(milliseconds=amount)
        while True:
            opens, closes = self._day(moment)
            moment = max(moment, opens)
            if moment < closes and left <= closes - moment:
                return to_ms(moment + left)
            if moment < closes:
                left -= closes - moment
            moment = opens + timedelta(days=1)

    def next(self, at: int, zone: tzinfo) -> int:
        """The moment itself where it lies in duty hours, else the next time that they begin."""
        return self.after(at, 0, zone)

    def _day(self, moment: datetime) -> tuple[datetime, datetime]:
        midnight = moment.replace(hour=0, minute=0, second=0, microsecond=0)
        return midnight + timedelta(minutes=self.start), midnight + timedelta(minutes=self.end)


def _minute(moment: datetime) -> int:
    return moment.hour * 60 + moment.minute


@dataclass(frozen=True, slots=True)
class ClockRules:
    """The settings of the clocks; spans in milliseconds.

    `accept_step`: from one rung to the next when nobody accepts, a fifth of it for urgent kinds.
    `digest_every`: at most one digest of reminders per person in this time.
    """

    hours: Hours = Hours()
    accept_step: int = 10 * MINUTE_MS
    digest_every: int = HOUR_MS


def parse_time_of_day(text: str) -> int:
    """`8:30` or `08:30` as minutes of the day. Raises ValueError."""
    hour, colon, minute = text.strip().replace("：", ":").partition(":")
    if not colon or not (hour.isdigit() and minute.isdigit()) or len(minute) != 2:
        raise ValueError(text)
    minutes = int(hour) * 60 + int(minute)
    if int(minute) > 59 or minutes > 24 * 60:
        raise ValueError(text)
    return minutes
