"""The vectors of many texts, and how those near to a question are found among very many."""

from __future__ import annotations

import os
import shutil
import tempfile
import weakref
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import IO, Any

import numpy as np
from numpy.typing import NDArray

Matrix = NDArray[np.float32]
Half = NDArray[np.float16]

_AT_ONCE = 500
_SAMPLE = 4_000


class Block:
    """Rows of numbers of one kind in a file that has no name: of tens of thousands only those that are looked at are in
    memory, each time they are. Read from several threads, added to by one."""

    def __init__(self, kind: type[np.generic] = np.float16, folder: Path | None = None) -> None:
        """`folder`: where the file is to be; where that cannot be, it is where such files usually are."""
        self._file, self._kind = _nameless(folder), np.dtype(kind)
        weakref.finalize(self, self._file.close)
        self._count = self._width = 0

    def __len__(self) -> int:
        return self._count

    @property
    def shape(self) -> tuple[int, int]:
        """How many there are, of how many numbers."""
        return self._count, self._width

    def add(self, rows: NDArray[Any]) -> None:
        """Behind the others."""
        self._begin(rows.shape[1])
        self._file.write(np.ascontiguousarray(rows, dtype=self._kind).data)
        self._end(len(rows))

    def add_from(self, source: IO[bytes], count: int, width: int) -> None:
        """So many from an open file. Raises EOFError where it holds fewer."""
        self._begin(width)
        shutil.copyfileobj(source, self._file)
        self._end(count)

    def copy_to(self, target: IO[bytes]) -> None:
        """All of them, as they are."""
        self._file.seek(0)
        shutil.copyfileobj(self._file, target)

    def __getitem__(self, places: NDArray[np.integer[Any]]) -> NDArray[Any]:
        """Some of them; those that are neighbours are read together."""
        found = np.empty((len(places), self._width), dtype=self._kind)
        gaps = (np.flatnonzero(np.diff(places) != 1) + 1).tolist()
        for start, end in pairwise([0, *gaps, len(places)] if len(places) else ()):
            os.preadv(self._file.fileno(), [found[start:end].data], int(places[start]) * self._size)
        return found

    @property
    def _size(self) -> int:
        return self._width * self._kind.itemsize

    def _begin(self, width: int) -> None:
        self._width = width
        self._file.seek(self._count * self._size)
        self._file.truncate()

    def _end(self, count: int) -> None:
        self._file.flush()
        if self._file.tell() != (self._count + count) * self._size:
            raise EOFError
        self._count += count


def _nameless(folder: Path | None) -> IO[bytes]:
    try:
        return tempfile.TemporaryFile(dir=folder)
    except OSError:
        return tempfile.TemporaryFile()


def _widened(rows: Half) -> Matrix:
    """The same with four bytes a number, a sixth of the time that numpy takes for it: the bits are put where they belong,
    then the exponent is set right. For finite numbers only."""
    wide = rows.view(np.int16).astype(np.int32)
    wide <<= 13
    wide &= ~0x70000000
    found: Matrix = wide.view(np.float32)
    found *= np.float32(2.0**112)
    return found


@dataclass(frozen=True, slots=True, eq=False)
class Rows:
    """Which rows of a block of vectors are meant, in order."""

    block: Block
    places: NDArray[np.int32]

    @staticmethod
    def of(matrix: Matrix) -> Rows:
        """All rows of a matrix, to half the precision."""
        block = Block()
        block.add(matrix)
        return Rows(block, np.arange(len(matrix), dtype=np.int32))

    def __len__(self) -> int:
        return len(self.places)

    def only(self, numbers: list[int]) -> Rows:
        return Rows(self.block, self.places[numbers])

    def take(self, numbers: NDArray[np.int64] | slice | list[int]) -> Matrix:
        return _widened(self.block[self.places[numbers]])

    def each(self, at_once: int = _AT_ONCE) -> Iterator[tuple[int, Matrix]]:
        """All of them, some at a time, with the number of the first."""
        for start in range(0, len(self), at_once):
            yield start, self.take(slice(start, start + at_once))


class Sketch:
    """Vectors seen from a few sides only, those from which they differ most: a product with all of them takes an eighth
    of the time and tells nearly as much. Who is found by it is to be looked at in full."""

    def __init__(self, rows: Rows, scale: Matrix, sides: int) -> None:
        """`scale`: what each number counts."""
        even = np.unique(np.linspace(0, len(rows) - 1, min(len(rows), _SAMPLE)).astype(np.int64))
        sample = (part * scale for _, part in rows.only(even.tolist()).each())
        _, found = np.linalg.eigh(sum(part.T @ part for part in sample))
        self._sides: Matrix = np.ascontiguousarray(found[:, -sides:], dtype=np.float32)
        self._seen: Matrix = np.empty((len(rows), self._sides.shape[1]), dtype=np.float32)
        for start, part in rows.each():
            self._seen[start : start + len(part)] = (part * scale) @ self._sides

    def products(self, asked: Matrix) -> Matrix:
        """By row: nearly the product of the scaled row and `asked`."""
        found: Matrix = self._seen @ (asked @ self._sides)
        return found
