"""接1003, 转1018 唐建嘉: commands in one sign, which only those who give them may write so."""

from __future__ import annotations

import time

import pytest

from bot.domain.command_table import Verb
from bot.domain.near_commands import short_command


@pytest.mark.parametrize(
    ("text", "verb", "number", "words"),
    [
        ("接1003", Verb.ACCEPT, 1003, ""),
        ("1003接", Verb.ACCEPT, 1003, ""),
        ("接 #1003 明天去", Verb.ACCEPT, 1003, "明天去"),
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
        "转1018唐建嘉",
    ],
)
def test_what_is_none(text: str) -> None:
    assert short_command(text) is None


def test_a_name_right_behind_it() -> None:
    for text in ("转1018唐建嘉", "1018转唐建嘉"):
        command = short_command(text, run_in=True)
        assert command is not None
        assert (command.verb, command.number, command.words) == (Verb.REASSIGN, 1018, "唐建嘉")


def test_long_texts_take_no_time() -> None:
    began = time.perf_counter()
    for text in ("接" * 10_000, "转1018 " * 2_000, "1003接 " * 2_000, "1018转" + "唐" * 10_000):
        short_command(text)
        short_command(text, run_in=True)
    assert time.perf_counter() - began < 1
