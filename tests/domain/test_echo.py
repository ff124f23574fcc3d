"""我家也是: whether anything is said beside it."""

from __future__ import annotations

import pytest

from bot.domain.talk.echo import is_so_here_too, may_be_noticed, notices_too, says_no_more_than_also


@pytest.mark.parametrize(
    "words", ["我家也是", "+1", "我们单元也是", "我家也是 昨天就这样了", "我家也是，8号楼的", "我家也一样，都好几天了"]
)
def test_nothing_of_what_it_is(words: str) -> None:
    assert says_no_more_than_also(words)


@pytest.mark.parametrize(
    "words", ["我家也没水", "我家也是 电梯还困过人", "我家也是 厨房漏水", "我家也是这么办的吗", "我家也是 怎么交医保"]
)
def test_something_of_its_own(words: str) -> None:
    assert not says_no_more_than_also(words)


@pytest.mark.parametrize(
    ("words", "text", "noticed"),
    [
        ("我也闻到了 熏死人", "市场西门下水井堵了 臭水漫出来", True),
        ("我也闻到了 熏死人", "楼下广场舞吵死了", False),
        ("我也听到了 吵死了", "楼下广场舞吵死了", True),
        ("我家也看得见那个灯坏了", "3号楼路灯坏了", True),
        ("我家也看得见那个灯坏了", "3号楼门口井盖翘了", False),
    ],
)
def test_what_was_noticed(words: str, text: str, noticed: bool) -> None:
    assert notices_too(words)
    assert may_be_noticed(words, text) is noticed


def test_so_it_is_here_too() -> None:
    assert is_so_here_too("我家摊位前也是 臭得不行")
    assert not any(map(is_so_here_too, ("我家也没水", "我家也漏水", "我家也是这样吗")))
