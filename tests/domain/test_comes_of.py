"""电梯里有人卡住了 after 3号楼电梯坏了: a danger that comes of what was reported, and one that does not."""

from __future__ import annotations

import pytest

from bot.domain.danger.comes_of import comes_of, is_flooded
from bot.domain.danger.emergency import recognise_emergency


def _comes_of(words: str, report: str) -> bool:
    emergency = recognise_emergency(words)
    assert emergency is not None
    return comes_of(words, emergency, report)


@pytest.mark.parametrize(
    ("report", "words"),
    [
        ("3号楼电梯坏了", "里面还有人"),
        ("3号楼电梯坏了", "我妈困在里面了"),
        ("6号楼电梯门关不上", "有个小孩被夹住了"),
        ("7号楼地下室全是水", "有人触电倒地上了"),
        ("3号楼电表箱滋滋响", "着火了"),
        ("7号楼单元门打不开", "老人困在里面出不来"),
        ("5号楼外墙瓷砖掉下来", "有人被砸了 头破了"),
        ("2号楼门口台阶结冰了", "有人摔倒了 头上流血"),
        ("6号楼楼道堆满纸箱", "老人绊倒了 起不来"),
        ("6号楼配电箱老跳闸 电线都发黑了", "着火了 快来人"),
        ("3号楼楼道有人给电动车充电", "楼道着火了"),
    ],
)
def test_comes_of_it(report: str, words: str) -> None:
    assert _comes_of(words, report)


@pytest.mark.parametrize(
    ("report", "words"),
    [
        ("3号楼电梯坏了", "有人晕倒了"),
        ("3号楼电梯坏了", "我家电瓶车着火了"),
        ("3号楼电梯坏了", "我爸走丢了"),
        ("2号楼门口台阶结冰了", "有人触电了"),
        ("楼道灯不亮", "有人持刀"),
        ("隔壁装修太吵", "着火了"),
        ("快递丢了", "有人晕倒了"),
        ("41号楼停电，我家冰箱停了", "刚才说没事的，现在厨房又冒火了"),
        ("17号楼停电，洗衣机里衣服拿不出来", "熏腊肉那家真着火了，快来人啊"),
        ("5号楼没电，鱼缸停了", "不是熏腊肉，是真起火了"),
        ("建议晚上把大门灯开亮点", "小区大门锁着救护车进不来"),
    ],
)
def test_is_another_matter(report: str, words: str) -> None:
    assert not _comes_of(words, report)


def test_what_is_under_water() -> None:
    assert is_flooded("地下车库进水了 到膝盖了") and is_flooded("2号库淹了") and is_flooded("地下室全是水")
    assert not (is_flooded("停水了") or is_flooded("车库灯坏了") or is_flooded("水龙头坏了"))
