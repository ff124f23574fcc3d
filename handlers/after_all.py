"""哎不对，别撤: what was taken back a moment ago is to be done nevertheless."""

from __future__ import annotations

from bot.domain.outcome import Outcome
from bot.domain.situation import Situation
from bot.services.context import Context
from bot.services.taking.report_again import report_again

WHEN = "刚撤回又说别撤"


def matches(situation: Situation) -> bool:
    if situation.command is not None or situation.emergency is not None or situation.to_others:
        return False
    return situation.occasion is not None and situation.occasion.taken_back is not None


def handle(situation: Situation, context: Context) -> Outcome:
    assert situation.occasion is not None and situation.occasion.taken_back is not None  # matches has seen to it
    return report_again(situation, context, situation.occasion.taken_back)
