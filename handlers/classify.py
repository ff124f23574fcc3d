"""分类 1001 水电气暖: the kind of work is corrected."""

from __future__ import annotations

from bot.domain.commands.table import Verb
from bot.domain.outcome import Outcome
from bot.domain.situation import Situation
from bot.services.context import Context
from bot.services.handling.classify_ticket import classify

WHEN = "分类 工单号 类别"


def matches(situation: Situation) -> bool:
    return situation.gives_order_here(Verb.CLASSIFY)


def handle(situation: Situation, context: Context) -> Outcome:
    assert situation.command is not None  # matches has seen to it
    return classify(situation, context, situation.command)
