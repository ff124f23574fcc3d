"""Fixtures that every part of the tests may use."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.chat import Chat


@pytest.fixture
async def chat(tmp_path: Path) -> AsyncIterator[Chat]:
    """The little test street, on a Monday at nine."""
    chat = await Chat(tmp_path).open()
    yield chat
    await chat.close()
