"""The parts of the bot that never end: one that does is told, begun anew after a pause, and known to be missing."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable

PAUSE_S = 5.0

log = logging.getLogger(__name__)


class Parts:
    """`ended` is told the name of a part that ended by itself, once for each part."""

    def __init__(self, ended: Callable[[str], Awaitable[None]]) -> None:
        self._ended = ended
        self._tasks: set[asyncio.Task[None]] = set()
        self._missing: dict[str, None] = {}
        self._told: set[str] = set()

    @property
    def missing(self) -> tuple[str, ...]:
        """The parts that ended and have not begun anew yet."""
        return tuple(self._missing)

    def keep(self, name: str, work: Callable[[], Awaitable[None]]) -> None:
        """Run `work` until `stop`, again and again should it end."""
        self._start(name, self._again_and_again(name, work))

    def once(self, name: str, work: Awaitable[None]) -> None:
        """Run something beside that has an end; an error in it is logged."""
        self._start(name, self._seen_to_its_end(name, work))

    async def stop(self) -> None:
        tasks = tuple(self._tasks)
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    def _start(self, name: str, work: Awaitable[None]) -> None:
        task = asyncio.ensure_future(work)
        task.set_name(name)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _again_and_again(self, name: str, work: Callable[[], Awaitable[None]]) -> None:
        while True:
            try:
                await work()
                log.error("%s ended, beginning anew in %s s", name, PAUSE_S)
            except Exception:
                log.exception("%s ended, beginning anew in %s s", name, PAUSE_S)
            self._missing[name] = None
            if name not in self._told:
                self._told.add(name)
                self.once(f"{name} ended", self._ended(name))
            await asyncio.sleep(PAUSE_S)
            self._missing.pop(name, None)

    async def _seen_to_its_end(self, name: str, work: Awaitable[None]) -> None:
        try:
            await work
        except Exception:
            log.exception("%s failed", name)
