"""转工单 12: a note becomes a ticket."""

from __future__ import annotations

from bot.domain.commands.table import Verb
from bot.domain.outcome import Outcome
from bot.domain.situation import Situation
from bot.services.context import Context
from bot.services.taking.take_note import make_ticket

WHEN = "转工单 随手记编号，或引用“已记下”"


def matches(situation: Situation) -> bool:
    return situation.gives_order(Verb.TO_TICKET)


def handle(situation: Situation, context: Context) -> Outcome:
    assert situation.command is not None  # matches has seen to it
    return make_ticket(situation, context, situation.command.words)
