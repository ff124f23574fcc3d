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
from collections.abc import Iterator, Mapping, Set
from functools import cached_property, lru_cache
from itertools import combinations, compress, repeat
from operator import add, eq
from zlib import crc32, decompress, decompressobj

_LONGEST = 120
_STEPS = 5
_LEDGER_SHARE = 4
_FEW_SIGNS = 20
_PIECE = 4_096
_CHECKSUM = 4
FIRST_BITS = 24
"""By so many a checksum is shifted to be left with its first eight bits."""
_REMEMBERED = 20
"""Texts whose pieces are kept for a moment: several tables read the same message."""
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
        return self._constant + sum(map(self._weights.get, map(hash, signs), repeat(0)))

    @cached_property
    def _weights(self) -> dict[int, int]:
        return by_hash(self._entries)


def by_hash(entries: str) -> dict[int, int]:
    """The weight of each sign, as a Wording is given them, by the sign's hash: with the signs themselves the table would
    take twice the room, and in 2**61 hashes no two of so few are alike."""
    rows = (row.split() for row in entries.splitlines())
    return {hash(sign): int(weight) for weight, *signs in filter(None, rows) for sign in signs}


class Ledger:
    """The same for signs too many to be kept as words: the weight of each stands where the last bits of its checksum
    point, beside the first ones, by which it is known from a sign that was never learned.

    In a long text each sign counts for less (`share`).
    """

    def __init__(self, constant: int, packed: str) -> None:
        """`packed`: of every place the weight, then of every place the first eight bits, one byte each, compressed, as
        written by learn_wording.py; unpacked when first needed."""
        self._constant = constant
        self._packed = packed

    def score(self, signs: Set[str]) -> int:
        """Above 0: more likely than not."""
        weights, known = self._read
        sums = list(map(crc32, map(str.encode, signs)))
        places = list(map((len(known) - 1).__and__, sums))
        learned = map(eq, map(known.__getitem__, places), map(FIRST_BITS.__rrshift__, sums))
        told = sum(compress(map(weights.__getitem__, places), learned))
        return self._constant + round(share(len(signs)) * told)

    @cached_property
    def _read(self) -> tuple[array[int], bytes]:
        # Piece by piece: what is large and soon goes leaves a hole that is not given back to the system.
        weights, unpacking, packed = array("b"), decompressobj(), b64decode(self._packed)
        self._packed = ""
        for place in range(0, len(packed), _PIECE):
            weights.frombytes(unpacking.decompress(packed[place : place + _PIECE]))
        half = len(weights) // 2
        return weights[:half], weights[half:].tobytes()


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
        sums = list(map(sum, zip(self._before, *self._said_by(signs), strict=True)))
        most = max(sums)
        odds = [math.exp((one - most) / _STEPS) for one in sums]
        total = sum(odds)
        return sorted(zip(self._kinds, (one / total for one in odds), strict=True), key=lambda one: -one[1])

    def _said_by(self, signs: Set[str]) -> Iterator[bytes]:
        """The letters of those signs that were learned. All kinds get one from every sign, and only what is between them
        tells."""
        slots, places, letters = self._read
        last, each = len(slots) - 1, len(self._kinds)
        for checksum in map(crc32, map(str.encode, signs)):
            at = checksum & last
            while (one := slots[at]) and one != checksum:
                at = at + 1 & last
            if one:
                yield letters[places[at] * each : places[at] * each + each]

    @cached_property
    def _read(self) -> tuple[array[int], array[int], bytes]:
        """The checksums, each in the slot that its last bits name or in the next free one; which it is of all; the letters.

        A dictionary of the signs would take ten times the room.
        """
        unpacked = decompress(b64decode(self._packed))
        self._packed = ""
        count = len(unpacked) // (_CHECKSUM + len(self._kinds))
        size = 1 << (2 * count).bit_length()
        slots, places = array("I", bytes(size * _CHECKSUM)), array("I", bytes(size * _CHECKSUM))
        for place, checksum in enumerate(struct.unpack_from(f"<{count}I", unpacked)):
            at = checksum & size - 1
            while slots[at]:
                at = at + 1 & size - 1
            slots[at], places[at] = checksum, place
        return slots, places, unpacked[count * _CHECKSUM :]


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


@lru_cache(maxsize=_REMEMBERED)
def grams(text: str) -> frozenset[str]:
    """Characters, neighbours, triples, pairs with one between; numbers are all alike, so is punctuation."""
    plain = f"|{_BREAK.sub('|', _NUMBER.sub('0', beginning(text))).strip('|')}|"
    twos = list(map(add, plain, plain[1:]))
    return frozenset({*plain, *twos, *map(add, twos, plain[2:]), *map(add, map("*".__add__, plain), plain[2:])})


def together(families: Set[str]) -> set[str]:
    """Each family and each two of them, in a form that no text has."""
    names = sorted(families)
    return {*(f"~{name}" for name in names), *(f"~{one}+{other}" for one, other in combinations(names, 2))}
