"""不采纳 1001: an admin leaves a human answer out of the FAQ."""

from __future__ import annotations

from bot.domain.commands.table import Verb
from bot.domain.outcome import Outcome
from bot.domain.situation import Situation
from bot.services.context import Context
from bot.services.handling.decide_draft import discard

WHEN = "不采纳 工单号"


def matches(situation: Situation) -> bool:
    return situation.gives_order(Verb.DISCARD)


def handle(situation: Situation, context: Context) -> Outcome:
    assert situation.command is not None  # matches has seen to it
    return discard(situation, context, situation.command)
