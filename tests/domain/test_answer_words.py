"""A few words that answer a question, and others that answer none."""

from __future__ import annotations

import pytest

from bot.domain.commands.answer_words import is_answer


@pytest.mark.parametrize("words", ["可以", "能装", "不行", "周一", "5元", "免费", "找物业", "明天下午", "没有", "三楼"])
def test_an_answer(words: str) -> None:
    assert is_answer(words)


@pytest.mark.parametrize("words", ["结伴", "街胆", "看看", "去问问", "已问", "好的", "收到", "我去看"])
def test_none(words: str) -> None:
    assert not is_answer(words)
