"""Plain string work on what people type."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.words.plain import bare, clean, half_width, says_something


@pytest.mark.parametrize(
    ("typed", "seen"),
    [
        ("  居住证\u2005怎么办　", "居住证 怎么办"),
        ("居\u200b住\ufeff证\u00ad\u2060", "居住证"),
        ("第一行\n第二行", "第一行\n第二行"),
        ("第一行\r\n第二行\t完", "第一行 \n第二行 完"),
        ("\x00\x07\ud83d你好", "你好"),
        ("\u202e反着写\u202c", "反着写"),
        ("\u200b\u2005", ""),
        ("👨\u200d👩", "👨👩"),
    ],
)
def test_clean(typed: str, seen: str) -> None:
    assert clean(typed) == seen


@given(st.text())
def test_cleaning_twice_is_cleaning_once_and_leaves_nothing_invisible(text: str) -> None:
    once = clean(text)
    assert clean(once) == once
    assert all(sign == "\n" or sign.isprintable() for sign in once)


@given(st.text())
def test_half_width_keeps_every_place(text: str) -> None:
    assert len(half_width(text)) == len(text)


def test_half_width_digits_number_sign_and_at() -> None:
    assert half_width("＠小灵通 查＃１００１，谢谢") == "@小灵通 查#1001，谢谢"


def test_bare_is_what_two_texts_share() -> None:
    assert bare("３号楼，灯坏了！！ OK~") == bare("3号楼 灯坏了 ok") == "3号楼灯坏了ok"


@pytest.mark.parametrize(
    ("text", "yes"), [("灯", True), ("1", True), ("👍👍", False), ("。。。！", False), ("", False), ("__", False)]
)
def test_says_something(text: str, yes: bool) -> None:
    assert says_something(text) is yes
