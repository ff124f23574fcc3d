"""Whoever is to come says when, and what only sounds so."""

import pytest

from bot.domain.commands.on_the_way import on_the_way


@pytest.mark.parametrize(
    "words",
    [
        "我这边堵车 二十分钟才能到", "我马上到", "还要半小时", "在路上了", "我在路上 堵得厉害", "晚点到 在开会", "今天去不了了",
        "大概还得四十分钟", "一会儿过去", "下午才能去", "师傅还要一个小时", "走不开 晚点去", "还有两站路", "正往那边赶",
        "5号楼 我马上到", "灯那个还要半小时", "堵在路上了 还要十分钟", "临时有事 晚点到", "抱歉 堵车了", "明天再去", "3号楼的灯 还要一个小时", "3号楼的 今天去不了了",
    ],
)  # fmt: skip
def test_says_when(words: str) -> None:
    assert on_the_way(words)


@pytest.mark.parametrize(
    "words",
    [
        "东门口堵车 没人管", "门口堵死了", "我在路上 看到井盖没了", "堵车堵到小区门口了", "我家水管堵了", "师傅没来",
        "等了半小时没人来", "半小时前就坏了", "停水三天了", "电梯半小时没动了", "还要多久", "师傅什么时候到", "明天来水",
        "昨天就去了", "弄好了", "在修了", "收到", "下午来电", "10分钟", "开会时间是几点", "3号楼灯不亮 要人来看",
    ],
)  # fmt: skip
def test_says_something_else(words: str) -> None:
    assert not on_the_way(words)
