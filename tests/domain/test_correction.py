"""说错了是3单元, 不对是6号楼: what mends a report, what is right then, and what is only said to neighbours."""

from __future__ import annotations

import pytest

from bot.domain.talk.correction import (
    confirms,
    corrected_place,
    corrects,
    is_bare_correction,
    is_mended_by,
    names_place_and_thing,
    said_of,
    tells_neighbour_where,
)


@pytest.mark.parametrize(
    ("words", "place"),
    [
        ("说错了是3单元", "2栋3单元楼道"),
        ("刚说错了，是9号楼", "9栋1单元楼道"),
        ("哎不对是6号楼", "6栋1单元楼道"),
        ("不是3号楼是5号楼", "5栋1单元楼道"),
        ("是3单元不是1单元", "2栋3单元楼道"),
        ("3单元，刚打错了", "2栋3单元楼道"),
        ("不对，是6号楼3单元", "6栋3单元楼道"),
        ("更正：9号楼门口有个坑", "9栋1单元楼道"),
        ("楼号写错了，是12号楼", "12栋1单元楼道"),
        ("我刚报错了，不是东门是西门", "西门"),
        ("说错了，是水管不是电线", "2栋1单元楼道"),
        ("那个灯是2单元的不是1单元的哦不对是三单元", "2栋3单元楼道"),
        ("不对是6号楼 哎又错了 是7号楼", "7栋1单元楼道"),
        ("不对不对不是三号楼我说错了是五号楼", "5栋1单元楼道"),
        ("4单元 不对 是5单元", "2栋5单元楼道"),
        ("对讲那个是三单元不是二单元 噢不 四单元", "2栋4单元楼道"),
    ],
)
def test_what_is_named_anew_takes_the_place_of_what_was_named(words: str, place: str) -> None:
    assert corrects(words)
    assert corrected_place("2栋1单元楼道", words) == place


@pytest.mark.parametrize(
    "words",
    [
        "不对吧，5号楼昨天也停了",
        "是不是5号楼",
        "他说错了",
        "不是我家是楼上漏水",
        "应该是停电了",
        "不对，3号楼电梯又坏了",
        "医生说错了药",
        "3号楼灯坏了 不对 是5号楼",
        "2单元不对 3单元也不对",
        "不对",
        "单元门坏了",
    ],
)
def test_what_mends_nothing(words: str) -> None:
    assert not corrects(words)


def test_what_would_be_right_may_still_come() -> None:
    assert is_bare_correction("刚才说错了")
    assert not is_bare_correction("说错了是3单元")


@pytest.mark.parametrize(
    ("words", "told", "mends"),
    [
        ("不是4号楼 是5号楼一单元门口那地砖", "4号楼一单元门口地砖翘起来了", True),
        ("不是8号楼 是9号楼二单元的台阶", "8号楼二单元台阶碎了", True),
        ("不对 应该是12号楼的井盖", "11号楼下水井盖晃", True),
        ("不是4号楼 是5号楼一单元门口那地砖", "8号楼二单元台阶碎了", False),
        ("不是8号楼 是9号楼垃圾没人收", "8号楼二单元台阶碎了", False),
        ("不对 7号楼窗玻璃碎了", "11号楼下水井盖晃", False),
    ],
)
def test_the_place_and_the_thing(words: str, told: str, mends: bool) -> None:
    assert names_place_and_thing(words)
    assert is_mended_by(told, words) is mends


@pytest.mark.parametrize(
    "words", ["不是4号楼 是5号楼也坏了", "不是4号楼是5号楼的灯吗", "不是我不想去 是太远了", "不对"]
)
def test_no_place_and_thing(words: str) -> None:
    assert not names_place_and_thing(words)


@pytest.mark.parametrize(
    ("words", "place"),
    [
        ("我刚才说的五号楼是对的三单元也对的没有错了", "5栋3单元楼道"),
        ("没错 三单元", "5栋3单元楼道"),
        ("地址没写错", "5栋2单元楼道"),
        ("你记的是对的", "5栋2单元楼道"),
    ],
)
def test_what_is_confirmed_stands_or_is_mended(words: str, place: str) -> None:
    assert confirms(words)
    assert corrected_place("5栋2单元楼道", words) == place


@pytest.mark.parametrize(
    "words",
    ["对了 五号楼三单元", "不对 是三单元", "5号楼对面", "地址对吗", "你说的对", "没错 5号楼电梯坏了", "三单元对门漏水"],
)
def test_what_confirms_nothing(words: str) -> None:
    assert not confirms(words)


def test_what_is_mended_is_the_thing_that_is_named() -> None:
    told = ["15栋2单元 15号楼2单元对讲坏了", "16栋2单元 16号楼2单元楼道灯坏了", "18栋 18号楼垃圾满了"]
    assert said_of("对讲那个是三单元不是二单元", told) == [0]
    assert said_of("不是2单元是3单元", told) == [0, 1]
    assert said_of("不是18号楼是17号楼", told) == [2]
    assert said_of("不对 是17号楼", told) == []


@pytest.mark.parametrize("asked", ["你家几号楼来着 3号楼吧", "那天说的聚餐是几号楼啊", "刘姐你住哪栋", "我们9号楼也是"])
def test_a_neighbour_speaks_of_a_building(asked: str) -> None:
    assert tells_neighbour_where(asked)


@pytest.mark.parametrize("asked", ["哈哈 晚上吃啥", "几点开会", "哪个师傅来修啊"])
def test_a_neighbour_speaks_of_something_else(asked: str) -> None:
    assert not tells_neighbour_where(asked)
