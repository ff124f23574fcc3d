"""Why a command does nothing here: another role gives it, or it is said elsewhere."""

from __future__ import annotations

from bot.domain.commands.parse import Command
from bot.domain.outcome import Outcome
from bot.domain.situation import Situation
from bot.services.reading.find_ticket import refuse
from bot.texts import commands


def refuse_command(situation: Situation, command: Command) -> Outcome:
    theirs = situation.may_give(command.verb)
    text = commands.not_here(command.verb) if theirs else commands.not_for_you(command.verb)
    return refuse(situation, text)
