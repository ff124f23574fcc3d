"""Opens the store for one command, beside a bot that may be running."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import TypeVar

from bot.files import Files
from bot.store.store import Store

T = TypeVar("T")


def on_store(files: Files, work: Callable[[Store], Awaitable[T]]) -> T:
    """Run one piece of work on the database of the state folder."""

    async def run() -> T:
        store = Store(files.folders.state / "bot.db")
        try:
            return await work(store)
        finally:
            store.close()

    return asyncio.run(run())
