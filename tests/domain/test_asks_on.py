"""那大人的呢, 没结婚证能上不: questions that only mean something after another."""

from __future__ import annotations

import pytest

from bot.domain.talk.asks_on import is_answered, is_condition, left_open, may_ask_on


@pytest.mark.parametrize(
    ("words", "deed"),
    [
        ("没结婚证能上不", "上"),
        ("儿子能帮我办不", "办"),
        ("可以网上弄不", "弄"),
        ("我妈在外地能领不", "领"),
        ("没有房产证可以报吗", "报"),
        ("没身份证行不行", ""),
        ("不批咋办", ""),
        ("申请不下来咋办", ""),
        ("能让闺女替我去办不", "办"),
        ("可以叫儿子帮我来领吗", "领"),
    ],
)
def test_names_no_matter_of_its_own(words: str, deed: str) -> None:
    found = left_open(words)
    assert found is not None and found.deed == deed


@pytest.mark.parametrize(
    "words",
    [
        "结婚证怎么办",
        "灯坏了能弄不",
        "没医保能看病不",
        "什么时候能办不",
        "电梯坏了",
        "能派人来不",
        "能让人来修不",
        "灯修不了咋办",
        "",
        "没" * 10_000,
    ],
)
def test_names_its_matter_or_asks_nothing(words: str) -> None:
    assert left_open(words) is None


def test_what_is_asked_for_must_be_of_what_was_asked_before() -> None:
    registered = left_open("没结婚证能上不")
    assert registered is not None and registered.without
    assert may_ask_on(registered, ["新生儿怎么上户口"])
    assert not may_ask_on(registered, ["高龄津贴怎么领"])


def test_an_answer_tells_of_the_condition_or_not() -> None:
    married, by_son = left_open("没结婚证能上不"), left_open("儿子能帮我办不")
    assert married is not None and by_son is not None
    assert is_answered(married, "没结婚证能上不", "没有结婚证的也可以登记。")
    assert not is_answered(married, "没结婚证能上不", "带户口本到派出所。")
    assert is_answered(by_son, "儿子能帮我办不", "本人不便的，家人可以代办。")
    assert not is_answered(by_son, "儿子能帮我办不", "带户口本到派出所。")


@pytest.mark.parametrize("words", ["户口不在这边", "要是房产证没有的话", "我们身份证丢了", "孩子学籍在外地"])
def test_a_condition_alone(words: str) -> None:
    assert is_condition(words)


@pytest.mark.parametrize(
    "words", ["户口不在这边怎么办", "电梯没有了", "孩子不在家", "户口迁移", "身份证办理", "3号楼没水"]
)
def test_no_condition(words: str) -> None:
    assert not is_condition(words)


def test_whether_somebody_may_do_it_needs_no_particle() -> None:
    asked = left_open("那个老年证我女儿能不能帮我去办啊")
    assert asked is not None and asked.any_deed
    assert left_open("电梯能不能修") is None
    assert left_open("你们能不能来人") is None
