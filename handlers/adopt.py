"""采纳 1001: an admin takes a human answer into the FAQ."""

from __future__ import annotations

from bot.domain.commands.table import Verb
from bot.domain.outcome import Outcome
from bot.domain.situation import Situation
from bot.services.context import Context
from bot.services.handling.decide_draft import adopt

WHEN = "采纳 工单号"


def matches(situation: Situation) -> bool:
    return situation.gives_order(Verb.ADOPT)


def handle(situation: Situation, context: Context) -> Outcome:
    assert situation.command is not None  # matches has seen to it
    return adopt(situation, context, situation.command)
