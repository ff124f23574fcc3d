"""Whether two reports of one place may be one matter."""

from __future__ import annotations

import pytest

from bot.domain.words.subjects import are_of_one_subject, may_be_one_subject, subjects_in


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("3号楼2单元楼道灯坏了", "三号楼2单元楼道的灯不亮了"),
        ("3号楼楼道灯坏了", "3号楼那边晚上黑漆漆的"),
        ("3号楼停水了", "3号楼没水"),
        ("5号楼门口垃圾没人清", "5号楼垃圾桶满了"),
        ("3号楼电梯困人", "3号楼2单元电梯又坏了"),
        ("8号楼门口凉亭塌了", "8号楼凉亭歪了"),
        ("64号楼停水了", "64号楼水龙头一滴水都没有"),
        ("64号楼停水了", "64号楼水管里不出水"),
        ("64号楼停水了", "64号楼一滴都没有"),
        ("64号楼水管一直滴水", "64号楼厨房滴水"),
        ("70号楼停电了", "70号楼家家都没灯，冰箱也停了"),
        ("70号楼没电", "70号楼整栋楼漆黑"),
    ],
)
def test_may_be_one(one: str, other: str) -> None:
    assert may_be_one_subject(one, other) and may_be_one_subject(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("3号楼外墙有裂缝", "3号楼4单元电梯坏了"),
        ("3号楼西侧围墙开裂", "3号楼电梯坏了"),
        ("3号楼停水", "3号楼下水道堵了"),
        ("3号楼单元门关不上", "3号楼楼道灯坏了"),
        ("3号楼凉亭塌了", "3号楼邮箱坏了"),
        ("41号楼停水了", "41号楼水管一直滴水"),
        ("41号楼一滴水都没有", "41号楼水龙头滴水关不紧"),
        ("3号楼冰箱放在楼道里", "3号楼停电了"),
    ],
)
def test_are_two(one: str, other: str) -> None:
    assert not may_be_one_subject(one, other) and not may_be_one_subject(other, one)


def test_the_same_things_and_nothing_besides() -> None:
    assert are_of_one_subject("27号楼前的路灯灭了", "27号楼前黑灯瞎火的")
    assert not are_of_one_subject("5号楼装修垃圾堆着", "5号楼装修太吵")
    assert not are_of_one_subject("有件事要说", "还有件事要说")


def test_a_subject_is_a_word_of_the_table_only() -> None:
    assert subjects_in("3号楼302王大妈家漏水，电话13800001111") == ("漏水",)
    assert subjects_in("有件事要说") == ()
