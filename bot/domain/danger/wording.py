"""By what in its words a text is weighed for danger: pieces of up to three characters, the same with words that mean
alike put for one another, each two families of them, what the last clause says, how long it is, and whether it asks or
cries."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from itertools import combinations
from operator import add

from bot.domain.danger.families import DANGERS, SURROUNDINGS
from bot.domain.words.score import beginning

_NUMBER = re.compile(r"\d+")
_BREAK = re.compile(r"[^\w]+")
_CLAUSE_END = "|"
_PARTICLES = str.maketrans(dict.fromkeys("啦喽咯", "了"))
_ENDS = {"?": "?", "？": "?", "!": "!", "！": "!"}
_LONG = 20
_MANY_CLAUSES = 5
_FEW = 7


class _Symbols:
    """Writes one symbol for every word of a family, the longest word that stands at a place, and else the character."""

    def __init__(self, *tables: Mapping[str, str]) -> None:
        """`tables`: the name of each family and its words, separated by spaces."""
        self._words: dict[str, list[tuple[str, str]]] = {}
        told = [(word, f"~{name}") for table in tables for name, words in table.items() for word in words.split()]
        for word, symbol in sorted(told, key=lambda one: -len(one[0])):
            self._words.setdefault(word[0], []).append((word, symbol))

    def read(self, text: str) -> list[str]:
        found: list[str] = []
        place, end = 0, len(text)
        while place < end:
            sign = text[place]
            for word, symbol in self._words.get(sign, ()):
                if text.startswith(word, place):
                    found.append(symbol)
                    place += len(word)
                    break
            else:
                found.append(sign)
                place += 1
        return found


_SYMBOLS = _Symbols(DANGERS, SURROUNDINGS)


def signs_in_words(text: str) -> set[str]:
    """All by which a text is weighed."""
    plain = _plain(text)
    symbols = _SYMBOLS.read(plain)
    return {
        *plain, *_pieces(plain), *_of_families(symbols), *_last_clause(plain), *_by_clause(symbols), *_manner(text, plain),
        *_in_a_few_words(plain),
    }  # fmt: skip


def signs_of_kind(text: str) -> set[str]:
    """By what the kind of a danger is told: characters, neighbours and families."""
    plain = _plain(text)
    return {*plain, *map(add, plain, plain[1:]), *(symbol for symbol in _SYMBOLS.read(plain) if len(symbol) > 1)}


def signs_at_a_glance(text: str) -> set[str]:
    """What can be read in microseconds: characters and neighbours."""
    start = beginning(text)
    return {*start, *map(add, start, start[1:])}


def _plain(text: str) -> str:
    """Numbers are all alike, so is punctuation, and 啦 is 了."""
    return f"|{_BREAK.sub('|', _NUMBER.sub('0', beginning(text))).strip('|')}|".translate(_PARTICLES)


def _pieces(plain: str) -> list[str]:
    """Neighbours, triples, and pairs with one between."""
    twos = list(map(add, plain, plain[1:]))
    return [*twos, *map(add, twos, plain[2:]), *map(add, map("*".__add__, plain), plain[2:])]


def _of_families(symbols: Sequence[str]) -> list[str]:
    """The families, each two of them, and each with the one or two symbols beside it."""
    known = [len(symbol) > 1 for symbol in symbols]
    found = [symbol for symbol, is_family in zip(symbols, known, strict=True) if is_family]
    found += map("&".join, combinations(sorted({*found}), 2))
    for place in range(len(symbols) - 1):
        if known[place] or known[place + 1]:
            found.append(symbols[place] + symbols[place + 1])
        if any(known[place : place + 3]):
            found.append("".join(symbols[place : place + 3]))
    return found


def _last_clause(plain: str) -> list[str]:
    """What is said at last, where more was said before."""
    clauses = plain.strip("|").rsplit("|", 1)
    last = clauses[-1] if len(clauses) > 1 else ""
    return ["$" + piece for piece in (*last, *map(add, last, last[1:]))]


def _by_clause(symbols: Sequence[str]) -> list[str]:
    """The families of the last clause, and those that stand before it: what is said at last may take the rest back."""
    breaks = [place for place, symbol in enumerate(symbols[:-1]) if symbol == _CLAUSE_END]
    last = breaks[-1] if breaks else 0
    return [("$" if place > last else "^") + symbol for place, symbol in enumerate(symbols) if len(symbol) > 1]


def _in_a_few_words(plain: str) -> list[str]:
    """All of it once more where it is short: 进来了 and 点着了 mean another thing alone than in a sentence."""
    return ["=" + piece for piece in (plain, *plain, *map(add, plain, plain[1:]))] if len(plain) - 2 <= _FEW else []


def _manner(text: str, plain: str) -> list[str]:
    """How long it is, of how many clauses, and with what it ends."""
    size, end = len(text), text.rstrip()[-1:]
    length = f"#{size // 4 if size < _LONG else 5 + min(2, (size - _LONG) // 15)}"
    return [length, f"#,{min(plain.count(_CLAUSE_END) - 1, _MANY_CLAUSES)}", "#" + _ENDS.get(end, "")]
