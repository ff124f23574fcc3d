"""核查 1001: the leader above has looked at what was done, and it is done."""

from __future__ import annotations

from bot.domain.commands.table import Verb
from bot.domain.outcome import Outcome
from bot.domain.situation import Situation
from bot.services.context import Context
from bot.services.handling.check_ticket import verify

WHEN = "核查 工单号"


def matches(situation: Situation) -> bool:
    return situation.gives_order_here(Verb.VERIFY)


def handle(situation: Situation, context: Context) -> Outcome:
    assert situation.command is not None  # matches has seen to it
    return verify(situation, context, situation.command)
