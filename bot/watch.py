"""Notices when somebody saves a file of the office."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Iterable
from pathlib import Path

from watchfiles import Change, awatch

from bot.content.folder import NOTICES, YAML, is_hidden

DEBOUNCE_MS = 300
STEP_MS = 100
AGAIN_S = 5.0
SUFFIXES = (*YAML, *NOTICES, ".txt")

log = logging.getLogger(__name__)


async def watch(folders: Iterable[Path], saved: Callable[[], Awaitable[None]]) -> None:
    """Call `saved` after changes in the folders themselves (not below them), until cancelled.

    A folder that does not exist yet is watched from the moment it is there.
    """
    wanted = tuple(folders)
    while True:
        there = [folder for folder in wanted if folder.is_dir()]
        try:
            async for _ in awatch(
                *there,
                watch_filter=_is_ours,
                debounce=DEBOUNCE_MS,
                step=STEP_MS,
                recursive=False,
                ignore_permission_denied=True,
            ):
                await saved()
                if [folder for folder in wanted if folder.is_dir()] != there:
                    break
        except OSError as error:
            log.warning("the folders cannot be watched (%s), trying again in %s s", error, AGAIN_S)
            await asyncio.sleep(AGAIN_S)


def _is_ours(change: Change, path: str) -> bool:
    """A new folder may be one of those that are wanted."""
    name = Path(path).name
    if is_hidden(name):
        return False
    return name.lower().endswith(SUFFIXES) or (change is Change.added and "." not in name)
