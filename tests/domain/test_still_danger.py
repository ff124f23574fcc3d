"""不满意 on an emergency: whether the danger is still there, or somebody was slow."""

from __future__ import annotations

import pytest

from bot.domain.danger.still_danger import says_still


@pytest.mark.parametrize(
    "words",
    [
        "还是有味道",
        "还在漏气",
        "又冒烟了",
        "煤气阀没关上",
        "火没灭",
        "一直在响",
        "还能闻到",
        "人还没找到",
        "味道更大了",
        "你们来得太慢，现在还有味道",
        "家里又着火了",
    ],
)
def test_still_there(words: str) -> None:
    assert says_still(words)


@pytest.mark.parametrize(
    "words", ["", "来得太慢", "态度不好", "来了态度还不好", "等了两个小时", "太慢了", "打电话还不接", "事后没人打扫"]
)
def test_over(words: str) -> None:
    assert not says_still(words)
