"""我的工单: what somebody reported or follows."""

from __future__ import annotations

from bot.domain.commands.table import Verb
from bot.domain.outcome import Outcome
from bot.domain.situation import Situation
from bot.services.context import Context
from bot.services.handling.list_tickets import tell_mine

WHEN = "我的工单"


def matches(situation: Situation) -> bool:
    command = situation.command
    return command is not None and command.verb is Verb.MINE and not situation.to_others


def handle(situation: Situation, context: Context) -> Outcome:
    return tell_mine(situation, context)
