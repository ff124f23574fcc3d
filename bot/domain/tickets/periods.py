"""The days, weeks, months, quarters and years of reports: which one a date lies in, and when its report is due."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta, tzinfo
from enum import StrEnum

from bot.domain.tickets.deadline import IsWorkingDay, to_local, to_ms
from bot.domain.units import DAY_MS, HOUR_MS, MINUTE_MS

ONE_DAY = timedelta(days=1)


class ReportKind(StrEnum):
    """日报告、周评议、月研讨、季评比、年考评, as the command line names them."""

    DAILY = "日报"
    WEEKLY = "周报"
    MONTHLY = "月报"
    QUARTERLY = "季报"
    YEARLY = "年报"


@dataclass(frozen=True, slots=True)
class ReportRules:
    """The settings of reports; times of day in minutes. `kinds`: those that are sent by themselves."""

    kinds: frozenset[ReportKind] = frozenset()
    daily: int = 17 * 60 + 30
    morning: int = 9 * 60
    quiet_days: bool = True
    early_warnings: bool = True


@dataclass(frozen=True, slots=True)
class Period:
    """The days from `first` up to, not including, `after`."""

    kind: ReportKind
    first: date
    after: date

    @property
    def key(self) -> str:
        """How the rows name it: of one kind no two periods begin on the same day."""
        return self.first.isoformat()

    @property
    def last(self) -> date:
        return self.after - ONE_DAY

    def moments(self, zone: tzinfo) -> tuple[int, int]:
        """[since, until) in UTC ms."""
        return _midnight(self.first, zone), _midnight(self.after, zone)


def period_of(kind: ReportKind, day: date) -> Period:
    """The period of this kind in which the day lies; weeks begin on Monday."""
    if kind is ReportKind.DAILY:
        return Period(kind, day, day + ONE_DAY)
    if kind is ReportKind.WEEKLY:
        monday = day - timedelta(days=day.weekday())
        return Period(kind, monday, monday + timedelta(days=7))
    months = {ReportKind.MONTHLY: 1, ReportKind.QUARTERLY: 3, ReportKind.YEARLY: 12}[kind]
    first = (day.month - 1) // months * months
    return Period(kind, _month(day.year, first), _month(day.year, first + months))


def previous(period: Period) -> Period:
    return period_of(period.kind, period.first - ONE_DAY)


_PARTS: Mapping[ReportKind, ReportKind] = {
    ReportKind.DAILY: ReportKind.DAILY,
    ReportKind.WEEKLY: ReportKind.DAILY,
    ReportKind.MONTHLY: ReportKind.DAILY,
    ReportKind.QUARTERLY: ReportKind.WEEKLY,
    ReportKind.YEARLY: ReportKind.MONTHLY,
}


def parts(period: Period) -> Iterator[Period]:
    """What a chart shows side by side: the shorter periods, cut to the days of this one; of a day the last seven."""
    kind = _PARTS[period.kind]
    day = period.first if period.kind is not kind else period.last - timedelta(days=6)
    while day < period.after:
        part = period_of(kind, day)
        yield Period(kind, day, min(part.after, period.after))
        day = part.after


_WORKING_DAY = {
    ReportKind.WEEKLY: 1,
    ReportKind.MONTHLY: 1,
    ReportKind.QUARTERLY: 2,
    ReportKind.YEARLY: 3,
}
"""The report comes on the n-th working day after its period, so that a new year does not bring three at once."""

GRACE_MS = {
    ReportKind.DAILY: 6 * HOUR_MS,
    ReportKind.WEEKLY: 4 * DAY_MS,
    ReportKind.MONTHLY: 10 * DAY_MS,
    ReportKind.QUARTERLY: 15 * DAY_MS,
    ReportKind.YEARLY: 20 * DAY_MS,
}
"""What could not be sent for so long is of no use any more; the next daily report tells what a missed one did not."""


def due_at(period: Period, rules: ReportRules, zone: tzinfo, is_working_day: IsWorkingDay) -> int:
    """UTC ms: in the evening of its day for a daily report, else in the morning of the n-th working day after it."""
    if period.kind is ReportKind.DAILY:
        return _at(period.first, rules.daily, zone)
    day, left = period.last, _WORKING_DAY[period.kind]
    while left:
        day += ONE_DAY
        left -= is_working_day(day)
    return _at(day, rules.morning, zone)


def newest_due(
    kind: ReportKind, now: int, rules: ReportRules, zone: tzinfo, is_working_day: IsWorkingDay
) -> tuple[Period, int] | None:
    """The newest period whose report was due by now, and when; None where that is too long ago."""
    period = period_of(kind, to_local(now, zone).date())
    for _ in range(3):
        due = due_at(period, rules, zone, is_working_day)
        if due <= now:
            return (period, due) if now - due < GRACE_MS[kind] else None
        period = previous(period)
    return None


def next_working_day(day: date, is_working_day: IsWorkingDay) -> date:
    day += ONE_DAY
    while not is_working_day(day):
        day += ONE_DAY
    return day


def _month(year: int, months: int) -> date:
    """The first day of a month counted from January of the year; 12 is January of the next."""
    return date(year + months // 12, months % 12 + 1, 1)


def _midnight(day: date, zone: tzinfo) -> int:
    return to_ms(datetime.combine(day, time(), zone))


def _at(day: date, minute: int, zone: tzinfo) -> int:
    return _midnight(day, zone) + minute * MINUTE_MS
