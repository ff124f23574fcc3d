"""Sentence vectors of all wordings and of their words, comparable over encoders and collections."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import accumulate

import numpy as np
from numpy.typing import NDArray

from bot.knowledge.compare import Comparison
from bot.knowledge.matters import Likely, Matters, likelihoods
from bot.knowledge.rows import Rows, Sketch

Matrix = NDArray[np.float32]
_SAMPLE = 400
_AT_ONCE = 2_000
"""Rows compared with as many others."""

_MANY, _SIDES = 6_000, 96
"""So many wordings are compared roughly at first, by so many numbers each."""

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
    """One encoder's numbers in a vector, and how similar unrelated wordings are in them."""

    at: slice
    mean: float
    spread: float


class _Compared:
    """Wordings, or what entries say, to be compared with questions; very many of them only roughly at first."""

    def __init__(self, rows: Rows, parts: Sequence[_Part], usual: Matrix) -> None:
        self.rows = rows
        self._parts = parts
        self._sketch = Sketch(rows, _scale(parts), _SIDES) if len(rows) > _MANY else None
        whole = rows.take(slice(None)) if self._sketch is None else None
        self._blocks = [] if whole is None else [np.ascontiguousarray(whole[:, part.at]) for part in parts]
        self._lifts = [_mean_product(rows, part.at, usual) for part in parts]

    @property
    def is_rough(self) -> bool:
        return self._sketch is not None

    def near(self, asked: Matrix) -> Matrix:
        """By row: mean standardised similarity over the parts."""
        if self._sketch is None:
            return self._sum([block @ asked[part.at] for block, part in zip(self._blocks, self._parts, strict=True)])
        lifted = zip(self._parts, self._lifts, strict=True)
        base = sum((lift - part.mean) / part.spread for part, lift in lifted) / len(self._parts)
        return self._sketch.products(asked) + np.float32(base)

    def exactly(self, asked: Matrix, numbers: Sequence[int]) -> Matrix:
        """The same of some of them, each looked at in full."""
        rows = self.rows.take(list(numbers))
        return self._sum([rows[:, part.at] @ asked[part.at] for part in self._parts])

    def _sum(self, products: Sequence[Matrix]) -> Matrix:
        each = zip(products, self._parts, self._lifts, strict=True)
        total = sum((product - part.mean + lift) / part.spread for product, part, lift in each)
        return np.asarray(total / len(self._parts), dtype=np.float32)


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
        wordings: Rows,
        answers: Rows,
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
        sample, owner = _sample(wordings, owners, reference)
        ends = list(accumulate(parts, initial=0))
        self._parts = [_Part(at, *_background(sample[:, at], owner)) for at in map(slice, ends, ends[1:])]
        self._wordings = _Compared(wordings, self._parts, self._usual)
        self._answers = _Compared(answers, self._parts, self._usual)
        self._words = {word: number for number, word in enumerate(words)}
        self._word_matrix = word_matrix
        self._word_base = _usual_likeness(word_matrix)

    @property
    def is_rough(self) -> bool:
        """Whether `near` and `near_answers` are: then those that matter are to be asked of `exactly`."""
        return self._wordings.is_rough

    def near(self, vector: Matrix) -> Matrix:
        """By row: mean standardised similarity over the parts."""
        return self._wordings.near(vector - self._usual)

    def near_answers(self, vector: Matrix) -> Matrix:
        """By entry: the same for its question and answer read as one text."""
        return self._answers.near(vector - self._usual)

    def exactly(self, vector: Matrix, rows: Sequence[int], entries: Sequence[int]) -> tuple[Matrix, Matrix]:
        """Both for some rows and some entries."""
        asked = vector - self._usual
        return self._wordings.exactly(asked, rows), self._answers.exactly(asked, entries)

    def compared(self, vector: Matrix, row: int, entry: int) -> float:
        """How surely the entry answers the question, by its row and by all that it says; 0 where nothing is known."""
        if self._comparison is None:
            return 0.0
        return self._comparison.odds(vector, *self.sides(row, entry))

    def sides(self, row: int, entry: int) -> tuple[Matrix, Matrix]:
        """The vectors of a row, and of all that an entry says."""
        return self._wordings.rows.take([row])[0], self._answers.rows.take([entry])[0]

    def alike(self, encoded: Encoded) -> Matrix:
        """By row, 0..1: how far it is about the same matters."""
        if self._likely is None or encoded.matters is None:
            return np.zeros(len(self._wordings.rows), dtype=np.float32)
        return self._likely.alike(encoded.matters)

    def encoded(self, text: str, vector: Matrix, words: Mapping[str, Matrix], hidden: int = 0) -> Encoded:
        """A question with what it is about; `text` is what the encoder read. `hidden` is for measuring."""
        if self._matters is None:
            return Encoded(vector, words)
        near = self._matters.nearness([text], vector[None], hidden)
        return Encoded(vector, words, likelihoods(near)[0], float(near.max()))

    def of_row(self, row: int, text: str) -> Encoded:
        """A wording as if it were asked."""
        return self.encoded(text, self._wordings.rows.take([row])[0], {})

    def close_rows(self, least: float) -> Iterator[tuple[int, int]]:
        """Pairs of rows whose standardised similarity reaches `least`, the lower number first.

        Each pair is looked at once, a few rows at a time: of 30,000 rows all similarities would be 3.6 GB.
        """
        rows = self._wordings.rows
        for start, part in rows.each(_AT_ONCE):
            for other_start, other in rows.each(_AT_ONCE):
                if other_start < start:
                    continue
                near = _standardised(part, other, self._parts)
                for row, beside in np.argwhere(near >= least * len(self._parts)).tolist():
                    if start + row < other_start + beside:
                        yield start + row, other_start + beside

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


def _standardised(ones: Matrix, others: Matrix, parts: Sequence[_Part]) -> Matrix:
    """The sum over the parts, one by another."""
    near = np.zeros((len(ones), len(others)), dtype=np.float32)
    for part in parts:
        similar = ones[:, part.at] @ others[:, part.at].T
        similar -= part.mean
        similar /= part.spread
        near += similar
    return near


def _scale(parts: Sequence[_Part]) -> Matrix:
    """What each number of a vector counts, so that one product is the mean over the parts."""
    return np.concatenate(
        [np.full(part.at.stop - part.at.start, 1 / (part.spread * len(parts)), dtype=np.float32) for part in parts]
    )


def _mean_product(rows: Rows, at: slice, usual: Matrix) -> float:
    if not len(rows):
        return 0.0
    return float(np.concatenate([part[:, at] @ usual[at] for _, part in rows.each()]).mean())


def _sample(rows: Rows, owners: Sequence[int], reference: Matrix | None) -> tuple[Matrix, NDArray[np.int64]]:
    """Wordings of different entries, evenly chosen, and whose they are; each of the `reference` is its own."""
    owner = np.asarray(owners, dtype=np.int64)
    more = np.zeros((0, 0), dtype=np.float32) if reference is None else reference
    owner = np.concatenate([owner, -1 - np.arange(len(more))])
    chosen = np.unique(np.linspace(0, len(owner) - 1, min(len(owner), _SAMPLE)).astype(np.int64))
    own, others = chosen[chosen < len(rows)], chosen[chosen >= len(rows)] - len(rows)
    found = rows.take(own)
    return (found if not len(others) else np.concatenate([found, more[others]])), owner[chosen]


def _usual_likeness(words: Matrix) -> float:
    """Of unrelated words."""
    if len(words) < 2:
        return 0.0
    chosen = np.unique(np.linspace(0, len(words) - 1, min(len(words), _SAMPLE)).astype(np.int64))
    return min(_background(words[chosen], chosen)[0], 0.95)


def _background(sample: Matrix, owner: NDArray[np.int64]) -> tuple[float, float]:
    """Mean and spread of the similarity of texts of different owners."""
    similar = (sample @ sample.T)[owner[:, None] != owner[None, :]]
    if similar.size < 2:
        return 0.75, 0.1
    return float(similar.mean()), max(float(similar.std()), 0.02)
