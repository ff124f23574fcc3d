"""What is to stay, or was said, between somebody and the bot."""

from __future__ import annotations

import pytest

from bot.domain.talk.kept_private import asks_of_private, wants_it_private


@pytest.mark.parametrize(
    "words",
    [
        "别在群里说啊",
        "这事别发群里",
        "你可千万不要在群里讲出去",
        "私聊回我就行",
        "麻烦私下告诉我",
        "不要在大群里回复我好吗",
    ],
)
def test_it_stays_between_them(words: str) -> None:
    assert wants_it_private(words)


@pytest.mark.parametrize(
    "words",
    ["别在群里发广告", "不要在群里公开我家地址", "群里怎么没人说话", "别在楼道里说话", "私聊怎么用", "有人在群里骂我"],
)
def test_it_is_of_the_group(words: str) -> None:
    assert not wants_it_private(words)


@pytest.mark.parametrize(
    "words", ["我私下问你的那个回我没有", "我私聊你的事有信了吗", "私信跟你说的那个怎么样了", "我私聊报的修好了没"]
)
def test_how_it_stands(words: str) -> None:
    assert asks_of_private(words)


@pytest.mark.parametrize("words", ["我私聊你了", "私下里他老骂人", "怎么私聊你", "我问的那个回我没有"])
def test_it_asks_for_nothing_of_it(words: str) -> None:
    assert not asks_of_private(words)
