"""Duty hours."""

from __future__ import annotations

import re
from datetime import datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.tickets.deadline import to_local, to_ms
from bot.domain.tickets.hours import Hours, parse_time_of_day

ZONE = ZoneInfo("Asia/Shanghai")
HOURS = Hours(8 * 60 + 30, 18 * 60)
MINUTE = 60_000


def at(text: str) -> int:
    return to_ms(datetime.fromisoformat(text).replace(tzinfo=ZONE))


@pytest.mark.parametrize(
    ("start", "minutes", "ends"),
    [
        ("2027-03-01 09:00", 30, "2027-03-01 09:30"),
        ("2027-03-01 17:50", 30, "2027-03-02 08:50"),
        ("2027-03-01 23:00", 5, "2027-03-02 08:35"),
        ("2027-03-01 03:00", 5, "2027-03-01 08:35"),
        ("2027-03-01 09:00", 10 * 60, "2027-03-02 09:30"),
        ("2027-03-01 17:30", 30, "2027-03-01 18:00"),
        ("2027-03-01 18:00", 0, "2027-03-02 08:30"),
        ("2027-03-01 12:00", 0, "2027-03-01 12:00"),
    ],
)
def test_time_runs_in_duty_hours_only(start: str, minutes: int, ends: str) -> None:
    assert HOURS.after(at(start), minutes * MINUTE, ZONE) == at(ends)


@given(st.integers(0, 40 * 24 * 60), st.integers(0, 3000), st.integers(0, 3000))
def test_two_spans_one_after_the_other_are_their_sum(start: int, first: int, second: int) -> None:
    begin = at("2027-01-01 00:00") + start * MINUTE
    there = HOURS.after(begin, first * MINUTE, ZONE)
    assert HOURS.after(there, second * MINUTE, ZONE) == HOURS.after(begin, (first + second) * MINUTE, ZONE) or (
        # The very end of a day and the very beginning of the next are the same moment of duty.
        to_local(there, ZONE).hour == 18 and second == 0
    )


def test_holds() -> None:
    assert HOURS.holds(at("2027-03-01 08:30"), ZONE)
    assert not HOURS.holds(at("2027-03-01 18:00"), ZONE)


@pytest.mark.parametrize(
    ("text", "minutes"), [("8:30", 510), ("08:30", 510), ("0:00", 0), ("24:00", 1440), ("9：05", 545)]
)
def test_times_of_day(text: str, minutes: int) -> None:
    assert parse_time_of_day(text) == minutes


@pytest.mark.parametrize("text", ["", "8", "25:00", "8:60", "早上", "8:3", "-1:00"])
def test_no_time_of_day(text: str) -> None:
    with pytest.raises(ValueError, match=f"^{re.escape(text)}$"):
        parse_time_of_day(text)
