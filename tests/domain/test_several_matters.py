"""How well several matters in one message are told apart: tests/data/several_matters.txt, `part|how many|text`."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.domain.speech.two_matters import parts_of
from bot.services.context import Context
from tests.chat import Chat

LINES = [line.split("|") for line in Path("tests/data/several_matters.txt").read_text("utf-8").splitlines()]
ONE, SEVERAL = "1", "2"
MOST = {("tuned", SEVERAL): 14, ("tuned", ONE): 0, ("measured", SEVERAL): 9, ("measured", ONE): 0}
"""Of 49 and 61 tuned, 20 and 20 measured lines so many may be heard wrongly: several matters as one, where all the words are
in one ticket, or one as several."""


@pytest.mark.parametrize(("part", "count"), MOST)
async def test_so_many_are_told_apart(chat: Chat, part: str, count: str) -> None:
    context = Context(0, None, chat.desk.office, lambda: 0)  # type: ignore[arg-type]
    lines = [text for name, many, text in LINES if (name, many) == (part, count)]
    parts = {text: parts_of(text, lambda words: context.category_of(words).name) for text in lines}
    wrong = [
        text for text, found in parts.items() if (len(found.matters) + len(found.questions) > 1) != (count == SEVERAL)
    ]
    assert len(wrong) <= MOST[part, count], wrong
