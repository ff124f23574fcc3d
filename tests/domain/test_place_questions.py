"""What a report leaves open about where it is."""

from __future__ import annotations

import pytest

from bot.domain.places.questions import Missing, asks_which_place, joined_place, told_at, what_is_missing


@pytest.mark.parametrize(
    ("text", "missing"),
    [
        ("单元门锁坏了", Missing.BUILDING),
        ("电梯坏了", Missing.PLACE),
        ("电梯口的灯不亮", Missing.BUILDING),
        ("2单元502漏水", Missing.BUILDING),
        ("暖气不热", Missing.PLACE),
        ("3号楼电梯坏了", None),
        ("小区北门路灯不亮", None),
        ("地下车库积水", None),
        ("想报名合唱团", None),
        ("退租房东不退押金", None),
        ("公司不发工资老板跑路了", None),
        ("房东不给修水管还扣押金", Missing.PLACE),
        ("有人乱停车", Missing.PLACE),
        ("儿童滑梯那里有个螺丝松了", None),
        ("秋千边上有碎玻璃", None),
        ("驿站门口地砖翘了", None),
        ("滑梯松了", Missing.PLACE),
        ("滑梯那个松了", Missing.PLACE),
    ],
)
def test_what_is_missing(text: str, missing: Missing | None) -> None:
    assert what_is_missing(text) is missing


@pytest.mark.parametrize(
    ("earlier", "answer", "place"),
    [
        ("", "三号楼2单元", "3栋2单元"),
        ("电梯口", "5号楼", "5栋电梯口"),
        ("5栋", "5号楼2单元", "5栋2单元"),
        ("电梯口", "说不清", "电梯口"),
        ("单元门", "7号楼2单元", "7栋2单元"),
    ],
)
def test_a_place_in_two_pieces(earlier: str, answer: str, place: str) -> None:
    assert joined_place(earlier, answer) == place


@pytest.mark.parametrize(
    ("words", "asks"),
    [
        ("大爷我看看 是三楼那个吗", True),
        ("是不是3号楼", True),
        ("3号楼吗？", True),
        ("5号楼能快点来吗", False),
        ("3号楼2单元 啥时候来修", False),
        ("我家没水吗", False),
    ],
)
def test_a_place_that_is_asked_for(words: str, asks: bool) -> None:
    assert asks_which_place(words) is asks


@pytest.mark.parametrize(
    ("text", "place", "listed"),
    [
        ("那个三号楼二单元楼道灯坏了", "5栋2单元楼道", "5栋2单元楼道 那个灯坏了"),
        ("水压很小", "3栋", "3栋 水压很小"),
        ("不是5号楼，是8号楼电梯坏了", "8栋", "不是5号楼，是8号楼电梯坏了"),
        ("水压很小", "", "水压很小"),
    ],
)
def test_a_report_is_listed_where_it_is(text: str, place: str, listed: str) -> None:
    assert told_at(text, place) == listed
