"""Sentence vectors of all wordings and of their words, comparable over encoders and collections."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from bot.knowledge.compare import Comparison
from bot.knowledge.matters import Likely, Matters, likelihoods

Matrix = NDArray[np.float32]
_SAMPLE = 400
_AT_ONCE = 4_000_000
"""Similarities in memory at once."""

_HALF = 0.5
"""How much of what everything said has in common is taken out of a question: some entries are near to everything."""


@dataclass(frozen=True, slots=True)
class Encoded:
    """A question as an encoder sees it: its vector, those of its words that no wording holds, and what it is about:
    how likely each matter is, and how near the nearest saying of any.
    """

    vector: Matrix
    words: Mapping[str, Matrix] = field(default_factory=dict)
    matters: Matrix | None = None
    nearest: float = 0.0


@dataclass(frozen=True, slots=True)
class _Part:
    """One encoder's block of all vectors, and how similar unrelated wordings are in it."""

    at: slice
    rows: Matrix
    answers: Matrix
    mean: float
    lift: float
    told_lift: float
    spread: float


class Vectors:
    """One vector per row of the index, and one per entry for its answer.

    A vector may consist of several encoders' parts, each of length 1.

    Similarities are given in standard deviations above what unrelated wordings of this
    collection have: that means the same for every encoder. Words are compared likewise,
    from 0 (as unrelated words) to 1 (the same). `reference` are vectors of questions on many matters,
    so that a small collection is judged like a large one. `likely` are the matters of the rows.
    """

    def __init__(
        self,
        matrix: Matrix,
        answers: Matrix,
        parts: tuple[int, ...],
        owners: Sequence[int],
        words: Sequence[str],
        word_matrix: Matrix,
        reference: Matrix | None = None,
        matters: Matters | None = None,
        likely: Likely | None = None,
        comparison: Comparison | None = None,
    ) -> None:
        self._comparison = comparison
        self._matters, self._likely = matters, likely
        self._usual = _HALF * matters.usual if matters else np.zeros(sum(parts), dtype=np.float32)
        self._parts: list[_Part] = []
        start = 0
        owner = np.asarray(owners, dtype=np.int64)
        if reference is not None:
            owner = np.concatenate([owner, -1 - np.arange(len(reference))])
        for size in parts:
            block = np.ascontiguousarray(matrix[:, start : start + size])
            told = np.ascontiguousarray(answers[:, start : start + size])
            at = slice(start, start + size)
            usual = block if reference is None else np.concatenate([block, reference[:, at]])
            mean, spread = _background(usual, owner)
            lift, told_lift = (float((each @ self._usual[at]).mean()) if len(each) else 0.0 for each in (block, told))
            self._parts.append(_Part(at, block, told, mean, lift, told_lift, spread))
            start += size
        self._words = {word: number for number, word in enumerate(words)}
        self._word_matrix = word_matrix
        self._word_base = min(_background(word_matrix, np.arange(len(words)))[0], 0.95) if len(words) > 1 else 0.0

    def near(self, vector: Matrix) -> Matrix:
        """By row: mean standardised similarity over the parts."""
        asked = vector - self._usual
        total = sum((part.rows @ asked[part.at] - part.mean + part.lift) / part.spread for part in self._parts)
        return np.asarray(total / len(self._parts), dtype=np.float32)

    def near_answers(self, vector: Matrix) -> Matrix:
        """By entry: the same for its question and answer read as one text."""
        asked = vector - self._usual
        total = sum((part.answers @ asked[part.at] - part.mean + part.told_lift) / part.spread for part in self._parts)
        return np.asarray(total / len(self._parts), dtype=np.float32)

    def compared(self, vector: Matrix, row: int, entry: int) -> float:
        """How surely the entry answers the question, by its row and by all that it says; 0 where nothing is known."""
        if self._comparison is None:
            return 0.0
        return self._comparison.odds(vector, *self.sides(row, entry))

    def sides(self, row: int, entry: int) -> tuple[Matrix, Matrix]:
        """The vectors of a row, and of all that an entry says."""
        wording = np.concatenate([part.rows[row] for part in self._parts])
        return wording, np.concatenate([part.answers[entry] for part in self._parts])

    def alike(self, encoded: Encoded) -> Matrix:
        """By row, 0..1: how far it is about the same matters."""
        if self._likely is None or encoded.matters is None:
            return np.zeros(len(self._parts[0].rows), dtype=np.float32)
        return self._likely.alike(encoded.matters)

    def encoded(self, text: str, vector: Matrix, words: Mapping[str, Matrix], hidden: int = 0) -> Encoded:
        """A question with what it is about; `text` is what the encoder read. `hidden` is for measuring."""
        if self._matters is None:
            return Encoded(vector, words)
        near = self._matters.nearness([text], vector[None], hidden)
        return Encoded(vector, words, likelihoods(near)[0], float(near.max()))

    def of_row(self, row: int, text: str) -> Encoded:
        """A wording as if it were asked."""
        return self.encoded(text, np.concatenate([part.rows[row] for part in self._parts]), {})

    def close_rows(self, least: float) -> Iterator[tuple[int, int]]:
        """Pairs of rows whose standardised similarity reaches `least`, the lower number first.

        Each pair is looked at once, a few rows at a time: of 30,000 rows all similarities would be 3.6 GB.
        """
        size = len(self._parts[0].rows)
        step = max(1, _AT_ONCE // max(size, 1))
        for start in range(0, size, step):
            near = np.zeros((min(step, size - start), size - start), dtype=np.float32)
            for part in self._parts:
                similar = part.rows[start : start + step] @ part.rows[start:].T
                similar -= part.mean
                similar /= part.spread
                near += similar
            for row, other in np.argwhere(near >= least * len(self._parts)).tolist():
                if row < other:
                    yield start + row, start + other

    def knows(self, word: str) -> bool:
        return word in self._words

    def likeness(self, ones: Sequence[str], others: Sequence[str], extra: Mapping[str, Matrix]) -> Matrix:
        """Word by word, 0..1; words without a vector are like nothing."""
        left, right = self._stack(ones, extra), self._stack(others, extra)
        like: Matrix = np.clip((left @ right.T - self._word_base) / (1 - self._word_base), 0.0, 1.0)
        return like

    def _stack(self, words: Sequence[str], extra: Mapping[str, Matrix]) -> Matrix:
        nothing = np.zeros(self._word_matrix.shape[1], dtype=np.float32)
        rows = []
        for word in words:
            known = self._words.get(word)
            rows.append(self._word_matrix[known] if known is not None else extra.get(word, nothing))
        return np.asarray(rows, dtype=np.float32)


def _background(block: Matrix, owners: NDArray[np.int64]) -> tuple[float, float]:
    """Mean and spread of the similarity of rows of different entries, on an even sample."""
    chosen = np.unique(np.linspace(0, len(block) - 1, min(len(block), _SAMPLE)).astype(np.int64))
    sample, owner = block[chosen], owners[chosen]
    similar = (sample @ sample.T)[owner[:, None] != owner[None, :]]
    if similar.size < 2:
        return 0.75, 0.1
    return float(similar.mean()), max(float(similar.std()), 0.02)
