"""Learns what signs say together: the numbers of bot.domain.words.layer, by gradient steps (Adam) with drop-out, beside
weights that stay as they are.

The steps come in a random order from a fixed seed: the same lines give the same numbers.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence, Set
from typing import Any
from zlib import crc32

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix

from bot.domain.words.layer import KNOTS, NUMBERS
from bot.domain.words.score import share

Row = NDArray[Any]
_ROUNDS = 8
_AT_ONCE = 256
_DROPPED = 0.3
_RATE, _SLOWER = 0.003, 0.8
"""How far a step goes, and what is left of that after each round."""
_KEPT, _KEPT_SQUARES, _TINY = 0.9, 0.999, 1e-8
_SMALL = 0.02
_HALF = 0.5
"""A sign counts for half its share: the numbers begin small, and steps are of one size."""
_UNIT, _MOST = 0.05, 127
"""A sign's numbers are kept in such steps: finer ones change no score by more than a few twentieths."""
_FAR = 30.0


class Together:
    """The numbers of each sign that stands in `least` lines or more, and the layer over them."""

    def __init__(self, lines: Sequence[Set[str]], sizes: Sequence[int], least: int) -> None:
        """`lines`: the signs of each that may be learned; `sizes`: how many it has in all."""
        seen = Counter(sign for signs in lines for sign in signs)
        self._signs = sorted((sign for sign, count in seen.items() if count >= least), key=_checksum)
        self._at = {sign: place for place, sign in enumerate(self._signs)}
        self._random = np.random.default_rng(0)
        self._texts = self._table(lines, sizes)
        far, wide = 1 / np.sqrt(NUMBERS), 1 / np.sqrt(KNOTS)
        self._numbers = {
            "signs": self._random.normal(0, _SMALL, (len(self._signs), NUMBERS)),
            "knots": self._random.uniform(-far, far, (NUMBERS, KNOTS)),
            "biases": np.zeros(KNOTS),
            "worth": self._random.uniform(-wide, wide, KNOTS),
            "constant": np.zeros(1),
        }
        self._means = {name: np.zeros_like(numbers) for name, numbers in self._numbers.items()}
        self._squares = {name: np.zeros_like(numbers) for name, numbers in self._numbers.items()}
        self._steps = 0

    def learn(self, odds: Row, holds: Row, worth: Row) -> None:
        """`odds`: what the weights say of each line, as a logarithm; `holds`: what is true; `worth`: what it weighs."""
        rate = _RATE
        for _ in range(_ROUNDS):
            order = self._random.permutation(len(odds))
            for first in range(0, len(order), _AT_ONCE):
                these = order[first : first + _AT_ONCE]
                self._step(self._some(self._texts[these]), odds[these], holds[these], worth[these], rate)
            rate *= _SLOWER

    def packed(self, scale: float) -> bytes:
        """As bot.domain.words.layer reads them; `scale`: steps of the score to one of the odds' logarithm."""
        signs = self._numbers["signs"]
        rows = np.clip(np.round(signs / _UNIT), -_MOST, _MOST).astype(np.int8)
        worth, constant = scale * self._numbers["worth"], scale * self._numbers["constant"]
        floats = [[_UNIT * _HALF], self._numbers["knots"].T.ravel(), self._numbers["biases"], worth, constant]
        sums = np.array(list(map(_checksum, self._signs)), "<u4")
        return sums.tobytes() + rows.tobytes() + np.concatenate(floats).astype("<f4").tobytes()

    def _table(self, lines: Sequence[Set[str]], sizes: Sequence[int]) -> csr_matrix:
        """What each sign counts for in each line."""
        rows = [[self._at[sign] for sign in sorted(signs) if sign in self._at] for signs in lines]
        counts = [len(row) for row in rows]
        shares = np.repeat([_HALF * share(size) for size in sizes], counts)
        places = np.array([place for row in rows for place in row], np.int64)
        return csr_matrix((shares, places, np.concatenate([[0], np.cumsum(counts)])), (len(lines), len(self._signs)))

    def _some(self, texts: csr_matrix) -> csr_matrix:
        """Without a part of the signs, the others counting for more."""
        texts.data *= (self._random.random(len(texts.data)) > _DROPPED) / (1 - _DROPPED)
        return texts

    def _step(self, texts: csr_matrix, odds: Row, holds: Row, worth: Row, rate: float) -> None:
        at = self._numbers
        sums = np.tanh(texts @ at["signs"])
        knots = np.maximum(sums @ at["knots"] + at["biases"], 0)
        told = np.clip(odds + knots @ at["worth"] + at["constant"][0], -_FAR, _FAR)
        slope = (1 / (1 + np.exp(-told)) - holds) * worth / len(odds)
        by_knot = np.outer(slope, at["worth"]) * (knots > 0)
        by_sum = (by_knot @ at["knots"].T) * (1 - sums**2)
        self._steps += 1
        everything = slice(None)
        self._move("worth", knots.T @ slope, everything, rate)
        self._move("constant", np.array([slope.sum()]), everything, rate)
        self._move("knots", sums.T @ by_knot, everything, rate)
        self._move("biases", by_knot.sum(0), everything, rate)
        here = np.unique(texts.indices)
        self._move("signs", (texts.T @ by_sum)[here], here, rate)

    def _move(self, name: str, slopes: Row, where: slice | Row, rate: float) -> None:
        mean = _KEPT * self._means[name][where] + (1 - _KEPT) * slopes
        square = _KEPT_SQUARES * self._squares[name][where] + (1 - _KEPT_SQUARES) * slopes**2
        self._means[name][where], self._squares[name][where] = mean, square
        sure_mean, sure_square = mean / (1 - _KEPT**self._steps), square / (1 - _KEPT_SQUARES**self._steps)
        self._numbers[name][where] -= rate * sure_mean / (np.sqrt(sure_square) + _TINY)


def _checksum(sign: str) -> int:
    return crc32(sign.encode())
