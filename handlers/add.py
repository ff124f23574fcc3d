"""补充 1001 …: more about a matter that was reported."""

from __future__ import annotations

from bot.domain.commands.table import Verb
from bot.domain.outcome import Outcome
from bot.domain.situation import Situation
from bot.services.context import Context
from bot.services.hearing.hear_more import hear_addition
from bot.services.reading.find_ticket import meant_by

WHEN = "补充 工单号 内容"


def matches(situation: Situation) -> bool:
    command = situation.command
    return command is not None and command.verb is Verb.ADD and meant_by(situation, command) is not None


def handle(situation: Situation, context: Context) -> Outcome:
    number = meant_by(situation, situation.command) if situation.command else None
    assert number is not None and situation.command is not None  # matches has seen to it
    return hear_addition(situation, context, number, situation.command.words)
