"""接单 1001: somebody takes a ticket."""

from __future__ import annotations

from bot.domain.commands.parse import EVERY_ONE
from bot.domain.commands.table import Verb
from bot.domain.outcome import Outcome
from bot.domain.situation import Situation
from bot.services.context import Context
from bot.services.each import each
from bot.services.hearing.hear_accepted import accept_all, accept_and_note

WHEN = "接单 工单号"


def matches(situation: Situation) -> bool:
    return situation.gives_order(Verb.ACCEPT)


def handle(situation: Situation, context: Context) -> Outcome:
    assert situation.command is not None  # matches has seen to it
    if situation.command.number is None and situation.command.words == EVERY_ONE:
        return accept_all(situation, context)
    return each(situation, context, situation.command, accept_and_note)
