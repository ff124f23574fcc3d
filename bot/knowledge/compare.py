"""What of two sentence vectors must agree for one to answer the other.

The nearness of two sentences is the sum of the products of their vectors, each number counting the same. Some of them
tell what is spoken of, others which question is put about it: weighed by what tells answered questions from questions
about the same thing that nothing answers, the sum knows more. Learned by tests/knowledge/learn_decisions.py for the
encoders that come with the project; others are not compared.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from bot.knowledge.compare_weights import CONSTANTS, NUMBERS

Matrix = NDArray[np.float32]
_UTMOST = 6.0
SCALE = 1000
"""The tables hold thousandths of the weight of a product that is as large as one number of each vector is on average."""


class Comparison:
    """The weights for one encoder, whose name tells its parts."""

    def __init__(self, name: str, parts: Sequence[int]) -> None:
        names = [one.rpartition("-")[0] for one in name.split("+")]
        known = len(names) == len(parts) and all(
            len(NUMBERS.get(one, "").split()) == 2 * size for one, size in zip(names, parts, strict=True)
        )
        tables = [np.array(NUMBERS[one].split(), dtype=np.float32).reshape(2, -1) for one in names] if known else []
        # One encoder alone speaks for both.
        share = len(NUMBERS) / max(1, len(tables)) / SCALE
        scaled = [table * np.float32(table.shape[1] * share) for table in tables]
        self._weights: Matrix | None = np.concatenate(scaled, axis=1) if scaled else None
        self._constant = share * sum(CONSTANTS[one] for one in names) if tables else 0.0

    def odds(self, asked: Matrix, wording: Matrix, told: Matrix) -> float:
        """The logarithm of the odds that what is `told` answers what is `asked`, -6 to 6; 0 where nothing is known."""
        if self._weights is None:
            return 0.0
        sum_ = float((asked * (self._weights[0] * wording + self._weights[1] * told)).sum())
        return max(-_UTMOST, min(_UTMOST, sum_ + self._constant))
