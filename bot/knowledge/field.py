"""TF-IDF fields over the wordings of all entries: one immutable inverted index with several kinds of terms."""

from __future__ import annotations

import math
from array import array
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise, starmap

import numpy as np
from numpy.typing import NDArray

Vector = NDArray[np.float32]
_Places = tuple[bytes, bytes, float]
_PLACE = np.dtype(np.int32)
_SHARE = np.dtype(np.float32)


class Field:
    """One kind of term. Rows are distinct terms, read once; they are numbered from `first` on.

    Of each term there are the rows that hold it, what it adds to the product with each, and its weight. Both lists are
    kept as bytes: those of a question's terms are joined at once, where arrays would have to be looked at one by one.
    """

    def __init__(self, rows: Iterable[Iterable[str]], first: int = 0) -> None:
        ids, terms, owners, self.size = _numbered(rows)
        counts = np.bincount(terms, minlength=len(ids))
        weights = np.log1p(self.size / np.maximum(counts, 1))
        powers = weights**2
        lengths = np.sqrt(np.maximum(np.bincount(owners, powers[terms], minlength=self.size), 1e-9))
        held = owners[np.argsort(terms, kind="stable")]
        shares = np.repeat(powers, counts)
        shares /= lengths[held]
        shares = shares.astype(_SHARE)
        held += first
        # One number for all terms that as many rows hold: found in the processor's cache more often.
        once = dict(zip(weights.tolist(), weights.tolist(), strict=True))
        spans = pairwise([0, *np.cumsum(counts).tolist()])
        self._terms: dict[str, _Places] = {
            term: (held[start:end].tobytes(), shares[start:end].tobytes(), once[weight])
            for term, weight, (start, end) in zip(ids, weights.tolist(), spans, strict=True)
        }
        self.unknown = math.log1p(max(self.size, 1))

    def idf(self, term: str) -> float:
        """The weight of a term; one that stands in no row weighs most."""
        known = self._terms.get(term)
        return self.unknown if known is None else known[2]

    def __contains__(self, term: str) -> bool:
        return term in self._terms

    def found(self, terms: Sequence[str]) -> tuple[list[_Places], float]:
        """The known ones of a question's terms, and the square of the length of all."""
        known = [*filter(None, map(self._terms.get, terms))]
        square = (len(terms) - len(known)) * self.unknown**2
        return known, square + sum([weight * weight for _, _, weight in known])


def _numbered(rows: Iterable[Iterable[str]]) -> tuple[Mapping[str, int], NDArray[np.intc], NDArray[np.int32], int]:
    """The number of each term; row after row the terms by their numbers, and whose each is; how many rows there are."""
    ids: defaultdict[str, int] = defaultdict(lambda: len(ids))
    terms, ends = array("i"), array("i", [0])
    for row in rows:
        terms.extend(map(ids.__getitem__, row))
        ends.append(len(terms))
    size = len(ends) - 1
    return ids, np.asarray(terms), np.repeat(np.arange(size, dtype=_PLACE), np.diff(ends)), size


class Fields:
    """Several kinds of terms, each over rows of its own, asked at once."""

    def __init__(self, kinds: Iterable[Iterable[Iterable[str]]]) -> None:
        starts, made = [0], []
        for rows in kinds:
            made.append(Field(rows, starts[-1]))
            starts.append(starts[-1] + made[-1].size)
        self.kinds = tuple(made)
        self.spans = tuple(starmap(slice, pairwise(starts)))
        self.size = starts[-1]

    def cosines(self, terms: Sequence[Sequence[str]]) -> list[Vector]:
        """By field: those of its rows with the question's terms of that field."""
        products = Products(self)
        lengths = products.ask(terms)
        return [products.values[span] / _SHARE.type(length) for span, length in zip(self.spans, lengths, strict=False)]


class Products:
    """The products of all rows with the terms of a question, one field after the other.

    Several questions may be asked in turn, best such as hold all that was asked before: only what is new is added then.
    """

    def __init__(self, fields: Fields) -> None:
        self.values: Vector = np.zeros(fields.size, _SHARE)
        self._fields = fields
        self._asked: list[Sequence[str]] = [()] * len(fields.kinds)
        self._squares = [0.0] * len(fields.kinds)

    def ask(self, terms: Sequence[Sequence[str]]) -> list[float]:
        """Make `values` those of a question, its terms given by field, each once; what it is long in each."""
        added: list[_Places] = []
        for at, (field, asked) in enumerate(zip(self._fields.kinds, terms, strict=False)):
            held = {*self._asked[at]}
            if not held.issubset(asked):
                self.values[self._fields.spans[at]] = 0.0
                self._squares[at] = 0.0
                held.clear()
            found, square = field.found([term for term in asked if term not in held] if held else asked)
            added += found
            self._asked[at] = asked
            self._squares[at] += square
        rows = np.frombuffer(b"".join([rows for rows, _, _ in added]), _PLACE).astype(np.intp)
        # Faster than np.bincount, most so where there are very many places.
        np.add.at(self.values, rows, np.frombuffer(b"".join([shares for _, shares, _ in added]), _SHARE))
        return [math.sqrt(square) or 1.0 for square in self._squares[: len(terms)]]
