"""What is asked of one's own report without a word of what that is, and what names a matter of its own."""

from __future__ import annotations

import pytest

from bot.domain.talk.of_own_report import asks_of_own_report, may_be_called, thing_awaited


@pytest.mark.parametrize(
    "words",
    [
        "我的车能赔不",
        "你们赔洗车钱吗",
        "我的孩子划伤了 能赔医药费不",
        "我这损失找谁",
        "下午几点",
        "师傅几点到",
        "上午还是下午来",
        "这个要不要钱",
        "换一个多少钱",
        "修这个收费不",
        "要不要我在家",
    ],
)
def test_of_what_they_have_reported(words: str) -> None:
    assert asks_of_own_report(words)


@pytest.mark.parametrize(
    "words",
    [
        "快递丢了能赔吗",
        "高空抛物砸了车谁赔",
        "保险赔不赔",
        "物业赔不赔礼道歉",
        "食堂几点开门",
        "停车费多少钱",
        "有线电视多少钱",
        "几点到家",
    ],
)
def test_of_something_else(words: str) -> None:
    assert not asks_of_own_report(words)


@pytest.mark.parametrize(
    ("words", "thing", "told"),
    [
        ("那个桶什么时候能收 第三天了", "桶", "垃圾桶满了"),
        ("那个水啥时候抽", "水", "地库进水了"),
        ("那个盖子啥时候来弄", "盖子", "井盖晃得响"),
        ("这棵树几时锯", "树", "树倒了压着线"),
    ],
)
def test_what_is_awaited(words: str, thing: str, told: str) -> None:
    assert thing_awaited(words) == thing
    assert may_be_called(thing, told)


@pytest.mark.parametrize("words", ["那个活动什么时候报名", "那个卡什么时候办好", "电费什么时候交", "那个什么时候"])
def test_what_is_no_thing_of_a_report(words: str) -> None:
    assert not thing_awaited(words)
