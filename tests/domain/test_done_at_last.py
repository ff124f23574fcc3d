"""垃圾桶总算收了 天天收就好了: what was waited for is done, with a sigh about how long it took."""

from __future__ import annotations

import pytest

from bot.domain.talk.done_at_last import done_at_last


@pytest.mark.parametrize(
    ("words", "thing"),
    [
        ("垃圾桶总算收了 天天收就好了", "垃圾桶"),
        ("积水总算抽了 以后下雨早点抽就好了", "积水"),
        ("电梯灯终于换了 要是早换就好了", "电梯灯"),
        ("盖子总算不响了 早弄就好了", "盖子"),
        ("路灯可算亮了，天天亮着就好了", "路灯"),
        ("门终于修好了 早修多好啊", "门"),
    ],
)
def test_it_is_done(words: str, thing: str) -> None:
    assert done_at_last(words) == thing


@pytest.mark.parametrize(
    "words",
    [
        "要是垃圾天天收就好了",
        "电梯终于修好了 可是灯又不亮了",
        "总算收了",
        "水管终于不行了 早修就好了",
        "灯总算亮了 还是闪 早点换就好了",
    ],
)
def test_it_is_not(words: str) -> None:
    assert done_at_last(words) == ""
