"""A running street for each test."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest_asyncio

from .street import Street


@pytest_asyncio.fixture
async def street(tmp_path: Path) -> AsyncIterator[Street]:
    street = Street(tmp_path)
    await street.start()
    yield street
    await street.stop()
    await street.session.close()
