"""我家也是: whether anything is said beside it."""

from __future__ import annotations

import pytest

from bot.domain.echo import says_no_more_than_also


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
