"""A part of the bot that ends is told, missed in the health page, and begun anew."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from pathlib import Path

import pytest

from bot.app import App
from bot.domain.faults import StoreFailed
from bot.files import load_files
from bot.parts import Parts
from bot.store.store import Store
from tests.process import free_port

ROOT = Path(__file__).resolve().parents[1]


async def until(holds: Callable[[], bool]) -> None:
    async with asyncio.timeout(10):
        while not holds():
            await asyncio.sleep(0.01)


async def test_what_ends_is_told_once_and_begins_anew(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.parts.PAUSE_S", 0.05)
    begun, told = [], []

    async def fails() -> None:
        begun.append(1)
        raise ValueError

    async def tell(name: str) -> None:
        told.append(name)

    parts = Parts(tell)
    parts.keep("outbox", fails)
    await until(lambda: parts.missing == ("outbox",))
    await until(lambda: len(begun) >= 3)
    assert told == ["outbox"]
    await parts.stop()


async def test_what_has_an_end_is_not_repeated() -> None:
    done = []

    async def work() -> None:
        done.append(1)
        raise ValueError

    async def tell(name: str) -> None:
        raise AssertionError(name)

    parts = Parts(tell)
    parts.once("unsent", work())
    await asyncio.sleep(0.1)
    assert done == [1]
    assert parts.missing == ()
    await parts.stop()


async def test_a_bot_whose_dispatcher_could_not_begin_hears_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The first write of the dispatcher fails, as on a disk that is full for a moment."""
    free_numbers, failures = Store.free_numbers, [StoreFailed("full")]

    async def full_at_first(store: Store) -> None:
        if failures:
            raise failures.pop()
        await free_numbers(store)

    monkeypatch.setattr(Store, "free_numbers", full_at_first)
    monkeypatch.setattr("bot.parts.PAUSE_S", 1.0)
    env = {"BOT_STATE_DIR": str(tmp_path), "BOT_WEB__PORT": str(free_port())}
    app = App(load_files(ROOT / "config.yaml", env, encode=False))
    await app.start()
    try:
        await until(lambda: app._parts.missing == ("dispatch",))
        assert (await app.pulse.take()).missing == ("dispatch",)
        await until(lambda: app._parts.missing == ())
        assert (await app.pulse.take()).missing == ()
        async with asyncio.timeout(10):
            await app.dispatcher.idle()
    finally:
        await app.stop()
