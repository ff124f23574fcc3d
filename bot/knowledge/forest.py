"""Many small trees of yes-or-no questions, each adding something to the odds: sums of these see what no single weight
can, such as that an uncovered word is bad only where the meaning is not near.

The questions of all trees are put at once. Each that a value is above rules out the leaves on its left, where it would
have led otherwise; what is left of a tree begins with the leaf that counts.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from functools import cached_property
from itertools import accumulate

import numpy as np
from numpy.typing import NDArray

Whole = NDArray[np.int64]
Real = NDArray[np.float64]
_Question = tuple[int, float, int]
"""A feature, its limit, and as bits the leaves that are not on the left."""

_ALL = -1


class Forest:
    """Trees as a table, read when first needed."""

    def __init__(self, alone: float, table: str) -> None:
        """`table`: a tree a line, its nodes as `feature:limit:left:right` (left where not above the limit) or as a
        number, what the leaf adds; fewer than 60 leaves a tree."""
        self._alone = alone
        self._table = table

    def probability(self, values: Sequence[float]) -> float:
        features, limits, others, starts, leaves, firsts = self._trees
        above = np.array(values).take(features) > limits
        left = np.bitwise_and.reduceat(np.where(above, others, _ALL), starts)
        lowest = np.frexp(left & -left)[1] - 1
        odds = self._alone + float(leaves.take(firsts + lowest).sum())
        return 1 / (1 + math.exp(-max(-30.0, min(30.0, odds))))

    @cached_property
    def _trees(self) -> tuple[Whole, Real, Whole, Whole, Real, Whole]:
        """By question its feature, limit and other leaves; by tree where its questions start; what each leaf adds, and
        by tree where its leaves start."""
        questions: list[list[_Question]] = []
        leaves: list[list[float]] = []
        for line in self._table.strip().splitlines():
            leaves.append([])
            asked = list(_questions(line.split(), 0, leaves[-1]))
            questions.append(asked or [(0, math.inf, _ALL)])
        features, limits, others = zip(*(one for tree in questions for one in tree), strict=True)
        starts, firsts = ([0, *accumulate(map(len, trees))][:-1] for trees in (questions, leaves))
        return (
            np.array(features),
            np.array(limits),
            np.array(others),
            np.array(starts),
            np.array([leaf for tree in leaves for leaf in tree]),
            np.array(firsts),
        )


def _questions(nodes: Sequence[str], at: int, leaves: list[float]) -> Iterator[_Question]:
    """The questions from a node on; its leaves are added to `leaves` from left to right."""
    if ":" not in nodes[at]:
        leaves.append(float(nodes[at]))
        return
    feature, limit, left, right = nodes[at].split(":")
    before = len(leaves)
    yield from _questions(nodes, int(left), leaves)
    yield int(feature), float(limit), ~((1 << len(leaves)) - (1 << before))
    yield from _questions(nodes, int(right), leaves)
