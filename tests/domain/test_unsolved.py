"""还是一停一停: of what was reported and is still in hand."""

from __future__ import annotations

import pytest

from bot.domain.talk.awaited import awaits_coming, has_not_come
from bot.domain.talk.own_rating import opinion_in
from bot.domain.talk.unsolved import is_bare_again, is_still_so, is_unsolved, wants_meanwhile

LIFT = "2号楼电梯一停一停的 吓死人"


@pytest.mark.parametrize("words", ["电梯还是一停一停", "2号楼电梯还是那样", "电梯仍然晃", "电梯还在抖", "电梯还抖着呢"])
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


WATER = "4号楼地下室有积水"


@pytest.mark.parametrize("words", ["地下室水又上来了", "地下室又积水了", "水又漫上来了", "地下室又灌水了"])
def test_it_is_so_again(words: str) -> None:
    assert is_still_so(words, WATER)


@pytest.mark.parametrize(
    "words", ["6号楼地下室又积水了", "地下室又有老鼠了", "隔壁地下室又积水了", "又一处积水", "电梯又停了"]
)
def test_again_of_something_else(words: str) -> None:
    assert not is_still_so(words, WATER)


def test_again_and_nothing_of_what() -> None:
    assert is_bare_again("又漏了")
    assert is_bare_again("这又涨上来了")
    assert not is_bare_again("又来了一个人")
    assert not is_bare_again("电梯又停了")


@pytest.mark.parametrize("words", ["那个井盖能不能先围起来", "井盖先拦一下行不行", "麻烦井盖先盖块板"])
def test_what_is_wanted_meanwhile(words: str) -> None:
    assert wants_meanwhile(words, "幼儿园那个路口井盖塌了")
    assert not wants_meanwhile(words, "6号楼楼道灯不亮")


@pytest.mark.parametrize(
    "words",
    ["水是干了 可是泵没换啊", "泵根本没换", "说是换了泵其实没换", "压根没换水泵", "修了一半就走了", "水泵还是原来那个"],
)
def test_what_was_not_done(words: str) -> None:
    assert is_unsolved(words, WATER, "水已抽干，换了水泵")


def test_what_is_better_tells_of_what() -> None:
    assert is_unsolved("是不漏了 可是阀门没换啊", "家里暖气片漏水了", "通了暖气")
    assert not is_unsolved("灯亮了 可是垃圾没收", "家里暖气片漏水了", "通了暖气")


@pytest.mark.parametrize("words", ["到底办没办完", "办完没办完啊", "修好没修好", "水泵换没换"])
def test_whether_it_is_done(words: str) -> None:
    assert not is_unsolved(words, WATER, "水已抽干，换了水泵")
    assert opinion_in(words) is None
