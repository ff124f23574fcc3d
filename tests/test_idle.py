"""What a bot does that nobody speaks to."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.app import App
from bot.files import load_files
from tests.process import free_port

ROOT = Path(__file__).resolve().parents[1]


@pytest.fixture
async def app(tmp_path: Path) -> AsyncIterator[App]:
    env = {"BOT_STATE_DIR": str(tmp_path), "BOT_WEB__PORT": str(free_port())}
    app = App(load_files(ROOT / "config.yaml", env, encode=False))
    await app.start()
    yield app
    await app.stop()


def written(app: App) -> tuple[int, int]:
    """How many rows have been changed, and how long the log of the database is."""
    conn = app.store._database.conn
    (path,) = (row[2] for row in conn.execute("PRAGMA database_list") if row[1] == "main")
    return conn.total_changes, Path(f"{path}-wal").stat().st_size


async def comes_to_rest(app: App) -> None:
    """Returns when nothing has been written for three seconds; some things are done once after a start, or once a day."""
    async with asyncio.timeout(20):
        before = None
        while before != (now := written(app)):
            before = now
            await asyncio.sleep(3)


async def test_it_writes_nothing(app: App) -> None:
    """Every write is one more wait for the disk, day and night, on a card that does not live for ever."""
    await comes_to_rest(app)


async def test_its_health_is_found_out_by_writing(app: App) -> None:
    """Reading goes on when the disk is full."""
    await comes_to_rest(app)
    before, _ = written(app)
    assert (await app.pulse.take()).storing
    assert written(app)[0] > before
