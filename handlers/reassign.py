"""转派 1001 物业 …: somebody else is to do it."""

from __future__ import annotations

from bot.domain.commands.table import Verb
from bot.domain.outcome import Outcome
from bot.domain.situation import Situation
from bot.services.context import Context
from bot.services.handling.pass_on_ticket import reassign

WHEN = "转派 工单号 名字或身份"


def matches(situation: Situation) -> bool:
    return situation.gives_order_here(Verb.REASSIGN)


def handle(situation: Situation, context: Context) -> Outcome:
    assert situation.command is not None  # matches has seen to it
    return reassign(situation, context, situation.command)
