"""News goes to the emergency that its words fit; where several fit, to none."""

from __future__ import annotations

import pytest

from bot.domain.danger.which_alarm import Alarm, AlarmsMeant, alarm_picked, finds_something_else, which_of

FIRE, FRIDGE = Alarm(1, "烤箱着起来了"), Alarm(2, "冷库门打不开 小李还在里头")
OLD_MAN, FOLLOWER = Alarm(3, "有个老头晕倒在花坛边上叫不应"), Alarm(4, "门口有个男的一直跟着我女儿")
LIFT, SMELL = Alarm(5, "5号楼电梯困人了"), Alarm(6, "楼道里好大的煤气味")


@pytest.mark.parametrize(
    ("words", "alarms", "number"),
    [
        ("火灭了", (FRIDGE, FIRE), 1),
        ("火灭了 没事了", (FRIDGE, FIRE), 1),
        ("烟散了", (LIFT, FIRE), 1),
        ("小李出来了", (FRIDGE, FIRE), 2),
        ("那个老头已经送医院了", (FOLLOWER, OLD_MAN), 3),
        ("救护车来了", (FOLLOWER, OLD_MAN), 3),
        ("那个男的走了", (OLD_MAN, FOLLOWER), 4),
        ("警察来了", (OLD_MAN, FOLLOWER), 4),
        ("女儿到家了", (OLD_MAN, FOLLOWER), 4),
        ("味道散了", (FRIDGE, SMELL), 6),
        ("电梯里的人放出来了", (SMELL, LIFT), 5),
        ("没事了", (FIRE,), 1),
        ("他睡着了", (LIFT, Alarm(7, "我老公打我")), 7),
    ],
)
def test_the_one_that_it_fits(words: str, alarms: tuple[Alarm, ...], number: int) -> None:
    assert which_of(words, alarms) == AlarmsMeant((number,))


@pytest.mark.parametrize("words", ["没事了", "谢谢大家 没事了", "消防来了", "两个人都出来了", "人全部出来了"])
def test_where_several_fit_none_is_sure(words: str) -> None:
    assert which_of(words, (FRIDGE, FIRE)) == AlarmsMeant((1, 2), sure=False)


@pytest.mark.parametrize("words", ["火灭了", "火灭了 没事了", "3号楼的火灭了"])
def test_of_another_danger_than_theirs(words: str) -> None:
    assert which_of(words, (LIFT,)) is None


@pytest.mark.parametrize("words", ["火灭了 小李出来了", "两件都没事了"])
def test_both(words: str) -> None:
    assert which_of(words, (FRIDGE, FIRE)) == AlarmsMeant((1, 2))


@pytest.mark.parametrize(
    ("words", "numbers"),
    [
        ("1", (1,)),
        ("第二个", (2,)),
        ("着火那个", (1,)),
        ("烤箱那件", (1,)),
        ("冷库", (2,)),
        ("两件都是", (1, 2)),
        ("都不是", ()),
    ],
)
def test_the_one_that_is_picked(words: str, numbers: tuple[int, ...]) -> None:
    assert alarm_picked(words, (FIRE, FRIDGE)) == numbers


@pytest.mark.parametrize(
    "words", ["今天菜场鱼不错", "谢谢", "低保怎么申请", "刚才有个快递放在门卫了麻烦取一下", "冷库的门开了", "小李呢"]
)
def test_what_picks_nothing(words: str) -> None:
    assert alarm_picked(words, (FIRE, FRIDGE)) is None


@pytest.mark.parametrize(
    ("words", "number"),
    [
        ("找着啦 在凉亭看人下棋呢", 8),
        ("钱叔现在回家了", 9),
        ("老钱送医院了", 9),
        ("何妈她爸找到了", 8),
        ("回来了 在同学家写作业", 8),
    ],
)
def test_by_whom_is_named(words: str, number: int) -> None:
    missed = Alarm(8, "我爸早上出去遛弯到现在没回来 78了", reporter="何妈")
    fallen = Alarm(9, "我在9号楼楼梯上滚下来了 腰动不了", reporter="钱叔")
    assert which_of(words, (fallen, missed)) == AlarmsMeant((number,))


@pytest.mark.parametrize(
    "words",
    [
        "小狗找到了 在物业门口",
        "找到我家猫了",
        "车钥匙找到了 谢谢物业",
        "我家快递找到了 在门卫",
        "我手机找到了",
        "电动车找回来了",
    ],
)
def test_something_else_was_found(words: str) -> None:
    assert finds_something_else(words, "我爸走丢了")


@pytest.mark.parametrize(
    "words",
    ["找到了 我扶着呢", "人找到了", "他坐公交车回来了", "在公交车上找到的", "找到了 在超市门口", "警车找到了他"],
)
def test_somebody_was_found(words: str) -> None:
    assert not finds_something_else(words, "我爸走丢了")


@pytest.mark.parametrize("words", ["小狗找到了", "狗找到了"])
def test_what_was_missed_was_found(words: str) -> None:
    assert not finds_something_else(words, "我的导盲小狗走丢了")
