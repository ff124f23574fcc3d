"""Many small trees of yes-or-no questions, each adding something to the odds: sums of these see what no single weight
can, such as that an uncovered word is bad only where the meaning is not near."""

from __future__ import annotations

import math
from collections.abc import Sequence
from functools import cached_property
from typing import Any


class Forest:
    """Trees as a table, read when first needed."""

    def __init__(self, alone: float, table: str) -> None:
        """`table`: a tree a line, its nodes as `feature:limit:left:right` (left where not above the limit) or as a
        number, what the leaf adds."""
        self._alone = alone
        self._table = table

    def probability(self, values: Sequence[float]) -> float:
        odds = self._alone
        for tree in self._trees:
            node = tree
            while node.__class__ is tuple:
                feature, limit, left, right = node
                node = left if values[feature] <= limit else right
            odds += node
        return 1 / (1 + math.exp(-max(-30.0, min(30.0, odds))))

    @cached_property
    def _trees(self) -> tuple[Any, ...]:
        return tuple(_node(line.split(), 0) for line in self._table.strip().splitlines())


def _node(nodes: Sequence[str], at: int) -> Any:
    """A leaf is what it adds, any other node its feature, the limit, and where to go on up to it and above."""
    if ":" not in nodes[at]:
        return float(nodes[at])
    feature, limit, left, right = nodes[at].split(":")
    return int(feature), float(limit), _node(nodes, int(left)), _node(nodes, int(right))
