"""How much a message sounds like a question that an office could answer, and how little like talk among neighbours.

Neighbours ask each other, tell, sigh, trade and pass on, and often about the very matters of the FAQ: what words are
covered does not tell that, how it is said does. Learned by tests/knowledge/learn_tone.py.
"""

from __future__ import annotations

from bisect import bisect
from functools import lru_cache

from bot.domain.words.score import Wording, grams
from bot.knowledge.clean import core, said
from bot.knowledge.speech import manner
from bot.knowledge.tone_weights import CONSTANT, WEIGHTS

_SCALE = 20
_UTMOST = 8.0
_LENGTHS = (8, 14, 24, 40, 60)
_MANNERS = ("statement", "rhetorical", "invitation", "addressed", "passed_on")
_WORDING = Wording(CONSTANT, WEIGHTS)
_REMEMBERED = 128
"""Texts whose tone is kept for a moment: the gate asks for it first, the judgement afterwards."""


def signs_of(text: str) -> set[str]:
    """What counts: characters, pairs and triples of them, the manner, the length.

    Question marks count for nothing: whether people type them has to do with their telephones.
    """
    shown = said(text).replace("?", " ").rstrip()
    how = manner(text, core(text))
    manners = {f"~{name}" for name in _MANNERS if getattr(how, name)}
    return {*grams(shown), *manners, f"~{bisect(_LENGTHS, len(shown))}"}


@lru_cache(maxsize=_REMEMBERED)
def tone(text: str) -> float:
    """The logarithm of the odds that it is a question to the office, -8 to 8."""
    return max(-_UTMOST, min(_UTMOST, _WORDING.score(signs_of(text)) / _SCALE))
