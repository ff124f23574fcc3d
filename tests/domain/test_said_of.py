"""What things are said of, and what is said of people in nearly the same words."""

from __future__ import annotations

import pytest

from bot.domain.danger.emergency import may_be_emergency, recognise_emergency
from bot.domain.danger.said_of import is_said_of_things


@pytest.mark.parametrize(
    "words",
    [
        "B2？我车在那",
        "车棚？我车在里面",
        "我家电动车也放在车棚里",
        "3号楼老人家门铃没声音了",
        "代报 4号楼老人说对讲没声",
        "隔壁老太太的狗三天没动静了 是不是送人了",
        "楼上的猫两天没叫了",
        "7号楼西头护栏倒了",
        "小树倒了压着草坪",
        "垃圾桶倒了",
        "戏里头那个女的上吊了 太惨",
        "片子里那个人跳楼了",
        "有人在院里烧纸钱 烟往我家飘",
        "6号楼后面有人烧树叶 烟好大",
    ],
)
def test_of_things(words: str) -> None:
    assert is_said_of_things(words)
    assert recognise_emergency(words) is None
    assert not may_be_emergency(words)


@pytest.mark.parametrize(
    "words",
    [
        "我车在那 着火了",
        "我车在里面 人也在里面",
        "我车被困在B2",
        "隔壁老太太三天没动静了",
        "狗三天没动静了 门也敲不开",
        "按门铃没声音 老人一个人",
        "护栏倒了 砸到孩子",
        "大树倒了压着车",
        "小树倒了压着电线",
        "戏台上有人摔下来了",
        "书里夹着遗书 他要跳楼",
        "树叶烧起来了",
        "烧纸把草引着了",
        "烧烤炉子倒了 火烧到棚子",
        "烧烤摊那边捅人了 烟好大",
    ],
)
def test_of_people(words: str) -> None:
    assert not is_said_of_things(words)
    assert recognise_emergency(words) is not None
