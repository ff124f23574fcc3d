"""Whether words that were said to nobody may be of what a neighbour has just reported, read in microseconds."""

from __future__ import annotations

from bot.domain.danger.wording import signs_at_a_glance
from bot.domain.next.weights import GLANCE_CONSTANT, GLANCE_WEIGHTS
from bot.domain.words.score import Wording

_OF_NEIGHBOUR = Wording(GLANCE_CONSTANT, GLANCE_WEIGHTS)
_AT_A_GLANCE = -30
"""Nine of ten that have the same or tell more of it are above it, and 6 to 8 % of ordinary group talk."""


def may_be_of_neighbour(words: str) -> bool:
    """俺屋头也是, 七条 领头那条黄的会追电瓶车: worth hearing while a neighbour's report is new. Learned by
    tests/talk_next/learn.py."""
    return _OF_NEIGHBOUR.score(signs_at_a_glance(words)) > _AT_A_GLANCE
