"""The rows of all entries in layers: the first of every entry, then the second of those that have two, and so on.

The entries with the most rows stand first, so that each layer lies over the beginning of the one before: the best row of
every entry is found by comparing whole layers, where rows side by side would have to be looked at entry by entry.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate

import numpy as np
from numpy.typing import NDArray

from bot.knowledge.field import Vector

_WORTH = 16
"""Below so many entries a layer is not worth a comparison of its own."""


class Layers:
    """Which place each row has."""

    def __init__(self, sizes: Sequence[int]) -> None:
        """`sizes`: how many rows each entry has, at least one."""
        self._sizes = tuple(sizes)
        counts = np.array(sizes, dtype=np.intp)
        self._counts = counts.astype(np.float32)
        order = np.argsort(-counts, kind="stable")
        self._columns = np.argsort(order)
        widths = [int(np.count_nonzero(counts > depth)) for depth in range(counts.max(initial=0))]
        self._starts = [0, *accumulate(widths)]
        firsts = np.cumsum(counts) - counts
        rows = [firsts[order[:width]] + depth for depth, width in enumerate(widths)]
        self.rows: NDArray[np.int32] = np.concatenate([firsts[:0], *rows]).astype(np.int32)
        """The row at each place, where the rows of an entry are side by side."""
        wide = sum(width >= _WORTH for width in widths[1:])
        self._wide = [(self._starts[depth], widths[depth]) for depth in range(1, wide + 1)]
        self._rest = self._starts[min(wide + 1, len(widths))]
        self._owners = np.concatenate([order[:0], *(np.arange(width) for width in widths[wide + 1 :])])

    def places(self, entry: int) -> list[int]:
        """Of the rows of an entry, in order."""
        column = int(self._columns[entry])
        return [start + column for start in self._starts[: self._sizes[entry]]]

    def placed(self, by_row: Vector) -> Vector:
        """What is given by row, by place."""
        return by_row.take(self.rows)

    def by_row(self, placed: Vector) -> Vector:
        """What is given by place, by row."""
        found = np.empty_like(placed)
        found[self.rows] = placed
        return found

    def best(self, by_place: Vector) -> Vector:
        """By entry: its best row."""
        return self._together(np.maximum, by_place)

    def mean(self, by_place: Vector) -> Vector:
        """By entry: the mean of its rows."""
        found: Vector = self._together(np.add, by_place) / self._counts
        return found

    def _together(self, way: np.ufunc, by_place: Vector) -> Vector:
        found = by_place[: len(self._sizes)].copy()
        for start, width in self._wide:
            way(found[:width], by_place[start : start + width], out=found[:width])
        if len(self._owners):
            way.at(found, self._owners, by_place[self._rest :])
        return found.take(self._columns)
