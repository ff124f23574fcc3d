"""Opens the store for one command, beside a bot that may be running."""

from __future__ import annotations

import argparse
import asyncio
import sys
from collections.abc import Awaitable, Callable, Mapping
from typing import TypeVar

from bot.domain.faults import StoreFailed
from bot.files import Files, load_files
from bot.store.lock import expect_database, make_folder
from bot.store.store import Store
from bot.texts import operators as texts

T = TypeVar("T")


def files_beside(options: argparse.Namespace, environment: Mapping[str, str], encode: bool = False) -> Files:
    """The files for a command about what is in the ledger: somebody's slip in an FAQ entry or a notice is told on
    stderr and keeps nobody from it. Raises FaultyFiles where the settings, the grid or the rules of figures are wrong.
    """
    files = load_files(options.config, environment, encode=encode, beside=True)
    for fault in files.faults:
        print(texts.passed_over(str(fault)), file=sys.stderr)
    return files


def on_store(files: Files, work: Callable[[Store], Awaitable[T]]) -> T:
    """Run one piece of work on the database of the state folder. Raises StoreFailed where there is none.

    Only the bot itself makes a new one: that of a command would answer as if all were well, and hide that another is
    lost.
    """
    path = files.folders.state / "bot.db"
    expect_database(path)
    if not path.exists():
        if files.folders.state.exists():
            make_folder(files.folders.state)
        raise StoreFailed(texts.no_database(str(files.folders.state)))

    async def run() -> T:
        store = Store(path, create=False)
        try:
            return await work(store)
        finally:
            store.close()

    return asyncio.run(run())
