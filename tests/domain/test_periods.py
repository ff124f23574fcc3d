"""Days, weeks, months, quarters and years, and when their reports are due."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.tickets.deadline import monday_to_friday, to_ms
from bot.domain.tickets.periods import (
    Period,
    ReportKind,
    ReportRules,
    due_at,
    newest_due,
    next_working_day,
    parts,
    period_of,
    previous,
)

ZONE = ZoneInfo("Asia/Shanghai")
RULES = ReportRules(frozenset(ReportKind))
DAILY, WEEKLY, MONTHLY, QUARTERLY, YEARLY = ReportKind


def at(text: str) -> int:
    return to_ms(datetime.fromisoformat(text).replace(tzinfo=ZONE))


@pytest.mark.parametrize(
    ("kind", "day", "first", "after"),
    [
        (DAILY, "2027-03-01", "2027-03-01", "2027-03-02"),
        (WEEKLY, "2027-03-07", "2027-03-01", "2027-03-08"),
        (WEEKLY, "2027-01-01", "2026-12-28", "2027-01-04"),
        (MONTHLY, "2028-02-29", "2028-02-01", "2028-03-01"),
        (MONTHLY, "2027-12-31", "2027-12-01", "2028-01-01"),
        (QUARTERLY, "2027-11-21", "2027-10-01", "2028-01-01"),
        (QUARTERLY, "2027-03-31", "2027-01-01", "2027-04-01"),
        (YEARLY, "2027-06-15", "2027-01-01", "2028-01-01"),
    ],
)
def test_where_a_day_lies(kind: ReportKind, day: str, first: str, after: str) -> None:
    found = period_of(kind, date.fromisoformat(day))
    assert (found.first.isoformat(), found.after.isoformat()) == (first, after)


@given(st.sampled_from(ReportKind), st.dates(date(2020, 1, 1), date(2035, 12, 31)))
def test_periods_follow_each_other_without_a_gap(kind: ReportKind, day: date) -> None:
    period = period_of(kind, day)
    assert period.first <= day < period.after
    assert previous(period).after == period.first
    assert period_of(kind, period.after).first == period.after


@given(st.sampled_from([WEEKLY, MONTHLY, QUARTERLY, YEARLY]), st.dates(date(2020, 1, 1), date(2035, 12, 31)))
def test_the_parts_make_up_the_whole(kind: ReportKind, day: date) -> None:
    period = period_of(kind, day)
    found = list(parts(period))
    days = [one.first + timedelta(days=n) for one in found for n in range((one.after - one.first).days)]
    assert days == [period.first + timedelta(days=n) for n in range((period.after - period.first).days)]


def test_a_day_is_shown_beside_the_six_before_it() -> None:
    found = [one.first.isoformat() for one in parts(period_of(DAILY, date(2027, 3, 3)))]
    assert (len(found), found[0], found[-1]) == (7, "2027-02-25", "2027-03-03")


@pytest.mark.parametrize(
    ("kind", "day", "due"),
    [
        (DAILY, "2027-03-06", "2027-03-06 17:30"),
        (WEEKLY, "2027-03-03", "2027-03-08 09:00"),
        (MONTHLY, "2027-02-10", "2027-03-01 09:00"),
        (MONTHLY, "2027-04-10", "2027-05-03 09:00"),
        (QUARTERLY, "2027-02-10", "2027-04-02 09:00"),
        (YEARLY, "2026-02-10", "2027-01-05 09:00"),
    ],
)
def test_when_a_report_is_due(kind: ReportKind, day: str, due: str) -> None:
    """The month on the first working day after it, the quarter on the second, the year on the third."""
    period = period_of(kind, date.fromisoformat(day))
    assert due_at(period, RULES, ZONE, monday_to_friday) == at(due)


@pytest.mark.parametrize(
    ("kind", "now", "first"),
    [
        (DAILY, "2027-03-01 17:29", None),
        (DAILY, "2027-03-01 17:30", "2027-03-01"),
        (DAILY, "2027-03-01 23:29", "2027-03-01"),
        (DAILY, "2027-03-02 08:00", None),
        (WEEKLY, "2027-03-08 08:59", None),
        (WEEKLY, "2027-03-08 09:00", "2027-03-01"),
        (WEEKLY, "2027-03-12 09:00", None),
        (MONTHLY, "2027-03-05 12:00", "2027-02-01"),
        (YEARLY, "2027-01-05 09:00", "2026-01-01"),
        (YEARLY, "2027-06-01 09:00", None),
    ],
)
def test_the_newest_report_that_is_due(kind: ReportKind, now: str, first: str | None) -> None:
    found = newest_due(kind, at(now), RULES, ZONE, monday_to_friday)
    assert (found[0].first.isoformat() if found else None) == first


def test_a_holiday_moves_the_weekly_report() -> None:
    golden = {date(2027, 10, day) for day in range(1, 8)}
    week = period_of(WEEKLY, date(2027, 9, 28))
    assert due_at(week, RULES, ZONE, lambda day: monday_to_friday(day) and day not in golden) == at("2027-10-08 09:00")
    assert next_working_day(date(2027, 9, 30), lambda day: day not in golden) == date(2027, 10, 8)


def test_moments_are_those_of_the_office() -> None:
    assert Period(DAILY, date(2027, 3, 1), date(2027, 3, 2)).moments(ZONE) == (at("2027-03-01"), at("2027-03-02"))
