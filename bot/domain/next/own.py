"""Whether what is put to the bot stands by itself, whatever happened before: 居住证怎么办 does, 还要等多久 does not.

Learned from what the FAQ files are asked and the office is told, against what people say that goes on with something
(tests/talk_next/learn.py). How often it is heard so stands in docs/classification.md (tests/talk_next/apart.py).
"""

from __future__ import annotations

from bot.domain.next import weights
from bot.domain.next.signs import signs_of_words
from bot.domain.words.score import Sorting
from bot.domain.words.subjects import shares_word

OWN, GOES_ON = "自成", "接着"
_SURE = 0.85
_TABLE = Sorting(weights.OWN_NAMES, weights.OWN_BEFORE, weights.OWN)


def stands_by_itself(words: str, earlier: str) -> bool:
    """`words` without their mention, said after `earlier`; in doubt they go on with it."""
    if shares_word(words, earlier):
        return False
    name, sure = _TABLE.shares(signs_of_words(words))[0]
    return name == OWN and sure >= _SURE
