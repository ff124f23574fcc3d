"""A FAQ file cut into its entries by their text: when one of ten thousand was changed, one is parsed."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from bot.domain.knowledge import FaqEntry


@dataclass(frozen=True, slots=True)
class Piece:
    """The text of one entry, with what follows up to the next, and the line it begins at (from 1)."""

    line: int
    text: str

    @property
    def key(self) -> bytes:
        return hashlib.blake2b(self.text.encode("utf-8", "surrogatepass"), digest_size=16).digest()


@dataclass(frozen=True, slots=True)
class Known:
    """The entries of a file as it was read last, by the text they were read from."""

    by_text: Mapping[bytes, FaqEntry] = field(default_factory=dict)

    @classmethod
    def of(cls, text: str, entries: Sequence[FaqEntry]) -> Known:
        """Nothing where the file is not plainly one entry after the other."""
        pieces = list(cut(text))
        if [piece.line for piece in pieces] != [entry.line for entry in entries]:
            return cls()
        return cls({piece.key: entry for piece, entry in zip(pieces, entries, strict=True)})


def cut(text: str) -> Iterator[Piece]:
    """The entries of a list, each from its dash on; nothing where anything but comments stands before the first
    or the file holds several documents."""
    lines = text.splitlines(keepends=True)
    starts = [at for at, line in enumerate(lines) if line.startswith(("- ", "-\n", "-\r"))]
    before = lines[: starts[0]] if starts else lines
    if any(line.strip() and not line.startswith("#") for line in before):
        return
    if any(line.startswith(("---", "...")) for line in lines):
        return
    for start, end in pairwise([*starts, len(lines)]):
        yield Piece(start + 1, "".join(lines[start:end]))
