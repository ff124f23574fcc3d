"""西门那个满意, 好了 踩着稳了, after something else was reported: what is said of the end of another matter."""

from __future__ import annotations

from bot.domain.places.words import place_in
from bot.domain.talk.own_rating import rates_in_words, says_well, what_is_well, without_rating
from bot.domain.talk.which_own import may_point
from bot.domain.words.subjects import says_what, shares_word, subjects_in

_SHORTEST = 2


def tells_of_another_end(words: str, told: str) -> bool:
    """Whether it rates, or calls well, a thing of which nothing stands in what was reported (`told`). 师傅来得快 满意
    names no thing."""
    if rates_in_words(words):
        about = without_rating(words)
        named = subjects_in(about) or place_in(about) or (may_point(about) and says_what(about))
        return bool(named) and not (shares_word(about, told) or (place_in(about) and place_in(about) in told))
    return says_well(words) and len(what_is_well(words)) >= _SHORTEST and not shares_word(words, told)
