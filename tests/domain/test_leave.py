"""请假: which days somebody means, and who is to stand in."""

from __future__ import annotations

from datetime import date

import pytest

from bot.domain.tickets.leave import read_leave

SATURDAY = date(2026, 11, 21)


@pytest.mark.parametrize(
    ("words", "first", "last", "substitute"),
    [
        ("11-22 至 11-25", (11, 22), (11, 25), ""),
        ("11-22至11-25 替 老赵", (11, 22), (11, 25), "老赵"),
        ("11月22日到11月25日，由 老赵 代班", (11, 22), (11, 25), "老赵"),
        ("11月22日到25日 由老赵代", (11, 22), (11, 25), "老赵"),
        ("１１／２２～１１／２５", (11, 22), (11, 25), ""),
        ("2026-11-22 至 2026-11-25", (11, 22), (11, 25), ""),
        ("22号到25号", (11, 22), (11, 25), ""),
        ("今天", (11, 21), (11, 21), ""),
        ("今天下午", (11, 21), (11, 21), ""),
        ("今天下午去看病", (11, 21), (11, 21), ""),
        ("明天 替 老赵", (11, 22), (11, 22), "老赵"),
        ("明天替赵长禾", (11, 22), (11, 22), "赵长禾"),
        ("明天起 3 天", (11, 22), (11, 24), ""),
        ("从明天开始请两天", (11, 22), (11, 23), ""),
        ("三天", (11, 21), (11, 23), ""),
        ("周五", (11, 27), (11, 27), ""),
        ("下周一到下周三", (11, 23), (11, 25), ""),
        ("11-20 至 11-25", (11, 20), (11, 25), ""),
    ],
)
def test_the_days(words: str, first: tuple[int, int], last: tuple[int, int], substitute: str) -> None:
    wish = read_leave(words, SATURDAY)
    assert wish is not None
    assert (wish.first, wish.last) == (date(2026, *first), date(2026, *last))
    assert wish.substitute == substitute


@pytest.mark.parametrize(
    "words",
    [
        "",
        "怎么走流程",
        "条谁有",
        "2-30",
        "11-10 至 11-12",
        "11-25 至 11-22",
        "11-22 至 下下周",
        "11-22 11-24",
        "13-1",
        "下个月",
        "8月1日",
    ],
)
def test_what_cannot_be_read_is_not_guessed(words: str) -> None:
    """Nothing that is over, none in the wrong order, and never only the first half of what was said."""
    assert read_leave(words, SATURDAY) is None


def test_over_the_new_year() -> None:
    wish = read_leave("12-30 至 1-2", date(2026, 12, 29))
    assert wish is not None
    assert (wish.first, wish.last) == (date(2026, 12, 30), date(2027, 1, 2))
    coming = read_leave("1-2", date(2026, 12, 29))
    assert coming is not None and coming.first == date(2027, 1, 2)


def test_the_end_of_a_month_by_number_alone() -> None:
    wish = read_leave("30日到2日", date(2026, 11, 29))
    assert wish is not None
    assert (wish.first, wish.last) == (date(2026, 11, 30), date(2026, 12, 2))
