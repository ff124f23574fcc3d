"""我家这边归谁管."""

from __future__ import annotations

import pytest

from bot.domain.talk.home_words import asks_who_looks_after, does_not_know, tells_home


@pytest.mark.parametrize(
    "words",
    [
        "我想问问我家这边归谁管",
        "我们小区的网格员是谁",
        "望湖8号楼归谁管",
        "我属于哪个社区",
        "网格员叫什么",
        "我们楼谁管",
    ],
)
def test_asks_who_looks_after_it(words: str) -> None:
    assert asks_who_looks_after(words)


@pytest.mark.parametrize(
    "words", ["下水道堵了归谁管", "小区里狗屎谁管", "我家楼上漏水谁管", "饭店油烟大找谁管", "你是谁", "物业不管谁负责"]
)
def test_asks_something_else(words: str) -> None:
    assert not asks_who_looks_after(words)


def test_where_somebody_lives() -> None:
    assert tells_home("望湖8号楼", "望湖")
    assert tells_home("我住望湖社区8号楼2单元", "望湖")
    assert not tells_home("望湖8号楼路灯不亮", "望湖")
    assert does_not_know("我也不清楚")
