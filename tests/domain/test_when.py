"""How people write when something is to be sent, on Friday 2027-03-05 at ten."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from bot.domain.words.when import Doubt, number_of, read_when, with_other_time

NOW = datetime(2027, 3, 5, 10, 0, tzinfo=ZoneInfo("Asia/Shanghai"))


@pytest.mark.parametrize(
    ("text", "at", "rest"),
    [
        ("现在 正文", "03-05 10:00", "正文"),
        ("明早9点 3号楼停水", "03-06 09:00", "3号楼停水"),
        ("明早9点3号楼停水", "03-06 09:00", "3号楼停水"),
        ("明早9点十二号楼停水", "03-06 09:00", "十二号楼停水"),
        ("明早九点 3月9日停水", "03-06 09:00", "3月9日停水"),
        ("明早9点30 停水", "03-06 09:30", "停水"),
        ("明早9点 30分 停水", "03-06 09:30", "停水"),
        ("明早9点05分停水", "03-06 09:05", "停水"),
        ("马上发 正文", "03-05 10:00", "正文"),
        ("明早8点 各位居民", "03-06 08:00", "各位居民"),
        ("周五下午3点 x", "03-05 15:00", "x"),
        ("周五上午9点 x", "03-12 09:00", "x"),
        ("本周六 9:00 x", "03-06 09:00", "x"),
        ("下周一早上八点半 x", "03-08 08:30", "x"),
        ("11-25 09:00 x", "11-25 09:00", "x"),
        ("3月8日09：30 x", "03-08 09:30", "x"),
        ("３月８日０９：３０ x", "03-08 09:30", "x"),
        ("2027年3月8号 14点 x", "03-08 14:00", "x"),
        ("今晚7点半停水", "03-05 19:30", "停水"),
        ("明晚十点一刻 x", "03-06 22:15", "x"),
        ("晚上12点 x", "03-06 00:00", "x"),
        ("后天中午12点 x", "03-07 12:00", "x"),
        ("25日下午两点 x", "03-25 14:00", "x"),
        ("下午3点发放", "03-05 15:00", "发放"),
        ("半小时后 x", "03-05 10:30", "x"),
        ("一个半小时后 x", "03-05 11:30", "x"),
        ("20分钟后，x", "03-05 10:20", "x"),
    ],
)
def test_a_moment_is_read_and_what_follows_it_is_left(text: str, at: str, rest: str) -> None:
    found = read_when(text, NOW)
    assert found.at is not None, found
    assert (f"{found.at:%m-%d %H:%M}", found.rest, found.doubt) == (at, rest, None)


@pytest.mark.parametrize(
    ("text", "doubt"),
    [
        ("明天8点 x", Doubt.HALF_OF_DAY),
        ("8点 x", Doubt.HALF_OF_DAY),
        ("明天 x", Doubt.NO_TIME),
        ("明天上午停水", Doubt.NO_TIME),
        ("10月1日放假", Doubt.NO_TIME),
        ("今早8点 x", Doubt.PAST),
        ("本周三下午3点 x", Doubt.PAST),
        ("01-05 09:00 x", Doubt.PAST),
        ("4月31日 09:00 x", Doubt.IMPOSSIBLE),
        ("25:00 x", Doubt.IMPOSSIBLE),
        ("各位居民", Doubt.NOTHING),
        ("3栋停水", Doubt.NOTHING),
        ("晚会开始", Doubt.NOTHING),
        ("", Doubt.NOTHING),
    ],
)
def test_what_may_mean_two_things_or_none_is_doubted(text: str, doubt: Doubt) -> None:
    found = read_when(text, NOW)
    assert (found.at, found.doubt) == (None, doubt)


def test_in_december_the_fifth_of_january_is_next_year() -> None:
    found = read_when("01-05 09:00 x", NOW.replace(month=12, day=30))
    assert found.at is not None and found.at.year == 2028


@pytest.mark.parametrize(
    ("words", "number"),
    [
        ("8", 8),
        ("08", 8),
        ("十", 10),
        ("十二", 12),
        ("二十三", 23),
        ("两", 2),
        ("百", None),
        ("", None),
        ("十十", None),
    ],
)
def test_numbers_in_digits_and_characters(words: str, number: int | None) -> None:
    assert number_of(words) == number


@pytest.mark.parametrize(
    ("text", "said", "changed"),
    [
        ("周六灭蟑", "改成周日", "周日灭蟑"),
        ("周六灭蟑", "写错了，是周日灭蟑", "周日灭蟑"),
        ("周六上午9点体检", "不是周六是周日", "周日上午9点体检"),
        ("周六上午9点体检", "改成早上10点", "周六早上10点体检"),
        ("周六体检 周六不上班", "改成后天", "后天体检 后天不上班"),
        # Of several nobody can tell which, and where none is said there is nothing to change.
        ("周六上午8点到12点停水", "改成上午9点", None),
        ("11月25日（周三）体检", "改成11月26日", None),
        ("3月5日至7日停水", "改成3月6日", None),
        ("周六日停水", "改成周日", None),
        ("体检", "改成后天", None),
        ("周六体检", "写错了 三单元也停", None),
    ],
)
def test_the_day_or_the_hour_of_a_text_is_put_right(text: str, said: str, changed: str | None) -> None:
    assert with_other_time(text, said) == changed
