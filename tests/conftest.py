"""Fixtures that every part of the tests may use."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest

from tests.chat import Chat
from tests.process import RunningBot, copy_demo


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
