"""What has been heard and whether it is so, asked by several and settled by one."""

from __future__ import annotations

import pytest

from bot.domain.talk.rumour import is_same_rumour, names_of_rumour, settles_only, settles_rumour

ASKED = "听说明天停水三天是真的吗"


@pytest.mark.parametrize(
    "words", ["明天真的停水三天吗", "群里都说要停水三天 真的假的", "我朋友圈看到说明天停水3天 有这回事吗"]
)
def test_the_same(words: str) -> None:
    assert is_same_rumour(words, ASKED, same_day=True)


@pytest.mark.parametrize(
    "words", ["听说后天停水三天是真的吗", "听说3号楼明天停水三天是真的吗", "听说停水要收费是真的吗", "明天停水三天"]
)
def test_another(words: str) -> None:
    assert not is_same_rumour(words, ASKED, same_day=True)


def test_tomorrow_of_another_day() -> None:
    assert not is_same_rumour("明天真的停水三天吗", ASKED, same_day=False)


@pytest.mark.parametrize(
    "words",
    ["假的 大家别信", "谣言 别传", "没这事", "停水没这事 别信", "是真的 明天八点停", "没这事 我问过自来水公司了"],
)
def test_settled(words: str) -> None:
    assert settles_rumour(words) and settles_only(words, ASKED)


@pytest.mark.parametrize("words", ["真的假的", "这是假的吗", "是真的累", "假牙"])
def test_settles_nothing(words: str) -> None:
    assert not settles_rumour(words)


def test_more_than_that() -> None:
    assert not settles_only("没这回事 我没打人", ASKED)
    assert names_of_rumour("停水没这事", ASKED) and not names_of_rumour("涨价没这事", ASKED)
