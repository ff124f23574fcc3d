"""What is picked of the questions that were offered, in whatever words."""

from __future__ import annotations

import pytest

from bot.domain.words.choosing import Choice, picks_something, read_choice

TITLES = ("狗屎没人清怎么办", "下水道堵了找谁", "医保卡丢了怎么补")


@pytest.mark.parametrize(
    ("words", "places"),
    [
        ("1", (1,)),
        ("２", (2,)),
        ("2️⃣", (2,)),
        ("三", (3,)),
        ("选2吧", (2,)),
        ("我想问的是第3个", (3,)),
        ("1，谢谢", (1,)),
        ("对 1", (1,)),
        ("最后那个", (3,)),
        ("中间那个", (2,)),
        ("是第一个 还有第三个", (1, 3)),
        ("都看看", (1, 2, 3)),
        ("the second one", (2,)),
        ("下水道那个", (2,)),
        ("医保卡", (3,)),
        ("0", ()),
        ("都不对", ()),
        ("没有我要问的", ()),
        ("none of these", ()),
    ],
)
def test_picked(words: str, places: tuple[int, ...]) -> None:
    assert read_choice(words, TITLES) == Choice(places)


@pytest.mark.parametrize(
    "words", ["4", "10", "我家有2个", "2号楼的灯坏了", "二楼", "三天了", "好的", "怎么办", "一会儿再说", "谢谢", ""]
)
def test_something_else(words: str) -> None:
    assert read_choice(words, TITLES) is None


def test_what_is_asked_instead() -> None:
    assert read_choice("都不对 我问的是狗绳子哪里买", TITLES) == Choice((), "狗绳子哪里买")


@pytest.mark.parametrize("words", ["0", "12", "选2", "第一个", "都不是", "1."])
def test_picks_whatever_was_offered(words: str) -> None:
    assert picks_something(words)


@pytest.mark.parametrize("words", ["110", "1001", "3号楼", "2单元", "谢谢", "都不是 我要问医保", ""])
def test_picks_nothing(words: str) -> None:
    assert not picks_something(words)
