"""是举报 1006: what was taken for something else goes to the confidential chain."""

from __future__ import annotations

from bot.domain.commands.table import Verb
from bot.domain.outcome import Outcome
from bot.domain.situation import Situation
from bot.services.context import Context
from bot.services.taking.make_confidential import make_confidential

WHEN = "是举报 工单号"


def matches(situation: Situation) -> bool:
    return situation.gives_order_here(Verb.CONFIDENTIAL)


def handle(situation: Situation, context: Context) -> Outcome:
    assert situation.command is not None  # matches has seen to it
    return make_confidential(situation, context, situation.command)
