"""1009给五星, 1013好了 1014没弄: a reporter's word on what has ended, by its number and in no command's words."""

from __future__ import annotations

from bot.domain.outcome import Outcome
from bot.domain.situation import Situation
from bot.services.context import Context
from bot.services.hearing.hear_rated import hear_rated

WHEN = "居民带着编号说对办完的事满不满意、好没好，不用 @"


def matches(situation: Situation) -> bool:
    if situation.command is not None or situation.emergency is not None or situation.to_others:
        return False
    return situation.occasion is not None and bool(situation.occasion.rated)


def handle(situation: Situation, context: Context) -> Outcome:
    assert situation.occasion is not None  # matches has seen to it
    return hear_rated(situation, context, situation.occasion.rated)
