"""What a question says that an entry does not, and how much that speaks against the entry.

Somebody's mother and the weather do not matter; 丢, 赔 and 招聘 make another question of it, whatever the entry is about.
Which is which was learned by tests/knowledge/learn_unasked.py.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import pairwise

from bot.domain.emergency_score import Wording
from bot.domain.knowledge import FaqEntry
from bot.knowledge.beyond_weights import CONSTANT, WEIGHTS

_SCALE = 20
_UTMOST = 6.0
_RUN = re.compile(r"\w+")
_WORDING = Wording(CONSTANT, WEIGHTS)


def text_of(entry: FaqEntry) -> str:
    """All that an entry says."""
    return " ".join((entry.question, *entry.similar, entry.answer)).lower()


def signs_beyond(core: str, uncovered: Iterable[str], held: str) -> set[str]:
    """Characters and pairs of the question that stand nowhere in the text of an entry, and the words that it does not
    cover."""
    signs = {f"~{word}" for word in uncovered}
    for run in _RUN.findall(core):
        signs.update([sign for sign in run if sign not in held])
        signs.update([one + other for one, other in pairwise(run) if one + other not in held])
    return signs


def fits(core: str, uncovered: Iterable[str], held: str) -> float:
    """The logarithm of the odds that the entry answers the question, by that alone, -6 to 6."""
    return max(-_UTMOST, min(_UTMOST, _WORDING.score(signs_beyond(core, uncovered, held)) / _SCALE))
