"""督办 1001: a leader presses for it."""

from __future__ import annotations

from bot.domain.commands.table import Verb
from bot.domain.outcome import Outcome
from bot.domain.situation import Situation
from bot.services.context import Context
from bot.services.handling.press_on import supervise

WHEN = "督办 工单号"


def matches(situation: Situation) -> bool:
    return situation.gives_order_here(Verb.SUPERVISE)


def handle(situation: Situation, context: Context) -> Outcome:
    assert situation.command is not None  # matches has seen to it
    return supervise(situation, context, situation.command)
