"""Fixtures that every part of the tests may use."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from functools import cache
from pathlib import Path

import pytest

from bot.knowledge import knowledge, segment, sound
from bot.knowledge.segment import Cutter
from bot.knowledge.vocabulary import Vocabulary
from tests.chat import Chat
from tests.process import RunningBot, copy_demo


@pytest.fixture(scope="session", autouse=True)
def _words_read_once() -> Iterator[None]:
    """Nearly every test that asks something reads the same dictionary of 350,000 lines; what is read never changes.

    tests/knowledge/test_words.py reads it as the bot does, with what is kept of it beside the database.
    """
    cutters: dict[object, Cutter] = {}

    def build_cutter(vocabulary: Vocabulary, kept_in: Path | None = None) -> Cutter:
        words = tuple(vocabulary.words.items()), tuple(vocabulary.canonical.items())
        if words not in cutters:
            cutters[words] = segment.build_cutter(vocabulary, kept_in)
        return cutters[words]

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(knowledge, "build_cutter", build_cutter)
        patch.setattr(sound, "_table", cache(sound._table))
        yield


@pytest.fixture
async def chat(tmp_path: Path) -> AsyncIterator[Chat]:
    """The little test street, on a Monday a minute before nine."""
    chat = await Chat(tmp_path).open()
    yield chat
    await chat.close()


@pytest.fixture(scope="module")
def running_bot(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningBot]:
    """The demo street in a process of its own, a fresh one for every file of tests."""
    bot = RunningBot(copy_demo(tmp_path_factory.mktemp("bot"))).start()
    yield bot
    bot.stop()
    assert "Traceback" not in bot.log()
