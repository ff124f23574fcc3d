"""What residents come with, matter by matter: how likely a text is about each, by its words and as an encoder sees it.

No dictionary says that 扯证 is 结婚登记, and no small encoder knows. But 我俩想去扯证 is near other ways to say so,
which everyday/ lists by matter: a question and an entry that are near the sayings of the same matter belong together.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

import numpy as np
from numpy.typing import NDArray

from bot.knowledge.everyday import TEXTS
from bot.knowledge.field import Fields
from bot.knowledge.rows import Rows

Matrix = NDArray[np.float32]
Numbers = NDArray[np.int16]

_SHARP = 0.18
_WORDS = 2.0
"""What the cosine of the words counts beside the nearness of the meaning."""

_USUAL = 0.04
"""Signs that stand in more than this share of the sayings tell nothing."""

KEPT = 8
"""How many matters are kept of a text."""

_AT_ONCE = 256


def matters() -> Iterator[tuple[str, ...]]:
    """Each matter: the office's name for it, then how people put it."""
    for text in TEXTS:
        for matter in text.replace("\n  ", " ").strip().split("\n"):
            yield tuple(matter.replace("=", " ").split())


@dataclass(frozen=True, slots=True, eq=False)
class Likely:
    """The matters that texts are most likely about, and how likely (as square roots): a row a text."""

    numbers: Numbers
    shares: Matrix

    def alike(self, whole: Matrix) -> Matrix:
        """By row, from 0 to 1: how far it is about the same as a text whose likelihoods are all given."""
        found: Matrix = np.einsum("ij,ij->i", whole.take(self.numbers), self.shares)
        return found

    def with_more(self, others: Likely) -> Likely:
        """These, then the others."""
        numbers, shares = (self.numbers, others.numbers), (self.shares, others.shares)
        return Likely(np.concatenate(numbers), np.concatenate(shares))

    def only(self, rows: Sequence[int]) -> Likely:
        """Some of them, in that order."""
        return Likely(self.numbers[rows], self.shares[rows])


NONE_LIKELY = Likely(np.zeros((0, KEPT), np.int16), np.zeros((0, KEPT), np.float32))


class Everyday:
    """The sayings of all matters by their signs."""

    def __init__(self, sayings: Sequence[str]) -> None:
        rows = [_signs(saying) for saying in sayings]
        held = Counter(sign for row in rows for sign in row)
        usual = {sign for sign, count in held.items() if count > _USUAL * len(rows)}
        self._fields = Fields([[tuple(sign for sign in row if sign not in usual) for row in rows]])

    def cosines(self, text: str) -> Matrix:
        """By saying."""
        cosines: Matrix = self._fields.cosines((_signs(text),))[0]
        return cosines


class Matters:
    """The sayings of all matters as one encoder sees them; `everyday` are the same ones by their signs.

    The parts of a vector count by how well they tell the matters apart: how many sayings have another one
    of the same matter nearest. `usual` is the mean of all sayings.
    """

    def __init__(self, rows: Matrix, owners: Sequence[int], parts: Sequence[int], everyday: Everyday) -> None:
        self._starts = np.flatnonzero(np.diff(owners, prepend=-1))
        self._everyday = everyday
        self.usual: Matrix = rows.mean(axis=0)
        ends = np.cumsum((0, *parts)).tolist()
        blocks = [rows[:, start:end] for start, end in pairwise(ends)]
        means, spreads, weights = zip(*(_told_apart(block, np.asarray(owners)) for block in blocks), strict=True)
        self._rows: Matrix = np.empty_like(rows)
        for start, end, spread, weight in zip(ends, ends[1:], spreads, weights, strict=False):
            self._rows[:, start:end] = rows[:, start:end] * (weight / spread)
        self._rows /= np.float32(sum(weights))
        self._base = float(np.dot(weights, np.divide(means, spreads)) / sum(weights))

    def nearness(self, texts: Sequence[str], vectors: Matrix, hidden: int = 0) -> Matrix:
        """By text and matter: nearness of the nearest saying, in standard deviations above unrelated ones.

        `hidden` of the nearest sayings are looked past, for measuring.
        """
        near = vectors @ self._rows.T + _WORDS * np.asarray([self._everyday.cosines(text) for text in texts])
        near = near if not hidden else np.asarray([hiding(row, hidden) for row in near])
        return np.asarray(np.maximum.reduceat(near, self._starts, axis=1) - self._base, dtype=np.float32)

    def likely(self, texts: Sequence[str], rows: Rows) -> Likely:
        """The likeliest matters of each text."""
        if not texts:
            return NONE_LIKELY
        parts = rows.each(_AT_ONCE)
        found = [likeliest(likelihoods(self.nearness(texts[at : at + _AT_ONCE], part))) for at, part in parts]
        return Likely(*(np.concatenate(each) for each in zip(*found, strict=True)))


def _told_apart(block: Matrix, owner: NDArray[np.integer[Any]]) -> tuple[float, float, float]:
    """Mean and spread of how near the sayings are to each other, and what that counts."""
    total = squares = told_apart = 0.0
    for start in range(0, len(block), _AT_ONCE):
        near = block[start : start + _AT_ONCE] @ block.T
        total += float(near.sum(dtype=np.float64))
        squares += float(np.square(near, dtype=np.float64).sum())
        own = np.arange(len(near))
        near[own, start + own] = -np.inf
        told_apart += float((owner[near.argmax(axis=1)] == owner[start + own]).sum())
    mean = total / len(block) ** 2
    spread = math.sqrt(max(squares / len(block) ** 2 - mean**2, 0.0)) or 1.0
    return mean, spread, max(told_apart / len(block), 0.01) ** 4


def hiding(nearness: Matrix, count: int) -> Matrix:
    """The same without the highest ones."""
    left = nearness.copy()
    left[np.argsort(-nearness, kind="stable")[:count]] = nearness.min()
    return left


def likelihoods(nearness: Matrix) -> Matrix:
    """Square roots of how likely each matter is, a row a text."""
    powers = np.exp((nearness - nearness.max(axis=1, keepdims=True)) / _SHARP)
    return np.asarray(np.sqrt(powers / powers.sum(axis=1, keepdims=True)), dtype=np.float32)


def likeliest(whole: Matrix) -> tuple[Numbers, Matrix]:
    """The matters kept of each row, and their shares; equal ones in the order of the list."""
    numbers = np.argsort(-whole, axis=1, kind="stable")[:, :KEPT]
    return numbers.astype(np.int16), np.take_along_axis(whole, numbers, axis=1)


def _signs(text: str) -> tuple[str, ...]:
    kept = "".join([sign for sign in text if sign.isalnum()])
    return tuple(dict.fromkeys([*kept, *(kept[at : at + 2] for at in range(len(kept) - 1))]))
