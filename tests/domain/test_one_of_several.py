"""What several people called out at nearly the same time: one emergency, or two."""

from __future__ import annotations

import pytest

from bot.domain.danger.one_of_several import CalledOut, are_one
from bot.domain.places.words import place_key
from bot.domain.units import MINUTE_MS

ONE = [
    ("我爸走丢了 70岁 穿灰棉袄", "有个老人走失了 70多岁 灰棉袄"),
    ("我爸走丢了", "张大爷他爸走丢了 大家帮忙找找"),
    ("我家孩子不见了 6岁 红衣服", "李阿姨家小孩走丢了 穿红衣服"),
    ("我妈早上出去到现在没回来 七十二岁", "有个老太太走丢了 72岁 谁看见了"),
    ("我老伴走丢了 大家帮忙找找 背个布袋子", "有位大妈走失了 背着布袋子"),
    ("3号楼2单元着火了", "3号楼冒烟了 好大的烟"),
    ("5号楼电梯困人了", "5号楼电梯里有人被关住了"),
    ("8号楼有煤气味 好浓", "8号楼2单元楼道煤气味特别大"),
    ("6号楼楼顶有个男的要跳楼", "6号楼顶上站着个人要往下跳"),
    ("3号楼门口有个老太太摔倒了起不来", "3号楼门口有老人倒地上了"),
    ("我家着火了 4号楼2单元", "4号楼着火了"),
]
TWO = [
    ("我爸走丢了 70岁 穿灰棉袄", "我家孩子放学没回来 8岁 穿红校服"),
    ("我爸走丢了 70岁", "有个老人走失了 85岁"),
    ("我爸走丢了", "有个老人走失了"),
    ("我家孩子不见了 6岁 红衣服", "我家孩子也不见了 6岁 红衣服"),
    ("我家孩子不见了 6岁 穿红衣服", "有个小孩走丢了 6岁 穿蓝衣服"),
    ("我妈走丢了 穿灰棉袄", "有个老头走失了 灰棉袄"),
    ("3号楼2单元着火了", "6号楼着火了"),
    ("3号楼2单元着火了", "3号楼又着火了"),
    ("3号楼2单元着火了", "3号楼5单元着火了"),
    ("3号楼着火了", "3号楼有人晕倒了"),
    ("3号楼我妈晕倒了", "3号楼有个老太太晕倒了"),
    ("3号楼门口有个小孩摔破头流血了", "3号楼门口有个老太太摔倒了起不来"),
    ("3号楼有人晕倒了", "3号楼还有一个人晕倒了"),
    ("我刚被骗子转走三万 3号楼", "骗子骗我转了五万 3号楼"),
    ("着火了快来人", "我家厨房着火了"),
]


def told(text: str, reporter: str, at: int) -> CalledOut:
    return CalledOut(text, place_key(text), reporter, at)


@pytest.mark.parametrize(("first", "later"), ONE)
def test_one(first: str, later: str) -> None:
    assert are_one(told(first, "张大爷", 0), told(later, "李阿姨", MINUTE_MS))
    assert are_one(told(later, "李阿姨", MINUTE_MS), told(first, "张大爷", 0))


@pytest.mark.parametrize(("first", "later"), TWO)
def test_two(first: str, later: str) -> None:
    assert not are_one(told(first, "张大爷", 0), told(later, "李阿姨", MINUTE_MS))


def test_a_fire_an_hour_later_is_a_second_one_and_a_child_is_missed_for_long() -> None:
    hour = 60 * MINUTE_MS
    assert not are_one(told("3号楼着火了", "张大爷", 0), told("3号楼着火了", "李阿姨", hour))
    assert are_one(told("我家孩子不见了 6岁", "张大爷", 0), told("有个6岁的孩子走丢了", "李阿姨", hour))
    assert not are_one(told("我家孩子不见了 6岁", "张大爷", 0), told("有个6岁的孩子走丢了", "李阿姨", 3 * hour))
