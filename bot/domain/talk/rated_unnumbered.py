"""打牌那个满意, 收红包那个没解决: that something is thought of what was told before, whatever it is."""

from __future__ import annotations

import re

from bot.domain.talk.own_rating import opinion_in, rates_in_words
from bot.domain.talk.what_became import points_at_known

_UNSOLVED = re.compile(
    r"没(?:有|给我们?|人|真正?|彻底|完全)?(?:解决|处理|[办弄管]好|查清|管(?!吗))|没(?:个)?(?:下文|结论)"
)


def rates_clearly(words: str) -> bool:
    """In a word of rating, or that it is not over; 真不错 may be said of anything."""
    return bool(rates_in_words(words) or _UNSOLVED.search(words))


def may_be_rated(words: str, addressed: bool) -> bool:
    """Asked before any ticket is read."""
    return (rates_clearly(words) or (addressed and points_at_known(words))) and opinion_in(words) is not None
