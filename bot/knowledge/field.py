"""TF-IDF fields over the wordings of all entries: one immutable inverted index with several kinds of terms."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

Vector = NDArray[np.float32]


class Field:
    """One kind of term. Rows are tuples of distinct terms."""

    def __init__(self, rows: Sequence[Sequence[str]]) -> None:
        self.size = len(rows)
        ids: dict[str, int] = {}
        flat = [ids.setdefault(term, len(ids)) for row in rows for term in row]
        terms = np.array(flat, dtype=np.int32)
        owners = np.repeat(np.arange(self.size, dtype=np.int32), [len(row) for row in rows])
        counts = np.bincount(terms, minlength=len(ids))
        weights = np.log1p(self.size / np.maximum(counts, 1))
        squares = np.bincount(owners, weights[terms] ** 2, minlength=self.size) if flat else np.zeros(self.size)
        lengths = np.sqrt(np.maximum(squares, 1e-9))
        order = np.argsort(terms, kind="stable")
        self.rows: NDArray[np.int32] = owners[order]
        self.weights: Vector = (weights[terms[order]] / lengths[self.rows]).astype(np.float32)
        self._starts: list[int] = [0, *np.cumsum(counts).tolist()]
        self._ids = ids
        self._idf: list[float] = weights.tolist()
        self.unknown = math.log1p(max(self.size, 1))

    def idf(self, term: str) -> float:
        """The weight of a term; one that stands in no row weighs most."""
        known = self._ids.get(term)
        return self.unknown if known is None else self._idf[known]

    def __contains__(self, term: str) -> bool:
        return term in self._ids

    def spans(self, terms: Sequence[str]) -> list[tuple[int, int, float]]:
        """Where the rows of each known term stand in `rows` and `weights`, and what it weighs in the question."""
        ids, idf, starts = self._ids, self._idf, self._starts
        known = [number for number in map(ids.get, terms) if number is not None]
        square = (len(terms) - len(known)) * self.unknown**2 + sum([idf[term] ** 2 for term in known])
        length = math.sqrt(square) or 1.0
        return [(starts[term], starts[term + 1], idf[term] / length) for term in known]


class Fields:
    """Several fields over the same rows, asked at once."""

    def __init__(self, fields: Sequence[Field]) -> None:
        self._fields = tuple(fields)
        self._size = fields[0].size
        self._rows = np.concatenate([field.rows + number * self._size for number, field in enumerate(fields)])
        self._weights = np.concatenate([field.weights for field in fields])
        self._offsets = np.cumsum([0, *(len(field.rows) for field in fields)]).tolist()

    def cosines(self, terms: Sequence[Sequence[str]]) -> Vector:
        """By field and row: the cosine with the question's terms of that field."""
        spans: list[tuple[int, int, float]] = []
        for field, offset, asked in zip(self._fields, self._offsets, terms, strict=False):
            spans += [(offset + start, offset + end, weight) for start, end, weight in field.spans(asked)]
        if not spans:
            return np.zeros((len(self._fields), self._size), dtype=np.float32)
        starts, ends, shares = zip(*spans, strict=True)
        first = np.array(starts)
        lengths = np.array(ends) - first
        before = np.cumsum(lengths) - lengths
        places = np.repeat(first - before, lengths) + np.arange(int(lengths.sum()))
        weights = self._weights[places] * np.repeat(np.array(shares), lengths)
        sums = np.bincount(self._rows[places], weights, minlength=len(self._fields) * self._size)
        return sums.astype(np.float32).reshape(len(self._fields), self._size)
