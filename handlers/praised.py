"""表扬冯大姐 第一个冲进去灭火: praise and thanks for what was done in a danger, which sound like one."""

from __future__ import annotations

from bot.domain.next.meant import AFTER_DANGER
from bot.domain.outcome import Outcome
from bot.domain.places.place import Purpose
from bot.domain.situation import Situation
from bot.domain.speech.praise import is_praise_afterwards
from bot.services.context import Context
from bot.services.hearing.hear_praise_afterwards import hear_praise_afterwards

WHEN = "表扬、感谢救火、找人的：表扬冯大姐 第一个冲进去灭火"


def matches(situation: Situation) -> bool:
    """Only what would be heard as a danger, or as news of one."""
    if situation.command is not None or situation.room.purpose not in (Purpose.RESIDENTS, Purpose.PRIVATE):
        return False
    after = situation.goes_on is not None and situation.goes_on.before in AFTER_DANGER
    told = after or situation.emergency is not None or situation.running is not None
    told = told or (situation.occasion is not None and situation.occasion.alarm is not None)
    return told and is_praise_afterwards(situation.words)


def handle(situation: Situation, context: Context) -> Outcome:
    return hear_praise_afterwards(situation, context)
