"""不予受理 1001 …: not a matter for the office, with the reason."""

from __future__ import annotations

from bot.domain.commands.table import Verb
from bot.domain.outcome import Outcome
from bot.domain.situation import Situation
from bot.services.context import Context
from bot.services.handling.refuse_ticket import refuse_ticket

WHEN = "不予受理 工单号 原因"


def matches(situation: Situation) -> bool:
    return situation.gives_order(Verb.REFUSE)


def handle(situation: Situation, context: Context) -> Outcome:
    assert situation.command is not None  # matches has seen to it
    return refuse_ticket(situation, context, situation.command)
