"""When a limit ends: minutes and hours run on, working days skip what is no working day."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta, tzinfo
from functools import lru_cache

from bot.domain.tickets.category import Limit, Unit
from bot.domain.units import HOUR_MS, MINUTE_MS

IsWorkingDay = Callable[[date], bool]


def monday_to_friday(day: date) -> bool:
    return day.weekday() < 5


def to_local(at: int, zone: tzinfo) -> datetime:
    """UTC milliseconds → local time of the office."""
    return datetime.fromtimestamp(at / 1000, UTC).astimezone(zone)


@lru_cache(maxsize=4)
def local_date(at: int, zone: tzinfo) -> date:
    """The day of UTC milliseconds at the office: asked several times about one message."""
    return to_local(at, zone).date()


def to_ms(moment: datetime) -> int:
    """An aware time → UTC milliseconds."""
    return round(moment.timestamp() * 1000)


def deadline(start: int, limit: Limit, zone: tzinfo, is_working_day: IsWorkingDay) -> int:
    """UTC milliseconds at which the limit ends.

    N 个工作日 ends with the N-th working day after the day of the start, at the same time of day.
    """
    if limit.unit is Unit.MINUTES:
        return start + limit.amount * MINUTE_MS
    if limit.unit is Unit.HOURS:
        return start + limit.amount * HOUR_MS
    moment, left = to_local(start, zone), limit.amount
    while left:
        moment += timedelta(days=1)
        left -= is_working_day(moment.date())
    return to_ms(moment)
