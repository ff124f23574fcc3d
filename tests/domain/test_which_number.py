"""说错了 是15号格子, 不对 是108号: which number it is that is mended."""

from __future__ import annotations

import pytest

from bot.domain.places.words import place_key
from bot.domain.talk.correction import corrected_place
from bot.domain.talk.which_number import is_of_a_thing, spares_building


@pytest.mark.parametrize(
    ("told", "words"),
    [
        ("5号楼电动车棚的充电桩坏了两个 扫码没反应", "改一下 是2号3号 不是4号"),
        ("6号楼门口快递柜打不开 12号格子", "说错了 是15号格子"),
        ("地库B1的车位灯坏了 在106号车位上头", "不对 是108号"),
        ("地库A区23号车位被占了", "说错了 是32号"),
        ("3号楼3号电梯坏了", "不是3号 是4号"),
        ("8号楼2号电梯坏了", "说错了 是三号梯"),
        ("十号楼那边的3号垃圾桶破了", "不是3号 是5号"),
        ("8号楼门口灯坏了", "说错了 不是8楼 是9楼"),
        ("菜市场12号摊漏电", "说错了 是13号"),
        ("4号楼充电口插不进去 7号的", "更正一下 是9号插口"),
    ],
)
def test_the_building_stands(told: str, words: str) -> None:
    assert spares_building(place_key(told), told, words)


@pytest.mark.parametrize(
    ("told", "words"),
    [
        ("8号楼门口路灯不亮", "不对 是9号"),
        ("十号楼充电桩坏了", "说错了 不是10号 是11号"),
        ("10号楼充电桩坏了", "说错了 是11号楼的"),
        ("5号楼2号电梯坏了", "说错了 是6栋"),
        ("8号楼3楼灯坏了", "说错了 是4楼"),
        ("10号楼501漏水", "说错了 是502"),
        ("3号楼车棚的门坏了", "不是3号 是5号车棚"),
        ("2号楼1单元电梯坏了", "说错了是3单元"),
    ],
)
def test_the_building_is_mended(told: str, words: str) -> None:
    assert not spares_building(place_key(told), told, words)


def test_the_number_of_a_thing_is_told_plainly() -> None:
    assert is_of_a_thing("说错了 是15号格子")
    assert not is_of_a_thing("说错了 是15号")
    assert not is_of_a_thing("说错了 是15号楼的柜子")


def test_another_door_of_the_same_building() -> None:
    assert corrected_place("6栋3号门", "说错了 是4号门") == "6栋4号门"
    assert corrected_place("3号门", "说错了 是4号门") == "4号门"
