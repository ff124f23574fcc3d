"""What neighbours ask whether to do while somebody is in danger, and what they ask of anything else meanwhile."""

from __future__ import annotations

import pytest

from bot.domain.danger.kinds import EmergencyKind as Kind
from bot.domain.danger.what_now import asks_in_danger


@pytest.mark.parametrize(
    ("kind", "words"),
    [
        (Kind.LIFT, "要不要先把门撬开"),
        (Kind.LIFT, "能不能自己把门扒开"),
        (Kind.HEIGHT, "底下要不要铺被子"),
        (Kind.HEIGHT, "我上去劝劝行吗"),
        (Kind.FIRE, "我要不要带孩子下楼"),
        (Kind.FIRE, "我家窗户正对着 要不要撤"),
        (Kind.FIRE, "要不要用湿毛巾捂嘴"),
        (Kind.FIRE, "我们怎么办"),
        (Kind.GAS, "现在能做饭不"),
        (Kind.GAS, "我可以开抽油烟机抽一下吗"),
        (Kind.CRIME, "我要不要下去拉架"),
        (Kind.TRAFFIC, "要不要把他扶起来"),
        (Kind.INJURY, "能不能给她喝点水"),
    ],
)
def test_of_the_danger(kind: Kind, words: str) -> None:
    assert asks_in_danger(words, [kind], addressed=True)
    assert asks_in_danger(words, [kind], addressed=False)


@pytest.mark.parametrize(
    ("kind", "words"),
    [
        (Kind.FIRE, "电梯还能坐吗"),
        (Kind.FIRE, "灭火器在哪"),
        (Kind.FIRE, "老师 要不要接孩子"),
        (Kind.FIRE, "怎么办啊"),
        (Kind.INJURY, "哪里有AED"),
        (Kind.GAS, "要不要报物业"),
        (Kind.MISSING, "要不要分头找"),
    ],
)
def test_only_put_to_the_bot(kind: Kind, words: str) -> None:
    assert asks_in_danger(words, [kind], addressed=True)
    assert not asks_in_danger(words, [kind], addressed=False)


@pytest.mark.parametrize(
    ("kind", "words"),
    [
        (Kind.LIFT, "快递柜怎么打开"),
        (Kind.LIFT, "装电梯要不要交钱"),
        (Kind.LIFT, "我要不要下楼"),
        (Kind.HEIGHT, "阳台能不能铺木地板"),
        (Kind.FIRE, "水费能不能网上交"),
        (Kind.FIRE, "晚上要不要下楼跳舞"),
        (Kind.FIRE, "能不能装空调"),
        (Kind.FIRE, "路灯灭了咋办"),
        (Kind.FIRE, "下楼了吗"),
        (Kind.FIRE, "停电了吗"),
        (Kind.FIRE, "你要不要下来"),
        (Kind.FIRE, "居住证要不要带身份证"),
        (Kind.GAS, "燃气卡在哪充"),
        (Kind.GAS, "热水器能装吗"),
        (Kind.INJURY, "水能喝吗"),
        (Kind.INJURY, "能帮我妈把轮椅抬上楼吗"),
        (Kind.MISSING, "身份证丢了怎么办"),
    ],
)
def test_of_something_else(kind: Kind, words: str) -> None:
    assert not asks_in_danger(words, [kind], addressed=True)
