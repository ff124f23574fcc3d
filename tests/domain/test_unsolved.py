"""还是一停一停: of what was reported and is still in hand."""

from __future__ import annotations

import pytest

from bot.domain.talk.awaited import awaits_coming, has_not_come
from bot.domain.talk.unsolved import is_still_so

LIFT = "2号楼电梯一停一停的 吓死人"


@pytest.mark.parametrize("words", ["电梯还是一停一停", "2号楼电梯还是那样", "电梯仍然晃", "电梯还在抖"])
def test_it_is_still_so(words: str) -> None:
    assert is_still_so(words, LIFT)


@pytest.mark.parametrize(
    "words",
    [
        "电梯还是一股臭味",
        "3号楼电梯还是停",
        "电梯还是好的吗",
        "还是你们厉害",
        "电梯还不错",
        "路灯还是不亮",
        "电梯还是要修",
    ],
)
def test_it_is_something_else(words: str) -> None:
    assert not is_still_so(words, LIFT)


def test_still_waiting() -> None:
    assert has_not_come("垃圾还没拉 都下午了")
    assert awaits_coming("电梯还得多会儿")
