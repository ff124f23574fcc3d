"""回访 1001 满意: what a reporter told an observer."""

from __future__ import annotations

from bot.domain.commands.table import Verb
from bot.domain.outcome import Outcome
from bot.domain.situation import Situation
from bot.domain.tickets.ticket import Rating
from bot.services.context import Context
from bot.services.handling.observe import call_back
from bot.services.taking.set_apart import set_apart

WHEN = "回访 工单号 结果"


def matches(situation: Situation) -> bool:
    return situation.gives_order(Verb.CALL_BACK)


def handle(situation: Situation, context: Context) -> Outcome:
    assert situation.command is not None  # matches has seen to it
    return set_apart(situation, context, situation.command, call_back, instead=Rating.DISSATISFIED.value)
