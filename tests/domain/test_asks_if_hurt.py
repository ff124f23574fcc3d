"""Whether anybody is hurt is asked, and nobody tells of it."""

from __future__ import annotations

import pytest

from bot.domain.danger.asks_if_hurt import asks_if_hurt
from bot.domain.danger.emergency import recognise_emergency


@pytest.mark.parametrize(
    "text",
    [
        "出血了没有啊",
        "烧着人没有",
        "烧伤人没有啊",
        "伤着人没有",
        "有没有人受伤啊",
        "砍着人没",
        "有人受伤吗",
        "天哪 有人被困吗",
        "撞到孩子没有",
        "里面有人困住没",
        "人晕了没",
        "老人摔着没有",
        "咋回事 打伤人了吗",
        "有没有砸着人啊",
        "死人了没",
        "没伤着人吧",
        "出人命了吗",
        "流血了吗",
        "大爷骨折了没",
        "有没有人被砸到",
    ],
)
def test_it_is_asked(text: str) -> None:
    assert asks_if_hurt(text) and recognise_emergency(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "孩子晕了有没有医生",
        "我妈出血了没人管吗",
        "老人晕倒了怎么办",
        "有人晕倒了 有没有人来",
        "出血不止",
        "流血不止",
        "他没气了",
        "人晕了没反应",
        "昏迷不醒",
        "我爸摔了 动不了",
        "老人摔伤了没人扶",
        "有人受伤了",
        "孩子烫伤了吗 都红了起泡",
        "晕倒了没人",
        "晕倒没呼吸了",
        "出血没停",
        "被困没人来",
        "受伤不动了",
        "烧着了没有灭火器",
        "烧伤了没有药",
        "困住了没有信号",
        "被困没有人管吗",
    ],
)
def test_it_is_told_or_help_is_wanted(text: str) -> None:
    assert not asks_if_hurt(text)
