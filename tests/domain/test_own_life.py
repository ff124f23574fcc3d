"""Who is spoken to: whoever does not want to live, or those who stand by."""

from __future__ import annotations

import pytest

from bot.domain.danger.own_life import speaks_of_own_life


@pytest.mark.parametrize(
    "words",
    ["我不想活了", "我真的不想活了，谁也别找我", "不想活了", "活够了", "我想死", "我要跳楼", "俺实在活不下去了"],
)
def test_of_themselves(words: str) -> None:
    assert speaks_of_own_life(words)


@pytest.mark.parametrize(
    "words",
    [
        "我妈说不想活了",
        "他说不想活了，把门锁了",
        "我老公要自杀",
        "3号楼有人要跳楼",
        "邻居说我不想活了",
        "楼上的女孩不想活了",
    ],
)
def test_of_somebody_else(words: str) -> None:
    assert not speaks_of_own_life(words)
