"""How much the wording of a text as a whole speaks for something, beside the words that rules look for.

The weights were learned from labelled lines (tests/domain/learn_wording.py); a text is scored by
adding those of what stands in it: its characters, pairs and triples of them, families of words.
"""

from __future__ import annotations

import math
import re
import struct
from array import array
from base64 import b64decode
from bisect import bisect_left
from collections.abc import Mapping, Sequence, Set
from functools import cached_property
from itertools import combinations, repeat
from operator import add
from zlib import crc32, decompress, decompressobj

_LONGEST = 120
_STEPS = 5
_LEDGER_SHARE = 4
_FEW_SIGNS = 20
_PIECE = 4_096
_CHECKSUM = 4
_NUMBER = re.compile(r"\d+")
_BREAK = re.compile(r"[^\w]+")


class Wording:
    """What each sign speaks for, in twentieths of the logarithm of the odds."""

    def __init__(self, constant: int, entries: str) -> None:
        """`entries`: on each line a weight and what has it, as written by learn_wording.py; read when first needed."""
        self._constant = constant
        self._entries = entries

    def score(self, signs: Set[str]) -> int:
        """Above 0: more likely than not."""
        return self._constant + sum(map(self._weights.get, signs, repeat(0)))

    @cached_property
    def _weights(self) -> dict[str, int]:
        rows = (row.split() for row in self._entries.splitlines())
        return {sign: int(weight) for weight, *signs in filter(None, rows) for sign in signs}


class Ledger:
    """The same for signs too many to be kept as words: the weight of each stands where its checksum points.

    In a long text each sign counts for less (`share`).
    """

    def __init__(self, constant: int, packed: str) -> None:
        """`packed`: one byte a place, compressed, as written by learn_wording.py; unpacked when first needed."""
        self._constant = constant
        self._packed = packed

    def score(self, signs: Set[str]) -> int:
        """Above 0: more likely than not."""
        weights, last = self._weights, len(self._weights) - 1
        told = sum(map(weights.__getitem__, map(last.__and__, map(crc32, map(str.encode, signs)))))
        return self._constant + round(share(len(signs)) * told)

    @cached_property
    def _weights(self) -> array[int]:
        # Piece by piece: what is large and soon goes leaves a hole that is not given back to the system.
        weights, unpacking, packed = array("b"), decompressobj(), b64decode(self._packed)
        for place in range(0, len(packed), _PIECE):
            weights.frombytes(unpacking.decompress(packed[place : place + _PIECE]))
        return weights


def share(count: int) -> float:
    """What a step of a ledger's weights counts for in a text of so many signs: few are not to weigh too much either."""
    return _LEDGER_SHARE / math.sqrt(count + _FEW_SIGNS)


class Sorting:
    """Which of several kinds the signs in a text speak for most."""

    def __init__(self, kinds: str, before: str, packed: str) -> None:
        """As written by learn_wording.py; unpacked when first needed. `kinds`: their names; `before`: a letter for each,
        what it is worth beforehand: m says nothing, later ones speak for it, a fifth of the logarithm of the odds each.
        `packed`: the checksums of the signs in their order, four bytes each, then the letters of each sign.
        """
        self._kinds = kinds.split()
        self._before = before.encode("latin-1")
        self._packed = packed

    def shares(self, signs: Set[str]) -> list[tuple[str, float]]:
        """Every kind with how likely it is, the likeliest first."""
        checksums, letters = self._read
        each, last = len(self._kinds), checksums[-1]
        sums: Sequence[int] = self._before
        for checksum in map(crc32, map(str.encode, signs)):
            at = bisect_left(checksums, checksum) if checksum <= last else 0
            if checksums[at] == checksum:
                sums = list(map(add, sums, letters[at * each : at * each + each]))
        most = max(sums)
        odds = [math.exp((one - most) / _STEPS) for one in sums]
        total = sum(odds)
        return sorted(zip(self._kinds, (one / total for one in odds), strict=True), key=lambda one: -one[1])

    @cached_property
    def _read(self) -> tuple[array[int], bytes]:
        """All kinds get a letter from every sign, and only what is between them tells."""
        unpacked = decompress(b64decode(self._packed))
        count = len(unpacked) // (_CHECKSUM + len(self._kinds))
        return array("I", struct.unpack_from(f"<{count}I", unpacked)), unpacked[count * _CHECKSUM :]


class Families:
    """Finds which families of words stand in a text."""

    def __init__(self, table: Mapping[str, str]) -> None:
        """`table`: the name of each family and its words, separated by spaces."""
        self._beginning: dict[str, list[tuple[str, str]]] = {}
        for name, words in table.items():
            for word in words.split():
                self._beginning.setdefault(word[:2], []).append((word, name))

    def found(self, text: str) -> set[str]:
        """Only those words are looked for that could begin in the text."""
        begun = self._beginning.keys() & {*text, *map(add, text, text[1:])}
        return {name for sign in begun for word, name in self._beginning[sign] if word in text}


def beginning(text: str) -> str:
    """What is read of a long text."""
    return text[:_LONGEST]


def characters(text: str) -> set[str]:
    """The single characters."""
    return {*beginning(text)}


def grams(text: str) -> set[str]:
    """Characters, neighbours, triples, pairs with one between; numbers are all alike, so is punctuation."""
    plain = f"|{_BREAK.sub('|', _NUMBER.sub('0', beginning(text))).strip('|')}|"
    twos = list(map(add, plain, plain[1:]))
    return {*plain, *twos, *map(add, twos, plain[2:]), *map(add, map("*".__add__, plain), plain[2:])}


def together(families: Set[str]) -> set[str]:
    """Each family and each two of them, in a form that no text has."""
    names = sorted(families)
    return {*(f"~{name}" for name in names), *(f"~{one}+{other}" for one, other in combinations(names, 2))}
