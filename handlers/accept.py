"""接单 1001: somebody takes a ticket."""

from __future__ import annotations

from bot.domain.command_table import Verb
from bot.domain.outcome import Outcome
from bot.domain.situation import Situation
from bot.services import handle_ticket
from bot.services.context import Context
from bot.services.each import each

WHEN = "接单 工单号"


def matches(situation: Situation) -> bool:
    return situation.gives_order(Verb.ACCEPT)


def handle(situation: Situation, context: Context) -> Outcome:
    assert situation.command is not None  # matches has seen to it
    return each(situation, context, situation.command, handle_ticket.accept)
