"""没弄好, 还是黄: the reporter's word on what has just ended, in their own words."""

from __future__ import annotations

from bot.domain.outcome import Outcome
from bot.domain.situation import Situation
from bot.services.context import Context
from bot.services.hearing.hear_unsolved import hear_unsolved, is_hardly_meant

WHEN = "刚办结的事，报事的人说没弄好、还是老样子"


def matches(situation: Situation) -> bool:
    if situation.emergency is not None or situation.to_others:
        return False
    return situation.occasion is not None and situation.occasion.ended is not None


def handle(situation: Situation, context: Context) -> Outcome | None:
    assert situation.occasion is not None and situation.occasion.ended is not None  # matches has seen to it
    if is_hardly_meant(situation, context):
        return None
    return hear_unsolved(situation, context, situation.occasion.ended)
