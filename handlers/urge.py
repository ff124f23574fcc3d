"""催办 1001: whoever reported it waits."""

from __future__ import annotations

from bot.domain.commands.table import Verb
from bot.domain.outcome import Outcome
from bot.domain.situation import Situation
from bot.services.context import Context
from bot.services.handling.press_on import urge
from bot.services.taking.set_apart import set_apart

WHEN = "催办 工单号"


def matches(situation: Situation) -> bool:
    return situation.gives_order(Verb.URGE)


def handle(situation: Situation, context: Context) -> Outcome:
    assert situation.command is not None  # matches has seen to it
    return set_apart(situation, context, situation.command, urge)
