"""退回 1001 …: the leader decides who does it."""

from __future__ import annotations

from bot.domain.commands.table import Verb
from bot.domain.outcome import Outcome
from bot.domain.situation import Situation
from bot.services.context import Context
from bot.services.handling.pass_on_ticket import give_back

WHEN = "退回 工单号 理由"


def matches(situation: Situation) -> bool:
    return situation.gives_order_here(Verb.RETURN)


def handle(situation: Situation, context: Context) -> Outcome:
    assert situation.command is not None  # matches has seen to it
    return give_back(situation, context, situation.command)
