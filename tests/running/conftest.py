"""The little test street as a process of its own."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.chat import copy_office
from tests.process import RunningBot


def little_street(folder: Path) -> RunningBot:
    """Not started."""
    copy_office(folder)
    return RunningBot(folder)


@pytest.fixture(scope="module")
def little_bot(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningBot]:
    """Starts faster than the demo street; one for every file of tests."""
    bot = little_street(tmp_path_factory.mktemp("bot")).start()
    yield bot
    bot.stop()


@pytest.fixture
def own_bot(tmp_path: Path) -> Iterator[RunningBot]:
    """For tests that stop it or spoil its files; not started."""
    bot = little_street(tmp_path)
    yield bot
    if bot.process is not None and bot.process.poll() is None:
        bot.kill()
