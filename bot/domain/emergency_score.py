"""How much the wording of a text as a whole speaks for something, beside the words that rules look for.

The weights were learned from labelled lines (tests/domain/learn_wording.py); a text is scored by
adding those of its characters and pairs of characters.
"""

from __future__ import annotations

import re
from functools import cached_property
from itertools import pairwise
from operator import add

_LONGEST = 120
_NUMBER = re.compile(r"\d+")
_BREAK = re.compile(r"[^\w]+")
_ENTRY = re.compile(r"(\S{1,3}?)(-?[1-9]\d*)\s")


class Wording:
    """What each character or pair of characters speaks for, in twentieths of the logarithm of the odds."""

    def __init__(self, constant: int, entries: str) -> None:
        """`entries`: pieces and their weights as written by learn_wording.py, read when first needed."""
        self._constant = constant
        self._entries = entries

    def score(self, text: str) -> int:
        """Above 0: more likely than not. Of the first 120 characters."""
        weights = self._weights
        return self._constant + sum(map(weights.__getitem__, weights.keys() & grams(text[:_LONGEST])))

    def loudest(self, text: str) -> str:
        """The pair of characters in the text that speaks most for it."""
        return max(map("".join, pairwise(text)), key=lambda pair: self._weights.get(pair, 0), default=text)

    @cached_property
    def _weights(self) -> dict[str, int]:
        return {gram: int(weight) for gram, weight in _ENTRY.findall(self._entries)}


def grams(text: str) -> frozenset[str]:
    """The characters, the pairs of neighbours and those with one between; numbers are all alike, so is punctuation."""
    plain = _BREAK.sub("|", _NUMBER.sub("0", text))
    return frozenset((*plain, *map(add, plain, plain[1:]), *map(add, map("*".__add__, plain), plain[2:])))
