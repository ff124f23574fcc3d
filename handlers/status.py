"""查 1001: where a ticket stands; 查 alone, said to the bot: which ones are open."""

from __future__ import annotations

from bot.domain.commands.table import Verb
from bot.domain.outcome import Outcome
from bot.domain.situation import Situation
from bot.services.context import Context
from bot.services.handling.tell_status import tell_open, tell_status
from bot.services.reading.find_ticket import meant_by

WHEN = "查 工单号，或对机器人说 查"


def matches(situation: Situation) -> bool:
    command = situation.command
    if command is None or command.verb is not Verb.STATUS:
        return False
    return situation.addressed or meant_by(situation, command) is not None


def handle(situation: Situation, context: Context) -> Outcome:
    number = meant_by(situation, situation.command) if situation.command else None
    return tell_open(situation, context) if number is None else tell_status(situation, context, number)
