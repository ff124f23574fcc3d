"""今日: a leader's grids in five lines."""

from __future__ import annotations

from bot.domain.command_table import Verb
from bot.domain.outcome import Outcome
from bot.domain.situation import Situation
from bot.services.context import Context
from bot.services.list_tickets import tell_today

WHEN = "今日"


def matches(situation: Situation) -> bool:
    return situation.gives_order(Verb.TODAY)


def handle(situation: Situation, context: Context) -> Outcome:
    return tell_today(situation, context)
