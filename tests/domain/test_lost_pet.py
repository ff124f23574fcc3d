"""An animal that is missed is told by how it looks and is kept, a child by what it wears."""

from __future__ import annotations

import pytest

from bot.domain.danger.emergency import recognise_emergency
from bot.domain.danger.lost_pet import found_is_person, found_is_pet, is_lost_pet


@pytest.mark.parametrize(
    "text",
    [
        "谁看见我家旺财了 黄色的 绳子断了跑了",
        "谁看到我家豆豆了 白色的 早上跑出去到现在没回",
        "我家来福跑了 黑的 绳子挣断了",
        "有没有人看到我家可乐 泰迪 门没关跑出去了",
        "球球跑没影了 谁看见了 奶白色 戴红项圈",
        "豆包跑丢了 大家帮忙找找 橘白相间",
    ],
)
def test_an_animal(text: str) -> None:
    assert is_lost_pet(text) and recognise_emergency(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "我家豆豆走丢了 5岁 穿黄色衣服",
        "我家小宝跑出去了 白色的上衣",
        "我家小宝不见了 穿的白色的",
        "妞妞跑出去没回来 扎着辫子",
        "我妈牵着狗出去没回来",
    ],
)
def test_a_person(text: str) -> None:
    assert not is_lost_pet(text)


def test_who_was_found() -> None:
    assert found_is_pet("找到了 在草丛里睡觉呢") and found_is_pet("找着了 拴在门卫那")
    assert found_is_person("找到了找到了 在公交总站 司机师傅扶着呢") and found_is_person("找到了 在凉亭看人下棋")
    assert not found_is_pet("找到了 她在草丛里睡着了")
    assert not (found_is_pet("找到了 在我店门口") or found_is_person("找到了 在我店门口"))
