"""Which entries are worth a closer look: all of them compared with a question at once."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import accumulate, chain

import numpy as np

from bot.knowledge.field import Products, Vector
from bot.knowledge.index import Index
from bot.knowledge.terms import Terms
from bot.knowledge.vectors import Encoded

_POOL, _POOL_OF_WORDS = 16, 6
_LOOKED_AT = 48
"""Of very many entries, which are compared roughly at first."""

_LEAST = float(np.finfo(np.float32).min)
_MIX = np.array([1.0, 1.0, 0.5], dtype=np.float32)
_NO_MEANING = (0.0, 0.0, 0.0, 0.0, 0.0)
_MATTER, _SAID = 2.0, 4.0
"""What the same matter weighs beside nearness when entries are chosen for a closer look, and what the characters weigh
that an entry says anywhere."""

Near = tuple[int, int, tuple[float, ...]]
"""An entry, its best row, and how near that is: the features of it that are found by comparing all entries at once."""


class Promising:
    """The entries that promise most, those that hold at a place on a day; their `numbers` are in the order of 编号."""

    def __init__(
        self,
        terms: Terms,
        characters: Sequence[str],
        encoded: Encoded | None,
        index: Index,
        grids: tuple[str, ...] | None,
        today: date,
        products: Products,
    ) -> None:
        lengths = np.array(products.ask((terms.grams, terms.senses, terms.sounds, characters)), dtype=np.float32)
        self._index, self._lengths = index, lengths[:-1]
        self._each, entire = index.parted(products.values)
        self._said = entire / lengths[-1]
        self._meaning = meaning = _meaning(encoded, index)
        lexical = np.asarray((_MIX / self._lengths) @ self._each, dtype=np.float32)
        self._by_place = lexical if meaning is None else np.asarray(meaning.places + 0.5 * lexical, dtype=np.float32)
        least, pool = (_LEAST, _POOL) if meaning is not None else (1e-6, _POOL_OF_WORDS)
        promise = self._promise()
        if encoded is not None and index.vectors is not None and index.vectors.is_rough:
            likely = _held(index, promise, _LOOKED_AT, grids, today)
            self._look_closely(encoded.vector, likely)
            exact = self._promise()[likely]
            promise = np.full_like(promise, -math.inf)
            promise[likely] = exact
        held = _held(index, promise, pool, grids, today)
        self.numbers = [number for number in held if promise[number] >= least]

    def _look_closely(self, asked: Vector, likely: list[int]) -> None:
        """What was compared roughly with all of very many entries is compared exactly with these."""
        index, meaning = self._index, self._meaning
        assert meaning is not None and index.vectors is not None
        places = [index.layers.places(number) for number in likely]
        every = list(chain.from_iterable(places))
        near, answers = index.vectors.exactly(asked, index.layers.rows[every].tolist(), likely)
        self._by_place[every] += near - meaning.places[every]
        meaning.places[every], meaning.answers[likely] = near, answers
        sizes = [len(own) for own in places]
        meaning.means[likely] = np.add.reduceat(near, [0, *accumulate(sizes[:-1])]) / sizes

    def _promise(self) -> Vector:
        """By entry: by its best row, and by all that it says."""
        rough: Vector = (
            self._index.layers.best(self._by_place) + (_SAID if self._meaning is None else 0.5 * _SAID) * self._said
        )
        return rough if self._meaning is None else rough + self._meaning.answers + _MATTER * self._meaning.matter

    def near(self) -> Iterator[Near]:
        """Each of them."""
        places = [self._index.layers.places(number) for number in self.numbers]
        every = list(chain.from_iterable(places))
        nearness = self._by_place.take(every).tolist()
        cosines = (self._each.take(every, axis=1).T / self._lengths).tolist()
        start = 0
        for number, own in zip(self.numbers, places, strict=True):
            end = start + len(own)
            best = nearness.index(max(nearness[start:end]), start)
            grams, sense, sounds = cosines[best]
            senses = [row[1] for row in cosines[start:end]]
            meant = self._meaning.of(number, own[best - start]) if self._meaning is not None else _NO_MEANING
            shared = (float(self._said[number]), grams, sense, sum(senses) / len(senses), sounds)
            yield number, self._index.spans[number] + best - start, (*meant, *shared)
            start = end


@dataclass(frozen=True, slots=True)
class _Meaning:
    """What the encoder says: nearness by place, its mean and that of the answer by entry; the same for the matter."""

    places: Vector
    means: Vector
    answers: Vector
    matter: Vector
    matter_best: Vector

    def of(self, number: int, place: int) -> tuple[float, ...]:
        by_entry = (self.means, self.answers, self.matter, self.matter_best)
        return (float(self.places[place]), *(float(values[number]) for values in by_entry))


def _meaning(encoded: Encoded | None, index: Index) -> _Meaning | None:
    if encoded is None or index.vectors is None:
        return None
    near, alike = index.vectors.near(encoded.vector), index.vectors.alike(encoded)
    return _Meaning(
        index.layers.placed(near),
        index.mean(near),
        index.vectors.near_answers(encoded.vector),
        index.mean(alike),
        index.layers.best(index.layers.placed(alike)),
    )


def _held(index: Index, rough: Vector, wanted: int, grids: tuple[str, ...] | None, today: date) -> list[int]:
    """The most promising entries that hold at that place on that day."""
    size, count = len(rough), wanted
    while True:
        if count >= size:
            chosen = list(range(size))
        else:
            chosen = (-rough).argpartition(count - 1)[:count].tolist()
            chosen.sort()
        held = [number for number in chosen if index.entries[number].holds(grids, today)]
        if len(held) >= min(wanted, 6) or count >= size:
            return held
        count *= 8
