"""Said without a mention by somebody who has just reported something: more of it, or a second matter."""

from __future__ import annotations

from bot.domain.outcome import Outcome
from bot.domain.places.place import Purpose
from bot.domain.situation import Situation
from bot.services.context import Context
from bot.services.hearing.hear_more import hear_follow_up

WHEN = "刚报过事的人接着说"


def matches(situation: Situation) -> bool:
    """Only in residents' rooms, and not what is put to somebody else."""
    if situation.draft is None or situation.addressed or situation.to_others or situation.message.quote:
        return False
    return situation.room.purpose is Purpose.RESIDENTS and situation.command is None


def handle(situation: Situation, context: Context) -> Outcome | None:
    return hear_follow_up(situation, context)
