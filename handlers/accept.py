"""接单 1001: somebody takes a ticket."""

from __future__ import annotations

from dataclasses import replace

from bot.domain.commands.parse import EVERY_ONE, Command
from bot.domain.commands.table import Verb
from bot.domain.outcome import Outcome
from bot.domain.situation import Situation
from bot.services.context import Context
from bot.services.each import each
from bot.services.hearing.hear_accepted import accept_all, accept_and_note
from bot.services.reading.called_to import calling_now
from bot.services.reading.find_ticket import meant_by

WHEN = "接单 工单号"


def matches(situation: Situation) -> bool:
    return situation.gives_order(Verb.ACCEPT)


def handle(situation: Situation, context: Context) -> Outcome:
    assert situation.command is not None  # matches has seen to it
    if situation.command.number is None and situation.command.words == EVERY_ONE:
        return accept_all(situation, context)
    return each(situation, context, _of_alarm(situation, context, situation.command), accept_and_note)


def _of_alarm(situation: Situation, context: Context, command: Command) -> Command:
    """接单, while the emergency that they were last told of calls: that one, whatever else waits for them."""
    if meant_by(situation, command) is not None:
        return command
    alarm = calling_now(situation, context)
    return replace(command, number=alarm.number) if alarm else command
