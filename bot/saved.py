"""What the admins hear of the files that they save: each fault once, and when it is right again."""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable, Iterable, Mapping
from pathlib import Path

from bot.domain.faults import Fault
from bot.office import Reading
from bot.texts import admins

log = logging.getLogger(__name__)

ByFile = Mapping[str, tuple[Fault, ...]]


class FileNews:
    """`tell` says something in every room of admins, `rooms` are those rooms."""

    def __init__(self, tell: Callable[[str], Awaitable[None]], rooms: Callable[[], Awaitable[frozenset[int]]]) -> None:
        self._tell, self._rooms = tell, rooms
        self._standing: ByFile = {}
        self._unused: frozenset[Fault] = frozenset()
        self._heard_in: frozenset[int] = frozenset()

    async def begin(self) -> None:
        self._heard_in = await self._rooms()

    async def hear(self, reading: Reading) -> None:
        """Told is what is new since the last time; what somebody else left broken only by its file's name."""
        before, self._standing = self._standing, _by_file(reading.faults)
        changed = {file for file in {*before, *self._standing} if _gist(before, file) != _gist(self._standing, file)}
        new = [fault for file in sorted(changed & self._standing.keys()) for fault in self._standing[file]]
        for fault in new:
            log.error("%s", fault)
        unused = frozenset(reading.unused)
        right = changed - self._standing.keys()
        gone = _gone(right)
        lines = [
            admins.files_mended(sorted(right - reading.held - gone)),
            admins.files_gone(sorted(gone)),
            admins.files_waiting(sorted((right & reading.held) - gone)),
            admins.files_faulty([str(fault) for fault in new]),
            *map(str, sorted(unused - self._unused)),
        ]
        self._unused = unused
        said = [line for line in lines if line]
        if said:
            others = sorted(self._standing.keys() - changed)
            await self._tell("\n".join([*said, *([admins.files_still_faulty(others)] if others else [])]))

    async def rooms_changed(self) -> None:
        """A room that has become one of the admins has heard nothing of what stands."""
        rooms = await self._rooms()
        fresh, self._heard_in = rooms - self._heard_in, rooms
        if fresh and self._standing:
            faults = [str(fault) for file in sorted(self._standing) for fault in self._standing[file]]
            await self._tell(admins.files_faulty(faults))


def _gone(files: Iterable[str]) -> frozenset[str]:
    """Those that somebody has taken away instead of mending them."""
    return frozenset(file for file in files if not Path(file).exists())


def _by_file(faults: Iterable[Fault]) -> ByFile:
    found: dict[str, tuple[Fault, ...]] = {}
    for fault in faults:
        found[fault.file] = (*found.get(fault.file, ()), fault)
    return found


def _gist(faults: ByFile, file: str) -> list[tuple[str, str]]:
    """Without the lines: those move when something is written above."""
    return [(fault.where, fault.what) for fault in faults.get(file, ())]
