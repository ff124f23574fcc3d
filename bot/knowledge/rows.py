"""The vectors of many texts, and how those near to a question are found among very many."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Matrix = NDArray[np.float32]
Half = NDArray[np.float16]

_AT_ONCE = 2_000
_SAMPLE = 4_000


@dataclass(frozen=True, slots=True, eq=False)
class Rows:
    """Which rows of a block of vectors are meant, in order. The block is shared with the cache: two bytes a number."""

    block: Half
    places: NDArray[np.int32]

    @staticmethod
    def of(matrix: Matrix) -> Rows:
        """All rows of a matrix, to half the precision."""
        return Rows(matrix.astype(np.float16), np.arange(len(matrix), dtype=np.int32))

    def __len__(self) -> int:
        return len(self.places)

    def only(self, numbers: list[int]) -> Rows:
        return Rows(self.block, self.places[numbers])

    def take(self, numbers: NDArray[np.int64] | slice | list[int]) -> Matrix:
        return self.block[self.places[numbers]].astype(np.float32)

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
        sample = rows.take(even) * scale
        _, found = np.linalg.eigh(sample.T @ sample)
        self._sides: Matrix = np.ascontiguousarray(found[:, -sides:], dtype=np.float32)
        self._seen: Matrix = np.empty((len(rows), self._sides.shape[1]), dtype=np.float32)
        for start, part in rows.each():
            self._seen[start : start + len(part)] = (part * scale) @ self._sides

    def products(self, asked: Matrix) -> Matrix:
        """By row: nearly the product of the scaled row and `asked`."""
        found: Matrix = self._seen @ (asked @ self._sides)
        return found
