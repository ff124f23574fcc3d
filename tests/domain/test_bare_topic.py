"""A topic and nothing asked of it."""

from __future__ import annotations

import pytest

from bot.domain.speech.bare_topic import is_bare_word, leaves_open, names_topic

SEVERAL = ("社保卡怎么补办", "社保怎么转移", "社保断了怎么续", "居住证怎么办理")


@pytest.mark.parametrize("words", ["社保", "社保的事", "请问社保", "关于社保问题", "小孩念书"])
def test_which_of_several_is_meant_is_asked(words: str) -> None:
    assert leaves_open(words, SEVERAL)


@pytest.mark.parametrize(
    "words", ["社保卡", "社保怎么转移", "补社保卡", "社保断了怎么办", "社保在哪里办理", "社保卡丢了", "社保啥时候到账"]
)
def test_what_says_more_than_a_topic_or_names_one_entry_is_answered(words: str) -> None:
    assert not leaves_open(words, SEVERAL)


def test_with_one_entry_there_is_nothing_to_choose() -> None:
    assert not leaves_open("社保", SEVERAL[:1])


ABOUT = (
    "装修要办什么手续",
    "小区停车费怎么收",
    "离婚要什么手续",
    "租房要签合同备案吗",
    "这样可以吗",
    "没收到快递怎么办",
)


@pytest.mark.parametrize("words", ["装修", "停车", "离婚", "租房", "装修的事", "关于停车"])
def test_what_an_entry_is_about_is_a_topic(words: str) -> None:
    assert names_topic(words, ABOUT)


@pytest.mark.parametrize(
    "words", ["可以", "收到", "办", "不对", "谢谢", "这样", "养狗", "装修要办什么手续", "停车费谁收"]
)
def test_what_says_nothing_or_asks_is_none(words: str) -> None:
    assert not names_topic(words, ABOUT)


def test_a_bare_word_asks_nothing() -> None:
    assert all(map(is_bare_word, ("学区", "火化", "公证处")))
    assert not any(map(is_bare_word, ("多久", "要本人", "外地户口", "电话", "学区咋分")))
