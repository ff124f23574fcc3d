"""表扬赵长禾 帮我修好了水管, 表扬冯大姐 第一个冲进去灭火: praise that sounds like news of a ticket that is open, or like a
danger."""

from __future__ import annotations

from bot.domain.next.meant import AFTER_DANGER
from bot.domain.outcome import Outcome
from bot.domain.places.place import Purpose
from bot.domain.situation import Situation
from bot.domain.speech.praise import is_praise_afterwards, says_it_praises
from bot.services.context import Context
from bot.services.hearing.hear_praise_afterwards import hear_praise_afterwards
from bot.services.taking.take_praise import take_praise

WHEN = "表扬谁做了什么，感谢救火、找人的：表扬冯大姐 第一个冲进去灭火"


def matches(situation: Situation) -> bool:
    """What says that it praises, and what would be heard as a danger, or as news of one."""
    if situation.command is not None or situation.room.purpose not in (Purpose.RESIDENTS, Purpose.PRIVATE):
        return False
    return _is_afterwards(situation) or _says_so(situation)


def handle(situation: Situation, context: Context) -> Outcome | None:
    afterwards = _is_afterwards(situation)
    return hear_praise_afterwards(situation, context) if afterwards else take_praise(situation, context)


def _is_afterwards(situation: Situation) -> bool:
    after = situation.goes_on is not None and situation.goes_on.before in AFTER_DANGER
    told = after or situation.emergency is not None or situation.running is not None
    told = told or (situation.occasion is not None and situation.occasion.alarm is not None)
    return told and is_praise_afterwards(situation.words)


def _says_so(situation: Situation) -> bool:
    mine = situation.addressed and situation.speaker.official is None and situation.emergency is None
    return mine and says_it_praises(situation.words)
