"""What signs say together that none of them says alone.

Each sign stands for a few numbers; those of a text are summed, and one small layer tells from the sums how much more, or
less, the signs speak for something than their weights added up say: a bag of embeddings under a hidden layer, learned
beside weights that stay as they are (tests/domain/together.py).
"""

from __future__ import annotations

import math
from array import array
from base64 import b64decode
from bisect import bisect_left
from collections.abc import Iterator, Sequence, Set
from dataclasses import dataclass
from functools import cached_property
from operator import mul
from zlib import crc32, decompress

from bot.domain.words.score import share

NUMBERS, KNOTS = 16, 16
"""Of a sign, and of the layer."""
_CHECKSUM, _FLOAT = 4, 4
_FLOATS = 1 + KNOTS * NUMBERS + 2 * KNOTS + 1


@dataclass(frozen=True, slots=True)
class _Learned:
    signs: array[int]
    """The checksums, in their order."""
    rows: memoryview
    """Of each sign its numbers, in `unit`s."""
    unit: float
    knots: Sequence[Sequence[float]]
    """Of each knot, what every sum counts for."""
    biases: Sequence[float]
    worth: Sequence[float]
    """Of each knot, how much it speaks for."""
    constant: float


class Layer:
    """What is added to the score of a Ledger, in twentieths of the logarithm of the odds."""

    def __init__(self, packed: str) -> None:
        """`packed`: the checksums in their order, four bytes each, the numbers of each sign, one byte each, then those
        of the layer, compressed, as written by learn_wording.py; unpacked when first needed."""
        self._packed = packed

    def score(self, signs: Set[str]) -> int:
        """Above 0: speaks for it beyond the weights."""
        learned = self._read
        part = learned.unit * share(len(signs))
        sums = [math.tanh(part * sum(numbers)) for numbers in zip(*self._rows(signs), strict=True)] or [0.0] * NUMBERS
        knots = (
            max(0.0, bias + sum(map(mul, sums, knot))) for knot, bias in zip(learned.knots, learned.biases, strict=True)
        )
        told: float = sum(map(mul, knots, learned.worth), learned.constant)
        return round(told)

    def _rows(self, signs: Set[str]) -> Iterator[memoryview]:
        """The numbers of those signs that were learned."""
        learned = self._read
        known, last = learned.signs, len(learned.signs)
        for checksum in map(crc32, map(str.encode, signs)):
            at = bisect_left(known, checksum)
            if at < last and known[at] == checksum:
                yield learned.rows[at * NUMBERS : (at + 1) * NUMBERS]

    @cached_property
    def _read(self) -> _Learned:
        unpacked = memoryview(decompress(b64decode(self._packed)))
        self._packed = ""
        count = (len(unpacked) - _FLOATS * _FLOAT) // (_CHECKSUM + NUMBERS)
        signs, floats = array("I"), array("f")
        signs.frombytes(unpacked[: count * _CHECKSUM])
        floats.frombytes(unpacked[-_FLOATS * _FLOAT :])
        unit, *rest, constant = floats
        knots, biases, worth = rest[: -2 * KNOTS], rest[-2 * KNOTS : -KNOTS], rest[-KNOTS:]
        return _Learned(
            signs,
            unpacked[count * _CHECKSUM : -_FLOATS * _FLOAT].cast("b"),
            unit,
            [knots[at : at + NUMBERS] for at in range(0, len(knots), NUMBERS)],
            biases,
            worth,
            constant,
        )
