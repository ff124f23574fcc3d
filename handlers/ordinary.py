"""不是举报 1007: an accusation that is none goes the ordinary way."""

from __future__ import annotations

from bot.domain.commands.table import Verb
from bot.domain.outcome import Outcome
from bot.domain.situation import Situation
from bot.services.context import Context
from bot.services.taking.make_ordinary import make_ordinary

WHEN = "不是举报 工单号"


def matches(situation: Situation) -> bool:
    return situation.gives_order_here(Verb.ORDINARY)


def handle(situation: Situation, context: Context) -> Outcome:
    assert situation.command is not None  # matches has seen to it
    return make_ordinary(situation, context, situation.command)
