"""办结 1001 灯泡已更换: the work is done, the resident is told."""

from __future__ import annotations

from bot.domain.commands.table import Verb
from bot.domain.outcome import Outcome
from bot.domain.situation import Situation
from bot.services.context import Context
from bot.services.each import each
from bot.services.handling import handle_ticket

WHEN = "办结 工单号 结果"


def matches(situation: Situation) -> bool:
    return situation.gives_order(Verb.FINISH)


def handle(situation: Situation, context: Context) -> Outcome:
    assert situation.command is not None  # matches has seen to it
    return each(situation, context, situation.command, handle_ticket.finish)
