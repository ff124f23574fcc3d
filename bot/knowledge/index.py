"""The immutable index over all entries: wordings as rows of word fields and, with an encoder, of vectors."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain, pairwise

import numpy as np

from bot.domain.knowledge import FaqEntry
from bot.knowledge.beyond import text_of
from bot.knowledge.clean import bare
from bot.knowledge.field import Fields, Vector
from bot.knowledge.layers import Layers
from bot.knowledge.lexicon import EVIDENCE, UNWEIGHED
from bot.knowledge.named import Named
from bot.knowledge.terms import Terms
from bot.knowledge.vectors import Vectors

_SENSES, _KINDS = 1, 3
_USUAL = 1000
"""Signs that more entries hold than that do not help to find one."""


@dataclass(frozen=True, slots=True)
class Row:
    """One wording of one entry."""

    entry: int
    wording: str
    terms: Terms


@dataclass(frozen=True, slots=True)
class Gist:
    """What all wordings of an entry hold together."""

    senses: tuple[str, ...]
    words: tuple[str, ...]
    actions: frozenset[str]
    title_actions: frozenset[str]
    asks: frozenset[str]
    told: frozenset[str]
    negated: bool
    text: str


class Index:
    """Entries sorted by 编号, each wording a row, rows of an entry side by side."""

    def __init__(
        self, entries: Sequence[FaqEntry], terms_of: Mapping[str, Terms], vectors: Vectors | None = None
    ) -> None:
        self.entries = tuple(sorted(entries, key=lambda entry: entry.id))
        self.numbers = {entry.id: number for number, entry in enumerate(self.entries)}
        self.rows = tuple(
            Row(number, wording, terms_of[wording])
            for number, entry in enumerate(self.entries)
            for wording in entry.wordings
        )
        sizes = [1 + len(entry.similar) for entry in self.entries]
        self.layers = Layers(sizes)
        self.fields = Fields(self._kinds())
        self.senses = self.fields.kinds[_SENSES]
        self.row_weights = [sum(map(self.senses.idf, row.terms.senses)) for row in self.rows]
        self.spans: list[int] = [0, *np.cumsum(sizes).tolist()]
        self._sets: dict[frozenset[str], frozenset[str]] = {}
        self.gists = tuple([self._gist(number) for number in range(len(self.entries))])
        self.named = Named(
            [
                (entry.question, [row.terms for row in self.rows[start:end]])
                for entry, (start, end) in zip(self.entries, pairwise(self.spans), strict=True)
            ]
        )
        self.vectors = vectors

    def with_vectors(self, vectors: Vectors | None) -> Index:
        """The same index with other vectors; everything else is shared."""
        twin = object.__new__(Index)
        twin.__dict__.update(self.__dict__)
        twin.vectors = vectors
        return twin

    def _kinds(self) -> Iterator[Iterable[Iterable[str]]]:
        """The terms of every row, kind by kind, and the characters of all that each entry says."""
        placed = [self.rows[number].terms for number in self.layers.rows.tolist()]
        yield (terms.grams for terms in placed)
        yield (terms.senses for terms in placed)
        yield (terms.sounds for terms in placed)
        yield _rare(text_of(entry) for entry in self.entries)

    def _gist(self, number: int) -> Gist:
        rows = self.rows[self.spans[number] : self.spans[number + 1]]
        title = rows[0].terms
        return Gist(
            tuple(dict.fromkeys(sense for row in rows for sense in row.terms.senses)),
            tuple(sorted({word for row in rows for word in row.terms.words} - UNWEIGHED)),
            self._once(action for row in rows for action in row.terms.actions),
            title.actions,
            self._once(ask for row in rows for ask in row.terms.asks),
            self._once(ask for ask, sign in EVIDENCE.items() if sign.search(self.entries[number].answer)),
            any(row.terms.negated for row in rows),
            text_of(self.entries[number]),
        )

    def _once(self, some: Iterable[str]) -> frozenset[str]:
        """A set of which there are few different ones, each kept once in memory."""
        found = frozenset(some)
        return self._sets.setdefault(found, found)

    def is_wording_of(self, terms: Terms, entry: FaqEntry | None) -> bool:
        """Whether the core of a question is, word for word, one of the entry's wordings."""
        if entry is None:
            return False
        number = self.numbers[entry.id]
        rows = self.rows[self.spans[number] : self.spans[number + 1]]
        return bare(terms.text) in {bare(row.terms.text) for row in rows}

    def parted(self, products: Vector) -> tuple[Vector, Vector]:
        """The products of a question with each row, by place, by its grams, senses and sounds; and those with all that
        each entry says by its characters."""
        end = _KINDS * len(self.rows)
        return products[:end].reshape(_KINDS, -1), products[end:]


def _rare(texts: Iterable[str]) -> Iterator[Iterable[str]]:
    """The signs of each, once, without those that very many hold."""
    signs = ["".join(dict.fromkeys(text)) for text in texts]
    held = Counter(chain.from_iterable(signs))
    usual = {sign for sign, count in held.items() if count > _USUAL}
    return ([sign for sign in text if sign not in usual] for text in signs)
