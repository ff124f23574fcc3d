"""Plays every talk of this folder."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.chat import Chat
from tests.talks.talk import play

TALKS = sorted(Path(__file__).parent.glob("*.txt"))


@pytest.mark.parametrize("talk", TALKS, ids=[talk.stem for talk in TALKS])
async def test_talk(talk: Path, chat: Chat) -> None:
    await play(talk, chat)


def test_there_are_talks() -> None:
    assert len(TALKS) >= 15
