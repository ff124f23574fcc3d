"""联动 1001 物业 民警: several parties work on it together."""

from __future__ import annotations

from bot.domain.commands.table import Verb
from bot.domain.outcome import Outcome
from bot.domain.situation import Situation
from bot.services.context import Context
from bot.services.handling.joint import join

WHEN = "联动 工单号 身份或名字"


def matches(situation: Situation) -> bool:
    return situation.gives_order_here(Verb.JOIN)


def handle(situation: Situation, context: Context) -> Outcome:
    assert situation.command is not None  # matches has seen to it
    return join(situation, context, situation.command)
