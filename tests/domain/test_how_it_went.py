"""人在抢救 多谢了: nothing but how an emergency goes on."""

from __future__ import annotations

import time

import pytest

from bot.domain.danger.how_it_went import news_and_question, tells_how_it_went


@pytest.mark.parametrize(
    "words",
    [
        "人在抢救 多谢了",
        "抢救过来了 谢谢大伙",
        "没事了",
        "没事了谢谢",
        "人醒了，谢谢大家",
        "救护车来了，送市医院了",
        "120已经到了",
        "我爸已经送到医院了",
        "已经脱离生命危险，感谢大家",
        "没抢救过来",
        "消防员到了，火扑灭了",
        "总阀关上了，味道散了",
        "电梯里的人救出来了",
        "孩子找到了 虚惊一场",
        "民警到了，人带走了",
        "我们先把摊撤了",
    ],
)
def test_news(words: str) -> None:
    assert tells_how_it_went(words)


@pytest.mark.parametrize(
    "words",
    [
        "人在抢救，还有一个也晕倒了",
        "火灭了又着了",
        "还没醒",
        "人醒了吗",
        "救护车来了没",
        "救护车怎么还没来",
        "又喘不上来气了",
        "阀门关不上",
        "血止不住了",
        "住院怎么报销",
        "谢谢大家",
        "要不要我们先把摊撤了",
        "我在家呢",
        "快递到了",
    ],
)
def test_no_news(words: str) -> None:
    assert not tells_how_it_went(words)


@pytest.mark.parametrize(
    ("words", "news", "asked"),
    [
        ("火灭了，顺便问一句灭火器过期了去哪换", "火灭了", "灭火器过期了去哪换"),
        ("明火没了 家里灭火器过期了去哪换", "明火没了", "家里灭火器过期了去哪换"),
        ("火熄灭了 另外问一下 装烟感要钱吗", "火熄灭了", "装烟感要钱吗"),
        ("火打灭了 对了 空调烧坏了找谁赔", "火打灭了", "空调烧坏了找谁赔"),
        ("脉搏有了 救护车到哪了", "脉搏有了", "救护车到哪了"),
    ],
)
def test_news_and_a_question(words: str, news: str, asked: str) -> None:
    assert news_and_question(words) == (news, asked)


@pytest.mark.parametrize("words", ["送医院了 拍片子呢", "居住证怎么办", "火灭了吗 谁知道", "有呼吸了吗那个老师傅"])
def test_no_news_before_the_question(words: str) -> None:
    assert news_and_question(words) is None


@pytest.mark.parametrize("piece", ["刚", "刚刚", "我家人", "人家", "电梯里", "谢谢", "已经", "的"])
def test_what_repeats_itself_is_read_quickly(piece: str) -> None:
    begun = time.perf_counter()
    tells_how_it_went((piece * 40)[:36] + "不中")
    assert time.perf_counter() - begun < 0.5
