"""Opens the store for one command, beside a bot that may be running."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Awaitable, Callable
from typing import TypeVar

from bot.files import Files
from bot.store.store import Store
from bot.texts import operators as texts

T = TypeVar("T")


def on_store(files: Files, work: Callable[[Store], Awaitable[T]]) -> T:
    """Run one piece of work on the database of the state folder.

    Where no bot has ever run with this folder, that is told: a new database would answer as if all were well.
    """
    path = files.folders.state / "bot.db"
    if not path.is_file():
        print(texts.no_database(str(files.folders.state)), file=sys.stderr)

    async def run() -> T:
        store = Store(path)
        try:
            return await work(store)
        finally:
            store.close()

    return asyncio.run(run())
