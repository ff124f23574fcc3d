"""返工 1001 …: the leader above sends it back to its handler."""

from __future__ import annotations

from bot.domain.commands.table import Verb
from bot.domain.outcome import Outcome
from bot.domain.situation import Situation
from bot.services.context import Context
from bot.services.handling.check_ticket import rework

WHEN = "返工 工单号 原因"


def matches(situation: Situation) -> bool:
    return situation.gives_order_here(Verb.REWORK)


def handle(situation: Situation, context: Context) -> Outcome:
    assert situation.command is not None  # matches has seen to it
    return rework(situation, context, situation.command)
