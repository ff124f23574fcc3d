"""帮帮忙 我妈 says nothing yet of what happened."""

from __future__ import annotations

import pytest

from bot.domain.danger.emergency import recognise_emergency
from bot.domain.danger.half_told import is_half_told


@pytest.mark.parametrize(
    "text",
    [
        "帮帮忙 我妈",
        "麻烦大家帮帮忙 我爸",
        "麻烦大家帮个忙 我妈",
        "谁能帮帮忙 我家老爷子",
        "她一个人在2号楼",
        "一个人在家 9号楼",
        "我妈住3号楼2单元",
        "老人一个人在6号楼501",
    ],
)
def test_half_a_sentence(text: str) -> None:
    assert is_half_told(text) and recognise_emergency(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "救命 我妈",
        "快来人 我妈",
        "求求大家帮帮我妈",
        "帮帮忙 我妈晕了",
        "她一个人在楼顶",
        "他一个人在河边",
        "孩子一个人在2号楼窗台",
        "我妈被困在2号楼",
        "孩子在电梯里",
    ],
)
def test_a_call_for_help(text: str) -> None:
    assert not is_half_told(text) and recognise_emergency(text) is not None


@pytest.mark.parametrize(
    "text", ["里面住个老太太 独居的", "里面住着一个独居老人", "5楼住了个孕妇", "那家住着个耳朵背的老头"]
)
def test_who_lives_there(text: str) -> None:
    assert is_half_told(text) and recognise_emergency(text) is None


@pytest.mark.parametrize(
    "text", ["住着个老太太 没人应门", "里面住着老太太 出不来", "压住了一个老人", "里面困住个老太太"]
)
def test_what_befalls_them(text: str) -> None:
    assert not is_half_told(text) and recognise_emergency(text) is not None


def test_nobody_who_smells_gas_would_end_their_life() -> None:
    told = recognise_emergency("我去 我刚到7号楼楼下 真有煤气味")
    assert told is not None and told.hotlines == ("119",)
