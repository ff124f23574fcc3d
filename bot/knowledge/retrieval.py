"""Which entries are worth a closer look: all of them compared with a question at once."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from itertools import accumulate, chain

import numpy as np

from bot.knowledge.field import Products, Vector
from bot.knowledge.index import Index
from bot.knowledge.terms import Terms
from bot.knowledge.vectors import Encoded

_POOL, _POOL_OF_WORDS = 16, 6
_MIX = np.array([1.0, 1.0, 0.5], dtype=np.float32)
_NO_MEANING = (0.0, 0.0, 0.0, 0.0, 0.0)
_MATTER, _SAID = 2.0, 4.0
"""What the same matter weighs beside nearness when entries are chosen for a closer look, and what the characters weigh
that an entry says anywhere."""

_OTHERS = 3
"""So many entries about another one are looked at, which may be offered at most."""

_LOOKED_AT = 64
"""Of very many entries, which are compared roughly at first."""

_LEAST, _ANY = 1e-6, float(np.finfo(np.float32).min)
_GROUP = 32

Near = tuple[int, int, tuple[float, ...]]
"""An entry, its best row, and how near that is: the features of it that are found by comparing all entries at once."""


class Promising:
    """The entries that promise most, those that hold at a place on a day; their `numbers` are in the order of 编号."""

    def __init__(
        self,
        terms: Terms,
        encoded: Encoded | None,
        index: Index,
        grids: tuple[str, ...] | None,
        today: date,
        products: Products | None = None,
    ) -> None:
        """`products`: of the index, where what was asked of it before is most of what is asked now."""
        self.terms, self.encoded, self.index = terms, encoded, index
        self.characters = tuple([gram for gram in terms.grams if len(gram) == 1])
        products = products or Products(index.fields)
        *lengths, length = products.ask((terms.grams, terms.senses, terms.sounds, self.characters))
        by_kind = np.array(lengths, dtype=np.float32)
        each, entire = index.parted(products.values)
        self._meaning = meaning = _meaning(encoded, index)
        lexical = np.asarray((_MIX / by_kind) @ each, dtype=np.float32)
        by_place = lexical if meaning is None else np.asarray(meaning.places + 0.5 * lexical, dtype=np.float32)
        self._by_place, self._each, self._said = by_place, each, entire
        self._lengths, self._length = by_kind, np.float32(length)
        self.apart = index.named.apart(terms.marks)
        promise, pool = self._promise(), _POOL if meaning is not None else _POOL_OF_WORDS
        if encoded is not None and index.vectors is not None and index.vectors.is_rough:
            likely = self._held(promise, _LOOKED_AT, -math.inf, grids, today)
            self._look_closely(encoded.vector, likely)
            exact = self._promise()[likely]
            promise = np.full_like(promise, -math.inf)
            promise[likely] = exact
        self.numbers = self._held(promise, pool, _LEAST if meaning is None else _ANY, grids, today)

    def _held(
        self, promise: Vector, wanted: int, least: float, grids: tuple[str, ...] | None, today: date
    ) -> list[int]:
        """The most promising entries that hold; of those about another one than is asked for, a few more."""
        if not self.apart:
            return _held(self.index, promise, wanted, least, grids, today)
        others = np.full_like(promise, -math.inf)
        places = [*self.apart]
        others[places] = promise[places]
        promise = promise.copy()
        promise[places] = -math.inf
        held = _held(self.index, promise, wanted, max(least, _ANY), grids, today)
        return sorted({*held, *_held(self.index, others, _OTHERS, max(least, _ANY), grids, today)})

    def _promise(self) -> Vector:
        """By entry: by its best row, and by all that it says."""
        promise: Vector = self.index.layers.best(self._by_place)
        if self._meaning is None:
            promise += self._said * (_SAID / self._length)
        else:
            promise += (
                self._meaning.answers + _MATTER * self._meaning.matter + self._said * (0.5 * _SAID / self._length)
            )
        return promise

    def _look_closely(self, asked: Vector, likely: list[int]) -> None:
        """What was compared roughly with all of very many entries is compared exactly with these."""
        index, meaning = self.index, self._meaning
        assert meaning is not None and index.vectors is not None
        places = [index.layers.places(number) for number in likely]
        every = list(chain.from_iterable(places))
        near, answers = index.vectors.exactly(asked, index.layers.rows[every].tolist(), likely)
        self._by_place[every] += near - meaning.places[every]
        meaning.places[every], meaning.answers[likely] = near, answers
        sizes = [len(own) for own in places]
        meaning.means[likely] = np.add.reduceat(near, [0, *accumulate(sizes[:-1])]) / sizes

    def near(self) -> Iterator[Near]:
        """Each of them; to be asked for before `products` are asked for anything else."""
        places = [self.index.layers.places(number) for number in self.numbers]
        every = list(chain.from_iterable(places))
        nearness = self._by_place.take(every).tolist()
        cosines = (self._each.take(every, axis=1).T / self._lengths).tolist()
        shares = (self._said.take(self.numbers) / self._length).tolist()
        start = 0
        for number, own, said in zip(self.numbers, places, shares, strict=True):
            end = start + len(own)
            best = nearness.index(max(nearness[start:end]), start)
            grams, sense, sounds = cosines[best]
            senses = [row[1] for row in cosines[start:end]]
            meant = self._meaning.of(number, own[best - start]) if self._meaning is not None else _NO_MEANING
            shared = (said, grams, sense, sum(senses) / len(senses), sounds)
            yield number, self.index.spans[number] + best - start, (*meant, *shared)
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
    layers, vectors = index.layers, index.vectors
    near, alike = layers.placed(vectors.near(encoded.vector)), layers.placed(vectors.alike(encoded))
    answers = vectors.near_answers(encoded.vector)
    return _Meaning(near, layers.mean(near), answers, layers.mean(alike), layers.best(alike))


def _held(
    index: Index, rough: Vector, wanted: int, least: float, grids: tuple[str, ...] | None, today: date
) -> list[int]:
    """The most promising entries that hold at that place on that day, none below `least`."""
    count = wanted
    while True:
        chosen = highest(rough, count, least)
        held = [number for number in chosen if index.entries[number].holds(grids, today)]
        if len(held) >= min(wanted, 6) or len(chosen) < count:
            return held
        count *= 8


def highest(values: Vector, count: int, least: float) -> list[int]:
    """Where the highest values stand that reach `least`, in order; of equal ones the first.

    Groups of values are compared first: what is below the best of `count` groups need not be looked at.
    """
    groups = len(values) // _GROUP
    if groups > count:
        best = values[: groups * _GROUP].reshape(_GROUP, groups).max(axis=0)
        least = max(least, float(np.partition(best, -count)[-count]))
    near = (values >= least).nonzero()[0]
    if len(near) > count:
        near = near[np.argsort(-values[near], kind="stable")[:count]]
        near.sort()
    found: list[int] = near.tolist()
    return found
