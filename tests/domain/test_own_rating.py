"""1009给五星: what a reporter thinks of an ended matter, in own words."""

from __future__ import annotations

import pytest

from bot.domain.talk.own_rating import (
    Opinion,
    is_of_others,
    is_trouble_itself,
    opinion_in,
    opinions_told,
    says_well,
    score_in,
    what_is_well,
)


@pytest.mark.parametrize(
    ("words", "opinion"),
    [
        ("好了 满意得很 辛苦师傅", Opinion.SATISFIED),
        ("给五星", Opinion.SATISFIED),
        ("不错", Opinion.SATISFIED),
        ("还不错", Opinion.SATISFIED),
        ("还是很满意的", Opinion.SATISFIED),
        ("满意是满意 就是慢了点", Opinion.SATISFIED),
        ("没啥不满意的", Opinion.SATISFIED),
        ("凑合吧", Opinion.FAIRLY),
        ("不太满意", Opinion.DISSATISFIED),
        ("差评", Opinion.DISSATISFIED),
        ("没弄", Opinion.UNSOLVED),
        ("灯是亮了 信箱门还是关不上", Opinion.UNSOLVED),
        ("又漏了", Opinion.UNSOLVED),
        ("修好了 谢谢师傅", Opinion.OVER),
        ("好了吗", None),
        ("谢谢", None),
        ("", None),
    ],
)
def test_opinion(words: str, opinion: Opinion | None) -> None:
    assert opinion_in(words) is opinion


@pytest.mark.parametrize(
    ("words", "opinion"),
    [
        ("五颗星", Opinion.SATISFIED),
        ("打9分吧", Opinion.SATISFIED),
        ("给个九十五分", Opinion.SATISFIED),
        ("一百分", Opinion.SATISFIED),
        ("4分", Opinion.FAIRLY),
        ("三星半", Opinion.FAIRLY),
        ("七八分", Opinion.FAIRLY),
        ("打80分", Opinion.FAIRLY),
        ("两颗星", Opinion.DISSATISFIED),
        ("零分", Opinion.DISSATISFIED),
        ("五十九分", Opinion.DISSATISFIED),
        ("本来五星 现在三星", None),
        ("十分钟就修好了", None),
        ("十分感谢", None),
        ("等了两个星期", None),
        ("零星还有几只", None),
        ("三分之一没修", None),
        ("扣5分", None),
        ("1分钟", None),
        ("五百分", None),
    ],
)
def test_score(words: str, opinion: Opinion | None) -> None:
    assert score_in(words) is opinion


def test_what_others_think_is_no_rating() -> None:
    assert is_of_others("大家都满意就好")
    assert is_of_others("房价不满意 物业费不满意")
    assert not is_of_others("你们来得快 我很满意")


def test_each_part_with_what_is_thought_in_it() -> None:
    assert opinions_told("下水道满意门禁不满意") == [
        ("下水道满意", Opinion.SATISFIED),
        ("门禁不满意", Opinion.DISSATISFIED),
    ]
    assert opinions_told("井盖那个，满意，辛苦师傅") == [("井盖那个，满意，辛苦师傅", Opinion.SATISFIED)]
    assert opinions_told("对井盖满意吗") == []


@pytest.mark.parametrize(
    ("words", "what"),
    [
        ("这回行了 谢谢", ""),
        ("可算好了，太感谢了", ""),
        ("电梯好了谢谢你们", "电梯"),
        ("灯亮了 谢谢", "灯"),
        ("现在不漏了 谢谢啊", ""),
        ("这回中了", ""),
    ],
)
def test_well_again(words: str, what: str) -> None:
    assert says_well(words)
    assert what_is_well(words) == what


@pytest.mark.parametrize(
    "words", ["好了吗", "修好了没", "还没好", "电梯又好了一天", "楼道灯不亮了", "不行了", "好了，但是灯没好", "谢谢"]
)
def test_not_well(words: str) -> None:
    assert not says_well(words)


def test_what_no_longer_rings_may_be_the_trouble() -> None:
    assert is_trouble_itself("门铃不响了", "我家门铃不响")
    assert not is_trouble_itself("门不响了", "单元门老是响")
