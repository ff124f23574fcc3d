"""在抽了 is said of water by whoever pumps, and of a child in a fit."""

from __future__ import annotations

import pytest

from bot.domain.danger.pumping import only_pumps


@pytest.mark.parametrize(
    "words", ["在抽了在抽了", "又开始抽了", "抽上了抽上了", "两台泵都在抽了 大家别急", "在抽了 在抽了 马上好"]
)
def test_water(words: str) -> None:
    assert only_pumps(words)


@pytest.mark.parametrize("words", ["他在抽了", "孩子又抽了", "全身在抽", "抽了 口吐白沫", "在抽烟"])
def test_somebody(words: str) -> None:
    assert not only_pumps(words)
