"""他们又倒了, of rubbish: nobody fell."""

from __future__ import annotations

import pytest

from bot.domain.danger.dumped import says_dumped_again, tells_of_dumping
from bot.domain.danger.emergency import may_be_emergency, recognise_emergency


@pytest.mark.parametrize(
    "text",
    [
        "河沟那边有人倒脏水 臭得很",
        "河边有人倒建筑垃圾",
        "环卫车把垃圾又倒了一地",
        "饭店往下水道倒泔水",
        "又倒了一车",
        "没解决 又倒了好几桶",
        "楼上偷偷倒的",
        "谁又把剩饭往花坛里倒",
    ],
)
def test_something_is_emptied_out(text: str) -> None:
    assert tells_of_dumping(text)
    assert recognise_emergency(text) is None and not may_be_emergency(text)


@pytest.mark.parametrize(
    "text",
    [
        "他倒在水泥地上",
        "老人倒在垃圾站",
        "有人倒污水沟里了",
        "他倒了三次",
        "倒了两个人",
        "我爸又倒了",
        "他又倒了 没反应",
    ],
)
def test_somebody_falls(text: str) -> None:
    assert not says_dumped_again(text)
    assert recognise_emergency(text) is not None or not tells_of_dumping(text)


@pytest.mark.parametrize(
    "said",
    [
        "又倒了",
        "他们又倒了",
        "沟里又倒了",
        "没解决 沟里又倒了",
        "那家饭店又在倒",
        "昨晚又倒了",
        "今天早上又有人倒了",
        "还在倒",
    ],
)
def test_it_is_done_again(said: str) -> None:
    assert says_dumped_again(said)


@pytest.mark.parametrize(
    "said", ["树又倒了", "墙又倒了", "他又倒地上了", "又倒下了", "老李又倒了 快来人", "我奶奶又倒了"]
)
def test_something_else_falls(said: str) -> None:
    assert not says_dumped_again(said)


@pytest.mark.parametrize(
    "text", ["26楼的工人在往下倒垃圾 砖块直接往下扔 底下是路", "有人往楼道里倒汽油 手里拿着打火机"]
)
def test_it_may_still_be_dangerous(text: str) -> None:
    assert recognise_emergency(text) is not None
