"""我下午请假: what people who handle tickets say of leave in their own words."""

from __future__ import annotations

from datetime import date

import pytest

from bot.domain.commands.leave_words import days_told, is_back, substitute_told, wants_leave, whom_to_give_back
from bot.domain.tickets.leave import read_leave

SUNDAY = date(2026, 11, 22)


@pytest.mark.parametrize(
    ("words", "days", "substitute"),
    [
        ("我下午请假", "今天下午", ""),
        ("我明天请假一天", "明天 一天", ""),
        ("我想请两天假", "今天起 两天", ""),
        ("我要请假", "", ""),
        ("后天我有事来不了，请林若川替", "后天", "林若川"),
        ("今天下午我不在岗，让方知夏替我", "今天下午", "方知夏"),
        ("孩子发烧，我明天请假", "明天", ""),
        ("我下周一到周三休年假，由王晓宁代", "下周一到周三", "王晓宁"),
        ("11-24请假，林若川替我", "11-24", "林若川"),
        ("我这周五请假", "周五", ""),
        ("请假怎么登记", "", ""),
        ("我明天请假让林若川替", "明天", "林若川"),
        ("明天请假，老赵帮我顶一下", "明天", "老赵"),
        ("后天我家里有事 请一天假 老赵替我", "后天 一天", "老赵"),
    ],
)
def test_leave(words: str, days: str, substitute: str) -> None:
    assert wants_leave(words)
    assert days_told(words, SUNDAY) == days
    assert substitute_told(words, SUNDAY) == substitute
    assert not days or read_leave(days, SUNDAY)


@pytest.mark.parametrize(
    "words",
    [
        "陪产假有几天",
        "公司不给请假怎么办",
        "居民说他请假了没空",
        "王晓宁请假了",
        "我不在现场",
        "明天我去不了现场",
        "1001 我明天不在",
        "李阿姨明天来不了",
    ],
)
def test_no_leave_of_theirs(words: str) -> None:
    assert not wants_leave(words)


@pytest.mark.parametrize(
    ("words", "substitute"),
    [
        ("今天下午 让方知夏替我", "方知夏"),
        ("周三 由王晓宁代一下", "王晓宁"),
        ("11-24 林若川替我", "林若川"),
        ("11-24 林若川替", "林若川"),
        ("明天 老赵代班", "老赵"),
        ("明天，请老赵帮我顶一下", "老赵"),
        ("11-25 交给王晓宁", "王晓宁"),
    ],
)
def test_who_stands_in(words: str, substitute: str) -> None:
    wish = read_leave(words, SUNDAY)
    assert wish is not None and wish.substitute == substitute


def test_back_again() -> None:
    assert all(map(is_back, ("我回来了", "我休完假了", "我回来上班了，可以派单了", "我今天回岗")))
    assert not is_back("他回来了")
    assert whom_to_give_back("还给一岸") == "一岸"
    assert whom_to_give_back("单子还给徐一岸吧") == "徐一岸"
    assert not whom_to_give_back("还给我")
