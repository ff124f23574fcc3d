"""There is no danger: said by whoever called the alarm, or by somebody in the room who has looked."""

from __future__ import annotations

from bot.domain.danger.denial import denies_danger
from bot.domain.outcome import Outcome
from bot.domain.places.place import Purpose
from bot.domain.situation import Situation
from bot.services.context import Context
from bot.services.hearing.hear_denial import hear_denial

WHEN = "没有着火，是邻居在做饭"


def matches(situation: Situation) -> bool:
    if situation.command is not None or situation.emergency is not None or situation.to_others:
        return False
    if situation.quotes_bot and situation.quoted_ticket is not None:
        return False
    return situation.room.purpose in (Purpose.RESIDENTS, Purpose.PRIVATE) and denies_danger(situation.words)


def handle(situation: Situation, context: Context) -> Outcome | None:
    return hear_denial(situation, context)
