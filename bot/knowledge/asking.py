"""One question on one state of the answers: the whole of it, and what it asks beside a story."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date

from bot.knowledge.asked import LONGEST, asked_parts
from bot.knowledge.features import pairs
from bot.knowledge.field import Products
from bot.knowledge.index import Index
from bot.knowledge.judge import Judgement, judge, promising
from bot.knowledge.marks import Mark
from bot.knowledge.retrieval import Promising
from bot.knowledge.terms import Analyser, Terms
from bot.knowledge.vectors import Encoded


@dataclass(frozen=True)
class _Asked:
    """What is asked, a message or a part of one, with the entries that promise to answer it."""

    text: str
    terms: Terms
    encoded: Encoded | None
    promising: Promising | None

    def may_mean(self, entry: int) -> bool:
        return self.promising is not None and entry in self.promising.numbers


@dataclass(frozen=True)
class Asking:
    """Asks in `grids` (from the room's upwards; None: everywhere) what may be answered `today`.

    `encode` gives what the encoder reads in a text, None where it cannot read; it is None itself on words alone.
    """

    index: Index
    analyser: Analyser
    grids: tuple[str, ...] | None
    today: date
    encode: Callable[[str], Encoded | None] | None

    def judge(self, question: str, encoded: Encoded | None = None) -> Judgement:
        """`encoded` is what the encoder read in the question, where it has been asked before."""
        whole = self._judge(self._asked(question[:LONGEST], encoded))
        best = whole.match.best
        if best is None or whole.match.sure or not (parts := asked_parts(question)):
            return whole
        first, products = self.index.numbers[best.id], Products(self.index.fields)
        # From the shortest on: each part holds the one before.
        marks = self.analyser.terms(question[:LONGEST]).marks
        asked = (self._asked(part, products=products, marks=marks) for part in parts)
        alone = [self._judge(part, question, first) for part in asked if part.may_mean(first)]
        same = [one for one in alone if one.match.best == best]
        if not same:
            return whole
        told = max((whole, *same), key=lambda one: one.match.confidence)
        surest = max((whole, *same), key=lambda one: one.unasked)
        match = replace(told.match, question=question, sure=surest.match.sure, reasons=surest.match.reasons)
        return Judgement(match, surest.unasked, told.other)

    def _asked(
        self,
        text: str,
        encoded: Encoded | None = None,
        products: Products | None = None,
        marks: tuple[Mark, ...] | None = None,
    ) -> _Asked:
        """`marks`: what the whole message names, where the text is a part of it."""
        encoded = encoded or (self.encode(text) if self.encode else None)
        terms = self.analyser.terms(text, marks=marks)
        found = promising(terms, encoded, self.index, self.grids, self.today, products)
        return _Asked(text, terms, encoded, found)

    def _judge(self, asked: _Asked, said: str | None = None, first: int | None = None) -> Judgement:
        """`said` and `first`: the message that it is a part of, and the only entry that it may mean there."""
        found = pairs(asked.promising) if asked.promising else []
        judgement = judge(asked.text, asked.terms, asked.encoded, self.index, found, said, first)
        if self.encode is None or (self.index.vectors is not None and asked.encoded is not None):
            return judgement
        exact = self.index.is_wording_of(asked.terms, judgement.match.best)
        return replace(judgement, match=replace(judgement.match, sure=judgement.match.sure and exact))
