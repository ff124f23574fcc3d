"""Danger is recognised in the words of a chat; talk about danger is not."""

from __future__ import annotations

import time

import pytest

from bot.domain.emergency import HOTLINES, Emergency, EmergencyKind, recognise_emergency
from bot.domain.emergency_people import PEOPLE_SIGNS
from bot.domain.emergency_signs import SURROUNDING_SIGNS
from tests.domain import evaluate_speech as figures


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("着火了怎么办", EmergencyKind.FIRE),
        ("社区会议室着火了", EmergencyKind.FIRE),
        ("请注意3号楼着火了", EmergencyKind.FIRE),
        ("不是演习，真的着火了", EmergencyKind.FIRE),
        ("着火了，消防电话是多少", EmergencyKind.FIRE),
        ("电梯困人了", EmergencyKind.FIRE),
        ("孩子反锁在家里，灶上还烧着水", EmergencyKind.FIRE),
        ("闻到煤气味", EmergencyKind.GAS),
        ("会不会是煤气漏了", EmergencyKind.GAS),
        ("有没有闻到煤气味", EmergencyKind.GAS),
        ("孩子上课晕倒了", EmergencyKind.INJURY),
        ("孩子不会游泳掉水里了", EmergencyKind.INJURY),
        ("不小心摔倒了，老人起不来", EmergencyKind.INJURY),
        ("检修工人触电了", EmergencyKind.INJURY),
        ("有个姑娘坐在天台边上哭，怕她想不开", EmergencyKind.INJURY),
        ("昨天我妈摔倒了，到现在还起不来", EmergencyKind.INJURY),
        ("别人被打了", EmergencyKind.CRIME),
        ("防盗窗被撬了", EmergencyKind.CRIME),
        ("孩子不见了", EmergencyKind.CRIME),
        ("没注意被车撞了", EmergencyKind.TRAFFIC),
    ],
)
def test_danger_now_counts(text: str, kind: EmergencyKind) -> None:
    found = recognise_emergency(text)
    assert found and found.kind is kind


@pytest.mark.parametrize(
    "text",
    [
        "",
        "没有着火，大家放心",
        "昨天演练大家辛苦了",
        "今天下午三点消防演练",
        "上周3号楼着过火，现在修好了吗",
        "真是火大，没人管",
        "这家店火了",
        "累死了今天",
        "气死我了",
        "打劫一样贵",
        "怎么预防煤气中毒",
        "火灾报警电话是多少",
        "免费急救培训，周六上午九点",
        "燃气灶打不着火",
        "楼道堆满纸箱，万一着火怎么跑",
        "楼上扔东西差点砸到人",
        "跳楼价大甩卖",
        "钥匙锁在家里了，谁有开锁电话",
        "孩子的水壶丢了",
        "按电梯没反应",
    ],
)
def test_talk_of_danger_does_not_count(text: str) -> None:
    assert recognise_emergency(text) is None


def test_further_kinds_are_named_and_their_numbers_follow() -> None:
    found = recognise_emergency("楼下有人拿刀砍人，流了好多血")
    assert found == Emergency(EmergencyKind.CRIME, found.sign if found else "", (EmergencyKind.INJURY,))
    assert found.hotlines == ("110", "120")


def test_each_number_is_named_once() -> None:
    found = recognise_emergency("门口出车祸了，有人受伤流血")
    assert found and found.hotlines == ("122", "120")
    assert set(HOTLINES) == set(EmergencyKind)


def test_every_sign_begins_so_that_the_gate_can_see_it() -> None:
    signs = [sign for group in (*SURROUNDING_SIGNS, *PEOPLE_SIGNS) for sign in group.signs.split()]
    assert not [sign for sign in signs if sign[0] in "(.?*+\\|^$"]


def test_a_long_message_is_read_quickly() -> None:
    for text in ("孩子在电梯里" * 1666, "着" * 10_000, "3号楼" * 3333, "没有人" * 3333):
        begun = time.perf_counter()
        recognise_emergency(text)
        assert time.perf_counter() - begun < 1.0


def test_measured_emergencies_do_not_get_worse() -> None:
    found = figures.emergencies("measured")
    assert len(found.misses) <= 8
    assert found.false_alarm_rate <= 0.028
    assert figures.emergency_kinds("measured").accuracy >= 0.98


def test_tuned_emergencies_stay_without_a_miss() -> None:
    found = figures.emergencies("tuned")
    assert not found.misses
    assert found.false_alarm_rate <= 0.02
