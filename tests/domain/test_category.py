"""A text is sorted by keywords first and by likeness to examples second, and says why."""

from __future__ import annotations

import pytest

from bot.domain.danger.kinds import EmergencyKind
from bot.domain.tickets.category import EMERGENCY_NAMES, FALLBACK, Category, Classifier, classify
from tests.domain import evaluate_speech as figures

LAMP = Category("楼盘问题", keywords=("灯", "楼道灯"), examples=("电梯坏了，老人上不去楼",))
ROAD = Category("市政管养", keywords=("路灯", "井盖"), examples=("路面塌了一块，骑车容易摔",))
OTHER = Category(FALLBACK, examples=("我有个情况想反映一下",))
KINDS = (LAMP, ROAD, OTHER)


def test_the_longer_keyword_wins_and_is_named() -> None:
    found = classify("门口路灯不亮", KINDS)
    assert (found.category, found.because) == (ROAD, ("路灯",))


def test_a_keyword_inside_a_longer_one_is_not_named() -> None:
    assert classify("楼道灯坏了", KINDS).because == ("楼道灯",)


def test_without_a_keyword_the_most_similar_example_decides_and_is_named() -> None:
    found = classify("骑车路过那儿，路面塌了", KINDS)
    assert (found.category, found.because) == (ROAD, ROAD.examples)


@pytest.mark.parametrize(
    "text",
    [
        "我身份证号000101190001010000，3号楼楼道灯坏了",
        "楼道灯坏了，电话是 000-00012345",
        "车牌粤A12345的业主反映楼道灯坏了",
        "证件号：00010119000101000X 楼道灯不亮",
    ],
)
def test_numbers_of_people_and_cars_say_nothing(text: str) -> None:
    papers = Category("民警事务", keywords=("身份证", "证件", "电话"))
    cars = Category("停车管理", keywords=("车牌",))
    assert classify(text, (papers, cars, *KINDS)).because == ("楼道灯",)


def test_a_keyword_counts_less_where_examples_of_another_kind_hold_it() -> None:
    shop = Category("商户经营", keywords=("饭店",), examples=("买到假烟",))
    smoke = Category("环境保护", keywords=("油烟",), examples=("饭店油烟", "饭店后门冒烟", "饭店烟道"))
    assert classify("饭店的油烟", (shop, smoke, OTHER)).category is smoke


def test_every_danger_has_its_own_name_for_the_office() -> None:
    assert sorted(EMERGENCY_NAMES.values()) == sorted(EmergencyKind)


@pytest.mark.parametrize("text", ["", "👍", "123", "嘻嘻"])
def test_what_is_like_nothing_is_the_fallback(text: str) -> None:
    found = classify(text, KINDS)
    assert (found.category, found.because) == (OTHER, ())


def test_without_a_fallback_the_last_takes_it() -> None:
    assert classify("嘻嘻", (LAMP, ROAD)).category is ROAD


def test_no_categories_is_an_error() -> None:
    with pytest.raises(ValueError, match="no categories"):
        classify("灯坏了", ())


def test_the_kept_classifier_says_the_same() -> None:
    keeper = Classifier(KINDS)
    for text in ("路灯", "电梯坏了", "嘻嘻"):
        assert keeper.classify(text) == classify(text, KINDS)


def test_measured_kinds_of_work_do_not_get_worse() -> None:
    assert figures.kinds_of_work("measured").accuracy >= 0.90
