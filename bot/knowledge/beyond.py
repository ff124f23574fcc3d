"""What a question says that an entry does not, and how much that speaks against the entry.

Somebody's mother and the weather do not matter; 丢, 赔 and 招聘 make another question of it, whatever the entry is about.
Which is which was learned by tests/knowledge/learn_beyond.py.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cached_property
from operator import add

from bot.domain.knowledge import FaqEntry
from bot.domain.words.score import by_hash
from bot.knowledge.beyond_weights import CONSTANT, WEIGHTS

Telling = tuple[tuple[str, int], ...]
"""Characters and pairs with what each speaks for an entry that does not hold it, in twentieths."""

SCALE = 20
_UTMOST = 6.0
_RUN = re.compile(r"\w+")


class Beyond:
    """What each sign counts, as written by learn_beyond.py."""

    def __init__(self, constant: int, table: str) -> None:
        """`table`: on each line a weight and what has it; read when first needed."""
        self._constant = constant
        self._table = table

    def telling(self, core: str) -> Telling:
        """What of a question can tell anything, whatever the entry."""
        known = self._weights.get
        return tuple([(sign, weight) for sign in signs_of(core) if (weight := known(hash(sign))) is not None])

    def fits(self, telling: Telling, uncovered: Iterable[str], held: str) -> float:
        """The logarithm of the odds that the entry answers the question, by what stands in the question only,
        -6 to 6; `held` is all that the entry says."""
        return self.odds(telling, sum(map(self.of_word, uncovered)), held)

    def odds(self, telling: Telling, words: int, held: str) -> float:
        """The same, where the words that it does not cover speak for the entry with `words` together."""
        said = sum([weight for sign, weight in telling if sign not in held])
        return max(-_UTMOST, min(_UTMOST, (self._constant + said + words) / SCALE))

    def of_word(self, word: str) -> int:
        """What a word speaks for an entry that does not cover it, in twentieths."""
        return self._weights.get(hash(f"~{word}"), 0)

    @cached_property
    def _weights(self) -> dict[int, int]:
        return by_hash(self._table)


BEYOND = Beyond(CONSTANT, WEIGHTS)


def text_of(entry: FaqEntry) -> str:
    """All that an entry says."""
    return entry.told.lower()


def signs_of(core: str) -> set[str]:
    """The characters of a question and the pairs of them."""
    signs: set[str] = set()
    for run in _RUN.findall(core):
        signs.update(run, map(add, run, run[1:]))
    return signs


def signs_beyond(core: str, uncovered: Iterable[str], held: str) -> set[str]:
    """Those that stand nowhere in the text of an entry, and the words that it does not cover."""
    return {sign for sign in signs_of(core) if sign not in held} | {f"~{word}" for word in uncovered}
