"""A topic and nothing asked of it."""

from __future__ import annotations

import pytest

from bot.domain.speech.bare_topic import leaves_open

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
