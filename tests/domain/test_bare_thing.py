"""孩子们玩的那个秋千: a thing at its place, and not a word of what is wrong with it."""

from __future__ import annotations

import pytest

from bot.domain.talk.bare_thing import bare_thing


@pytest.mark.parametrize(
    ("words", "thing"),
    [
        ("孩子们玩的那个秋千", "秋千"),
        ("我们跳舞那边的灯", "灯"),
        ("我们打球那边的网", "网"),
        ("地下室那边的门", "门"),
        ("湖边那一排灯", "灯"),
        ("幼儿园旁边那个井盖", "井盖"),
    ],
)
def test_nothing_is_said_of_it(words: str, thing: str) -> None:
    assert bare_thing(words) == thing


@pytest.mark.parametrize(
    "words",
    [
        "那边的灯不亮",
        "修一下那边的灯",
        "我刚才说的那个路灯",
        "5号楼那个灯",
        "学校旁边那条路",
        "那个穿红衣服的人",
        "那个灯太晃眼",
        "灯",
    ],
)
def test_something_is_said_or_it_is_plain_where(words: str) -> None:
    assert bare_thing(words) == ""
