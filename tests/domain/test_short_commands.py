"""接1003, 转1018 唐建嘉: commands in one sign, which only those who give them may write so."""

from __future__ import annotations

import time

import pytest

from bot.domain.commands.near import begins_with_number, done_command, short_command
from bot.domain.commands.table import Verb


@pytest.mark.parametrize(
    ("text", "verb", "number", "words"),
    [
        ("接1003", Verb.ACCEPT, 1003, ""),
        ("1003接", Verb.ACCEPT, 1003, ""),
        ("接 #1003 明天去", Verb.ACCEPT, 1003, "明天去"),
        ("1003也接", Verb.ACCEPT, 1003, ""),
        ("1003我也接了", Verb.ACCEPT, 1003, ""),
        ("1003我接了哈", Verb.ACCEPT, 1003, ""),
        ("1003那个我来接，下午去", Verb.ACCEPT, 1003, "下午去"),
        ("1003我去", Verb.ACCEPT, 1003, ""),
        ("我也接1003", Verb.ACCEPT, 1003, ""),
        ("转1018 唐建嘉", Verb.REASSIGN, 1018, "唐建嘉"),
        ("1018 转 物业", Verb.REASSIGN, 1018, "物业"),
        ("退1018 不归我管 归住建", Verb.RETURN, 1018, "不归我管 归住建"),
    ],
)
def test_one_sign_is_the_command(text: str, verb: Verb, number: int, words: str) -> None:
    command = short_command(text)
    assert command is not None
    assert (command.verb, command.number, command.words) == (verb, number, words)


@pytest.mark.parametrize(
    "text",
    [
        "接1003吗",
        "接1003号楼的电话",
        "转1018元给我",
        "退1200块押金",
        "1018转弯处太窄",
        "1003接水管漏了",
        "接孩子",
        "1003我接着修",
        "1003也接不了",
        "1003我没接",
        "1003我接的",
        "1003我去过了",
        "1003师傅去",
        "我接1004路公交",
        "转1018唐建嘉",
    ],
)
def test_what_is_none(text: str) -> None:
    assert short_command(text) is None


def test_a_name_right_behind_it() -> None:
    command = short_command("转1018唐建嘉", run_in=True)
    assert command is not None
    assert (command.verb, command.number, command.words) == (Verb.REASSIGN, 1018, "唐建嘉")


@pytest.mark.parametrize(
    ("text", "number", "words"),
    [
        ("1020好了 换了灯泡", 1020, "换了灯泡"),
        ("1013好了", 1013, "好了"),
        ("１０１３ 好了，谢谢", 1013, "好了"),
        ("工单1013 已经好了 不漏了", 1013, "不漏了"),
        ("1013完事了，垃圾拉走了", 1013, "垃圾拉走了"),
    ],
)
def test_that_it_is_done_is_its_end(text: str, number: int, words: str) -> None:
    command = done_command(text)
    assert command is not None
    assert (command.verb, command.number, command.words) == (Verb.FINISH, number, words)


@pytest.mark.parametrize(
    "text",
    [
        "1020好了吗",
        "1020好了没",
        "1020好了？",
        "1020快好了",
        "1020好了一半",
        "1020明天就好了",
        "1020好了 还差一个螺丝",
        "1020好了 但是还闪",
        "1020好了 明天再来看看",
        "1020好了告诉我一声",
        "1020好了 跟我说一声",
        "1020好了 1021没好",
        "1020没好",
        "好了",
        "5000好了吧",
    ],
)
def test_what_is_not_done(text: str) -> None:
    assert done_command(text) is None


def test_what_begins_with_a_number() -> None:
    assert all(map(begins_with_number, ("1013 没好呢 还漏", "1028 找到人了", "1017 假的 发错地方了")))
    assert not any(map(begins_with_number, ("1013 现在好点吗", "1500元 买材料", "1013", "1013 收到", "没好 1013")))


def test_long_texts_take_no_time() -> None:
    began = time.perf_counter()
    for text in ("接" * 10_000, "转1018 " * 2_000, "1003接 " * 2_000, "1018转" + "唐" * 10_000):
        short_command(text)
        short_command(text, run_in=True)
        done_command(text)
        begins_with_number(text)
    assert time.perf_counter() - began < 1
