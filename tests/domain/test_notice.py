"""When a notice is due: one-off and by cron, with open and closed edges."""

from __future__ import annotations

from zoneinfo import ZoneInfo

import pytest

from bot.domain.notices.notice import Notice, next_occurrence, occurrences, parse_moment
from bot.domain.tickets.deadline import to_local

SHANGHAI = ZoneInfo("Asia/Shanghai")
DAY = 86_400_000


def at(text: str) -> int:
    return parse_moment(text, SHANGHAI)


def once(when: str) -> Notice:
    return Notice("water", "停水通知", "明天停水。", frozenset({"qh"}), at=at(when))


def repeated(cron: str) -> Notice:
    return Notice("rubbish", "垃圾分类", "请分类。", frozenset({"qh"}), cron=cron)


def due(notice: Notice, after: str, until: str) -> list[str]:
    return [f"{to_local(one, SHANGHAI):%m-%d %H:%M}" for one in occurrences(notice, at(after), at(until), SHANGHAI)]


@pytest.mark.parametrize(
    ("after", "until", "times"),
    [
        ("2027-01-15 08:00", "2027-01-15 10:00", ["01-15 09:00"]),
        ("2027-01-15 08:00", "2027-01-15 09:00", ["01-15 09:00"]),
        ("2027-01-15 09:00", "2027-01-15 10:00", []),
        ("2027-01-15 08:00", "2027-01-15 08:59", []),
        ("2027-01-15 10:00", "2027-01-15 08:00", []),
    ],
)
def test_one_off(after: str, until: str, times: list[str]) -> None:
    assert due(once("2027-01-15 09:00"), after, until) == times


@pytest.mark.parametrize(
    ("after", "until", "times"),
    [
        ("2026-11-21 09:00", "2026-11-23 09:00", ["11-22 09:00", "11-23 09:00"]),
        ("2026-11-21 08:59", "2026-11-21 09:00", ["11-21 09:00"]),
        ("2026-11-21 09:00", "2026-11-21 23:00", []),
        ("2026-11-21 09:00", "2026-11-21 09:00", []),
    ],
)
def test_by_cron(after: str, until: str, times: list[str]) -> None:
    assert due(repeated("0 9 * * *"), after, until) == times


def test_two_windows_that_touch_name_every_time_once() -> None:
    """A restart in the middle neither loses nor repeats an occurrence, to the millisecond."""
    notice, start = repeated("*/5 * * * *"), at("2026-11-21 09:00") - 1
    whole = list(occurrences(notice, start, start + 3_600_000, SHANGHAI))
    assert len(whole) == 12
    for cut in (whole[3] - 1, whole[3], whole[3] + 1):
        parts = [*occurrences(notice, start, cut, SHANGHAI), *occurrences(notice, cut, start + 3_600_000, SHANGHAI)]
        assert parts == whole


def test_weekdays_only() -> None:
    assert due(repeated("30 8 * * 1-5"), "2026-11-20 09:00", "2026-11-24 09:00") == ["11-23 08:30", "11-24 08:30"]


def test_the_next_time() -> None:
    friday = at("2026-11-20 12:00")
    assert next_occurrence(repeated("0 9 * * 1"), friday, SHANGHAI) == at("2026-11-23 09:00")
    assert next_occurrence(once("2026-11-20 12:00"), friday, SHANGHAI) is None
    assert next_occurrence(once("2026-11-20 12:01"), friday, SHANGHAI) == friday + 60_000
    assert next_occurrence(repeated("0 9 29 2 *"), friday, SHANGHAI) is None, "not within a year"


@pytest.mark.parametrize(
    ("text", "same_as"),
    [
        ("2027-01-15 09:00", "2027-01-15T09:00:00"),
        (" 2027-01-15 09:00:30 ", "2027-01-15 09:00:30"),
        ("2027-01-15 09:00+09:00", "2027-01-15 08:00"),
        ("2027-01-15", "2027-01-15 00:00"),
    ],
)
def test_moments_are_local_unless_they_say_otherwise(text: str, same_as: str) -> None:
    assert at(text) == at(same_as)


@pytest.mark.parametrize("text", ["", "明天", "2027-13-01 09:00", "0 9 * * *", "9:00"])
def test_what_is_no_moment(text: str) -> None:
    with pytest.raises(ValueError, match=r"isoformat|month"):
        at(text)
