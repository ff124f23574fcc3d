"""What is said after something has happened, where it is sure what is meant: each meaning goes to whoever hears it."""

from __future__ import annotations

from collections.abc import Mapping

from bot.domain.next.meant import Before, Meant
from bot.domain.outcome import Outcome
from bot.domain.situation import Situation
from bot.services.context import Context
from bot.services.hearing.next_meanings import HearNext
from bot.services.hearing.next_of_answer import AFTER_ANSWER
from bot.services.hearing.next_of_end import AFTER_END
from bot.services.hearing.next_of_neighbour import AFTER_NEIGHBOUR
from bot.services.hearing.next_of_report import AFTER_REPORT
from bot.services.hearing.next_of_work import AT_WORK

_SURE, _SURE_ADDRESSED = 0.8, 0.6
"""What is put to the bot has to be heard somehow: there the likeliest is better than what the words say alone."""
_HEARD: Mapping[Before, HearNext] = {
    Before.REPORTED: AFTER_REPORT,
    Before.ANSWERED: AFTER_ANSWER,
    Before.ENDED: AFTER_END,
    Before.AT_WORK: AT_WORK,
    Before.NEIGHBOUR: AFTER_NEIGHBOUR,
}


def is_sure(situation: Situation) -> bool:
    """Whether it goes on with something, and what is meant is likely enough to act on it."""
    said = situation.goes_on
    if said is None:
        return False
    if said.before in (Before.REPORTED, Before.ANSWERED, Before.ENDED, Before.AT_WORK):
        # How sure is sure enough depends there on what follows from it.
        return True
    # Whether a neighbour has the same or tells more of it, it is kept with what was reported.
    kept = said.meaning.share(Meant.SECONDED, Meant.MORE) if said.before is Before.NEIGHBOUR else 0.0
    return max(said.meaning.sure, kept) >= (_SURE_ADDRESSED if situation.addressed else _SURE)


def hear_next(situation: Situation, context: Context) -> Outcome | None:
    """None where it is heard as if nothing had happened before."""
    assert situation.goes_on is not None  # is_sure has seen to it
    hear = _HEARD[situation.goes_on.before].get(situation.goes_on.meaning.meant)
    return hear(situation, context, situation.goes_on) if hear else None
