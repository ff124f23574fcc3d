"""The content of a file that people edit, with the line of every value."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from bot.domain.faults import Fault
from bot.texts import faults as say

Key = str | int
Where = tuple[Key, ...]


@dataclass(frozen=True)
class Document:
    """Parsed data with the line (from 1) at which each value stands.

    `lost`: what to say where words that somebody wrote are no part of the value; `doubts`: where the value is read as
    written, and still not as it was meant, by its looks; `written`: how a value that is no text was written. `text` is
    what was parsed, from line `first` of the file on.
    """

    file: str
    data: Any
    lines: Mapping[Where, int]
    lost: Mapping[Where, str] = field(default_factory=dict)
    doubts: Mapping[Where, str] = field(default_factory=dict)
    written: Mapping[Where, str] = field(default_factory=dict)
    text: str = ""
    first: int = 1

    def line(self, where: Sequence[Key]) -> int:
        """The line of a value, or of the nearest thing around it."""
        place = tuple(where)
        while place and place not in self.lines:
            place = place[:-1]
        return self.lines.get(place, 1)

    def fault(self, where: Sequence[Key], what: str) -> Fault:
        return Fault(self.file, self.line(where), dotted(where), what)

    def part(self, key: Key) -> Document:
        """The value of one key as a document of its own."""
        data = self.data.get(key) if isinstance(self.data, dict) else None
        inside = ({w[1:]: what for w, what in one.items() if w[:1] == (key,)} for one in (self.lost, self.written))
        lines = {where[1:]: line for where, line in self.lines.items() if where[:1] == (key,)}
        lost, written = inside
        return replace(self, data=data, lines=lines, lost=lost, written=written, doubts={}, text="")


def dotted(where: Sequence[Key]) -> str:
    """`("web", "port")` as people read it: web.port; positions in a list count from 1."""
    return ".".join(say.nth(part + 1) if isinstance(part, int) else part for part in where)


def shown(path: Path) -> str:
    """A path as people know it: relative to the folder they stand in, where it lies below it."""
    try:
        return str(path.resolve().relative_to(Path.cwd()))
    except (ValueError, OSError, RuntimeError):  # elsewhere; or a link that leads to itself
        return str(path)
