"""我妈腿不好下不来, after a broken lift: kept with it, and calls nobody out."""

from __future__ import annotations

from bot.domain.danger.stuck_upstairs import is_stuck_upstairs
from bot.domain.outcome import Outcome
from bot.domain.situation import Situation
from bot.services.context import Context
from bot.services.hearing.hear_stuck import hear_stuck

WHEN = "电梯坏了以后说家里人腿脚不便下不来"


def matches(situation: Situation) -> bool:
    if situation.command is not None or situation.late or situation.from_bot or situation.to_others:
        return False
    return situation.emergency is None and situation.expectation is None and is_stuck_upstairs(situation.words)


def handle(situation: Situation, context: Context) -> Outcome | None:
    return hear_stuck(situation, context)
