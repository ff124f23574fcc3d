"""When a limit ends."""

from __future__ import annotations

from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.tickets.category import Limit
from bot.domain.tickets.deadline import deadline, monday_to_friday, to_local, to_ms

SHANGHAI = ZoneInfo("Asia/Shanghai")
IN_2000 = 946_684_800_000
"""Until 1991 a day in China could have 25 hours."""

NATIONAL_HOLIDAY = frozenset(date(2026, 10, day) for day in range(1, 8))
MADE_UP_SUNDAY = date(2026, 9, 27)


def at(text: str, zone: ZoneInfo = SHANGHAI) -> int:
    return to_ms(datetime.fromisoformat(text).replace(tzinfo=zone))


def ends(start: str, limit: str, zone: ZoneInfo = SHANGHAI) -> str:
    return f"{to_local(deadline(at(start, zone), Limit.parse(limit), zone, monday_to_friday), zone):%Y-%m-%d %H:%M}"


@pytest.mark.parametrize(
    ("start", "limit", "end"),
    [
        ("2026-11-20 18:00", "5 分钟", "2026-11-20 18:05"),
        ("2026-11-20 23:58", "5 分钟", "2026-11-21 00:03"),
        ("2026-11-20 18:00", "24 小时", "2026-11-21 18:00"),
        ("2026-11-16 09:30", "1 个工作日", "2026-11-17 09:30"),
        ("2026-11-20 18:00", "1 个工作日", "2026-11-23 18:00"),
        ("2026-11-20 18:00", "2 个工作日", "2026-11-24 18:00"),
        ("2026-11-21 10:00", "1 个工作日", "2026-11-23 10:00"),
        ("2026-11-22 10:00", "5 个工作日", "2026-11-27 10:00"),
        ("2026-11-16 00:00", "10 个工作日", "2026-11-30 00:00"),
        ("2026-12-31 08:00", "1 个工作日", "2027-01-01 08:00"),
    ],
)
def test_deadlines(start: str, limit: str, end: str) -> None:
    assert ends(start, limit) == end


def test_holidays_and_made_up_days_come_from_the_calendar() -> None:
    def working(day: date) -> bool:
        return day == MADE_UP_SUNDAY or (day not in NATIONAL_HOLIDAY and monday_to_friday(day))

    end = deadline(at("2026-09-26 15:00"), Limit.parse("5 个工作日"), SHANGHAI, working)
    assert end == at("2026-10-08 15:00")


def test_where_clocks_change_the_time_of_day_stays() -> None:
    """Clocks go back on 2026-10-25 there; a working day still ends at the same hour."""
    berlin = ZoneInfo("Europe/Berlin")
    assert ends("2026-10-23 10:00", "1 个工作日", berlin) == "2026-10-26 10:00"
    assert ends("2026-10-24 12:00", "24 小时", berlin) == "2026-10-25 11:00"


@given(st.integers(IN_2000, 4_000_000_000_000), st.integers(1, 30))
def test_a_working_deadline_is_a_working_day_and_never_early(start: int, days: int) -> None:
    end = deadline(start, Limit.parse(f"{days} 个工作日"), SHANGHAI, monday_to_friday)
    assert monday_to_friday(to_local(end, SHANGHAI).date())
    assert end - start >= days * 86_400_000
    assert end - start <= (days + 2 * (days // 5 + 1)) * 86_400_000


@given(st.integers(0, 4_000_000_000_000))
def test_milliseconds_survive_the_local_clock(moment: int) -> None:
    assert to_ms(to_local(moment, SHANGHAI)) == moment
