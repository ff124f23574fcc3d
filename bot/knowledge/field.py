"""TF-IDF fields over the wordings of all entries: one immutable inverted index with several kinds of terms."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from itertools import chain, pairwise

import numpy as np
from numpy.typing import NDArray

Vector = NDArray[np.float32]
_Places = tuple[bytes, bytes, float]
_PLACE = np.dtype(np.intp)
_SHARE = np.dtype(np.float32)
_BYTES = _PLACE.itemsize


class Field:
    """One kind of term. Rows are tuples of distinct terms; they are numbered from `first` on.

    Of each term there are the rows that hold it, its share of each, and its weight. Both lists are kept as bytes:
    those of a question's terms are joined at once, where arrays would have to be looked at one by one.
    """

    def __init__(self, rows: Sequence[Sequence[str]], first: int = 0) -> None:
        size = len(rows)
        ids = {term: number for number, term in enumerate(dict.fromkeys(chain.from_iterable(rows)))}
        terms = np.fromiter(map(ids.__getitem__, chain.from_iterable(rows)), dtype=np.int32)
        owners = np.repeat(np.arange(size, dtype=_PLACE), [len(row) for row in rows])
        counts = np.bincount(terms, minlength=len(ids))
        weights = np.log1p(size / np.maximum(counts, 1))
        squares = np.bincount(owners, weights[terms] ** 2, minlength=size) if len(terms) else np.zeros(size)
        lengths = np.sqrt(np.maximum(squares, 1e-9))
        order = np.argsort(terms, kind="stable")
        held = owners[order]
        shares = (weights[terms[order]] / lengths[held]).astype(_SHARE)
        held += first
        spans = pairwise([0, *np.cumsum(counts).tolist()])
        self._terms: dict[str, _Places] = {
            term: (held[start:end].tobytes(), shares[start:end].tobytes(), weight)
            for term, weight, (start, end) in zip(ids, weights.tolist(), spans, strict=True)
        }
        self.unknown = math.log1p(max(size, 1))

    def idf(self, term: str) -> float:
        """The weight of a term; one that stands in no row weighs most."""
        known = self._terms.get(term)
        return self.unknown if known is None else known[2]

    def __contains__(self, term: str) -> bool:
        return term in self._terms

    def found(self, terms: Sequence[str]) -> list[_Places]:
        """The known ones of a question's terms; the weight of each is its share of the question."""
        known = [places for places in map(self._terms.get, terms) if places is not None]
        square = (len(terms) - len(known)) * self.unknown**2 + sum([weight * weight for _, _, weight in known])
        length = math.sqrt(square) or 1.0
        return [(held, share, weight / length) for held, share, weight in known]


class Fields:
    """Several kinds of terms, each over rows of its own, asked at once."""

    def __init__(self, kinds: Iterable[Sequence[Sequence[str]]]) -> None:
        self._starts, made = [0], []
        for rows in kinds:
            made.append(Field(rows, self._starts[-1]))
            self._starts.append(self._starts[-1] + len(rows))
        self.kinds = tuple(made)

    def cosines(self, terms: Sequence[Sequence[str]]) -> list[Vector]:
        """By field: those of its rows with the question's terms of that field."""
        found = self.joined(terms)
        return [found[start:end] for start, end in pairwise(self._starts)]

    def joined(self, terms: Sequence[Sequence[str]]) -> Vector:
        """The cosine of each row with the question's terms of its field, one field after the other."""
        found = [places for field, asked in zip(self.kinds, terms, strict=False) for places in field.found(asked)]
        sums = np.zeros(self._starts[-1])
        if found:
            rows, shares, weights = zip(*found, strict=True)
            met = np.array(weights).repeat([len(held) // _BYTES for held in rows])
            met *= np.frombuffer(b"".join(shares), _SHARE)
            # Faster than np.bincount, most so where there are very many places.
            np.add.at(sums, np.frombuffer(b"".join(rows), _PLACE), met)
        return sums.astype(np.float32)
