"""Another time that was worse is talk; what goes on since is not."""

from __future__ import annotations

import pytest

from bot.domain.danger.denial import denies_danger
from bot.domain.danger.small_talk import only_doubts
from bot.domain.talk.recalls import only_recalls


@pytest.mark.parametrize(
    "words",
    [
        "去年那次雨才叫大 淹死三个",
        "前年停水才叫惨 渴死好几盆花",
        "小时候那场火才吓人",
        "上回比这还大",
        "那年更惨 电停了三天",
    ],
)
def test_talk(words: str) -> None:
    assert only_recalls(words)


@pytest.mark.parametrize(
    "words", ["去年也淹过一次", "去年就这样了", "上次修完又漏了", "从去年到现在一直漏", "比去年那次还大"]
)
def test_of_what_was_reported(words: str) -> None:
    assert not only_recalls(words)


@pytest.mark.parametrize("words", ["真的假的", "是真是假啊", "真的还是假的", "不会吧 真的假的"])
def test_doubt_is_no_denial(words: str) -> None:
    assert only_doubts(words) and not denies_danger(words)


def test_denial_is_no_doubt() -> None:
    assert denies_danger("假的 没着火") and not only_doubts("假的 没着火")
