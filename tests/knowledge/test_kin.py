"""Things of one kind: what is asked of one is not answered by an entry about another."""

from __future__ import annotations

import pytest

from bot.knowledge.kin import is_of_kin, kin_in


@pytest.mark.parametrize(
    ("asked", "title", "told", "another"),
    [
        ("产假多少天", "婚假有几天", "婚假三天", True),
        ("自行车棚怎么办卡", "电动车棚怎么办卡", "押金二十元", True),
        ("自行车棚怎么办卡", "电动车棚怎么办卡", "自行车不用办", False),
        ("电动自行车怎么上牌", "电瓶车怎么上牌", "带合格证", False),
        ("外卖柜超时怎么收费", "快递柜超时怎么收费", "每天一元", True),
        ("丰巢超时怎么收费", "快递柜超时怎么收费", "每天一元", False),
        ("游泳馆几点开门", "足球场几点开门", "早上六点", True),
        ("乒乓球室开到几点", "棋牌室几点关门", "晚上九点", True),
        ("棋牌室开到几点", "图书室和棋牌室几点开门", "周一不开", False),
        ("停车多少钱", "电动车停车多少钱", "一天一元", False),
    ],
)
def test_an_entry_about_another_one_of_a_kind_is_no_answer(asked: str, title: str, told: str, another: bool) -> None:
    assert is_of_kin(kin_in(asked), title, f"{title} {told}") is another
