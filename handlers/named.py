"""1010 今天早上又关不上了: said by its reporter with its number, to the bot or to nobody, and of no other ticket."""

from __future__ import annotations

from bot.domain.outcome import Outcome
from bot.domain.situation import Situation
from bot.services.context import Context
from bot.services.hearing.hear_named import hear_named

WHEN = "居民带着编号说到自己报的、还没办完的事，不用 @"


def matches(situation: Situation) -> bool:
    if situation.command is not None or situation.emergency is not None or situation.to_others:
        return False
    return situation.occasion is not None and bool(situation.occasion.named)


def handle(situation: Situation, context: Context) -> Outcome:
    assert situation.occasion is not None  # matches has seen to it
    return hear_named(situation, context, situation.occasion.named)
