"""满意, 基本满意, 不满意: the reporter's word on what was done."""

from __future__ import annotations

from bot.domain.outcome import Outcome
from bot.domain.situation import Situation
from bot.services.context import Context
from bot.services.handling.rate_ticket import RATINGS
from bot.services.hearing.hear_rated import rate_each
from bot.services.taking.set_apart import set_apart

WHEN = "满意 / 基本满意 / 不满意"


def matches(situation: Situation) -> bool:
    return situation.command is not None and situation.command.verb in RATINGS


def handle(situation: Situation, context: Context) -> Outcome:
    assert situation.command is not None  # matches has seen to it
    return set_apart(situation, context, situation.command, rate_each)
