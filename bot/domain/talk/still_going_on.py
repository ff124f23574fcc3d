"""他们还在砸, 又倒了一车: what was reported of somebody is done again. Without such a report somebody may be in danger."""

from __future__ import annotations

from bot.domain.danger.dumped import says_dumped_again, tells_of_dumping
from bot.domain.talk.still_banging import reports_banging, says_it_still_bangs


def says_it_goes_on(words: str) -> bool:
    return says_it_still_bangs(words) or says_dumped_again(words)


def is_what_goes_on(words: str, text: str) -> bool:
    """`text`: what was reported."""
    if says_it_still_bangs(words) and reports_banging(text):
        return True
    return says_dumped_again(words) and tells_of_dumping(text)
