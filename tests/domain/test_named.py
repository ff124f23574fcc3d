"""What is said of people in office by their own names."""

from __future__ import annotations

import pytest

from bot.domain.places.place import Grid, Level, Official, Places, Role
from bot.domain.speech.kinds import Speech
from bot.domain.speech.named import accused_by_name, accuses_here, is_evidence, speech_here
from bot.domain.tickets.confidential import accused_in

PEOPLE = (
    Official("wang", "王晓宁", Role.WORKER, ("qh",)),
    Official("tang", "唐建嘉", Role.PROPERTY, ("qh",)),
    Official("yu", "余知法", Role.DEPARTMENT, ("qh",)),
    Official("ye", "叶暖", Role.VOLUNTEER, ("qh",)),
    Official("xiaowang", "小王", Role.WORKER, ("qh",)),
)
STREET = Places({"qh": Grid("qh", "二级", Level.SECOND)}, {person.key: person for person in PEOPLE})


@pytest.mark.parametrize(
    "text",
    [
        "我要投诉王晓宁",
        "举报王晓宁",
        "怎么投诉王晓宁",
        "我要投诉物业的王晓宁，乱收停车费",
        "王晓宁收了我家装修队的好处费，你们管不管",
        "王晓宁办事拖拉，根本不来",
        "王晓宁这个人太差劲了",
        "王晓宁的服务太差",
        "王晓宁天天不上班",
        "王晓宁啥也不管",
        "王晓宁昨天骂了我妈",
        "王晓宁态度很好，就是收钱",
        "找王晓宁三次了都不理人",
        "网格员王晓宁一点都不管事",
        "王 晓 宁不干活",
        "王某宁收红包",
        "王*宁收红包",
        "我要投诉晓宁",
        "晓宁这人态度真差",
        "谢谢王晓宁，收了红包就不管我们了",
    ],
)
def test_who_is_spoken_against(text: str) -> None:
    assert accused_by_name(STREET, text) == {"wang"}
    assert speech_here(STREET, text) is Speech.ACCUSATION
    assert "wang" in accused_in(STREET, "qh", text)


@pytest.mark.parametrize(
    "text",
    [
        "麻烦王晓宁来看看",
        "谢谢王晓宁",
        "王晓宁的电话是多少",
        "王晓宁几点下班",
        "让王晓宁联系我",
        "3号楼灯坏了，请转告王晓宁",
        "王晓宁说今天来修，路灯还是不亮",
        "王晓宁真不错，表扬一下",
        "王晓宁不收红包，好人",
        "王晓宁态度很好",
        "感谢王晓宁帮我们解决了物业乱收费的问题",
        "王晓宁你好，物业不作为",
        "王晓宁帮忙看看，3号楼停车乱收费",
        "王晓宁被人打了",
        "我要投诉楼上噪音，跟王晓宁说过了",
        "我要投诉张伟乱停车",
        "张伟收了好处费",
        "楼上知法犯法",
        "树叶暖和",
        "小王家的狗天天叫",
    ],
)
def test_who_is_only_named(text: str) -> None:
    assert accused_by_name(STREET, text) == frozenset()


def test_of_two_each_is_meant() -> None:
    assert accused_by_name(STREET, "王晓宁和唐建嘉一起收红包") == {"wang", "tang"}


@pytest.mark.parametrize(("text", "is_so"), [("我有转账截图", True), ("这是聊天记录", True), ("3号楼监控坏了", False)])
def test_what_an_accusation_rests_on(text: str, is_so: bool) -> None:
    assert is_evidence(text) is is_so


@pytest.mark.parametrize(
    ("text", "against"),
    [
        ("@王晓宁 路灯不亮 没人管我要上12345投诉你们", False),
        ("@王晓宁 5号楼单元门坏了三天没人修 你们管不管", False),
        ("@王晓宁 态度恶劣", True),
        ("@王晓宁 路灯坏了 你收钱不办事 我要投诉你", True),
        ("@唐建嘉 路灯不亮 王晓宁收红包不修", True),
    ],
)
def test_whoever_is_called_by_at_is_asked_for_help(text: str, against: bool) -> None:
    assert accuses_here(STREET, text) is against
