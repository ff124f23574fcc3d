"""我要报修, and nothing else."""

from __future__ import annotations

import pytest

from bot.domain.speech.bare_intent import bare_intent
from bot.domain.speech.kinds import Speech


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("我要报修", Speech.HELP),
        ("你好，我要报修一下", Speech.HELP),
        ("我想反映一个问题", Speech.HELP),
        ("我要举报", Speech.ACCUSATION),
        ("我要举报有人", Speech.ACCUSATION),
        ("我要投诉", Speech.COMPLAINT),
    ],
)
def test_announced_without_a_word_of_what(words: str, kind: Speech) -> None:
    assert bare_intent(words) is kind


@pytest.mark.parametrize(
    "words", ["我要报修电梯", "怎么报修", "我要投诉物业", "报修电话多少", "我要反映垃圾问题", "我要求助老人摔了"]
)
def test_what_says_more(words: str) -> None:
    assert bare_intent(words) is None
