"""Working days: the office's own, the published calendar, Monday to Friday."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from bot.content.workdays import Workdays, is_published, load_workdays

UNPUBLISHED = 2099


@pytest.mark.parametrize(
    ("day", "works"),
    [
        (date(2026, 10, 1), False),  # 国庆节
        (date(2026, 10, 10), True),  # 国庆调休，周六
        (date(2026, 2, 14), True),  # 春节调休，周六
        (date(2026, 2, 17), False),  # 春节，周二
        (date(2026, 11, 20), True),
        (date(2026, 11, 21), False),
    ],
)
def test_the_published_calendar_knows_holidays_and_make_up_days(day: date, works: bool) -> None:
    assert Workdays()(day) is works


def test_an_unpublished_year_counts_monday_to_friday() -> None:
    assert not is_published(UNPUBLISHED)
    assert not Workdays().knows(UNPUBLISHED)
    first_days = [date(UNPUBLISHED, 1, day) for day in range(1, 8)]
    assert [Workdays()(day) for day in first_days] == [day.weekday() < 5 for day in first_days]


def test_what_the_office_writes_outranks_every_calendar(tmp_path: Path) -> None:
    path = tmp_path / "workdays.yaml"
    path.write_text("放假: [2026-11-20, 2099-02-05 至 2099-02-07]\n上班: [2026-10-01]\n", encoding="utf-8")
    days, faults = load_workdays(path)
    assert faults == []
    assert not days(date(2026, 11, 20)) and days(date(2026, 10, 1))
    assert [days(date(2099, 2, day)) for day in (4, 5, 6)] == [True, False, False]
    assert days.knows(2099)


@pytest.mark.parametrize(
    ("text", "has"),
    [
        ("放假: [' 2027-02-30']\n", ["workdays.yaml:1", "2027-02-30 不是日期"]),
        ("放假: [春节]\n", ["春节 不是日期"]),
        ("放假: [2027-02-11 至 2027-02-05]\n", ["不是日期"]),
        ("放假:\n  - 2027-02-05\n上班:\n  - 2027-02-05\n", ["2027-02-05 同时写在"]),
        ("休息: []\n", ["休息"]),
    ],
)
def test_a_faulty_file_says_where_and_how_to_mend_it(tmp_path: Path, text: str, has: list[str]) -> None:
    path = tmp_path / "workdays.yaml"
    path.write_text(text, encoding="utf-8")
    _, faults = load_workdays(path)
    told = "\n".join(map(str, faults))
    assert faults and all(part in told for part in has), told


def test_without_a_file_or_with_an_empty_one_the_calendar_alone_counts(tmp_path: Path) -> None:
    assert load_workdays(tmp_path / "none.yaml") == (Workdays(), [])
    (tmp_path / "empty.yaml").write_text("# 还没有\n", encoding="utf-8")
    assert load_workdays(tmp_path / "empty.yaml") == (Workdays(), [])
