"""查 1001: where a ticket stands."""

from __future__ import annotations

from bot.domain.commands import Verb
from bot.domain.outcome import Outcome
from bot.domain.situation import Situation
from bot.services.context import Context
from bot.services.find_ticket import meant_by
from bot.services.tell_status import tell_status

WHEN = "查 工单号"


def matches(situation: Situation) -> bool:
    command = situation.command
    return command is not None and command.verb is Verb.STATUS and meant_by(situation, command) is not None


def handle(situation: Situation, context: Context) -> Outcome:
    number = meant_by(situation, situation.command) if situation.command else None
    assert number is not None  # matches has seen to it
    return tell_status(situation, context, number)
