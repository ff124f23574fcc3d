"""附议 1001: the same matter concerns somebody else too."""

from __future__ import annotations

from bot.domain.commands.table import Verb
from bot.domain.outcome import Outcome
from bot.domain.situation import Situation
from bot.services.context import Context
from bot.services.reading.find_ticket import meant_by
from bot.services.taking import same_matter
from bot.services.taking.set_apart import set_apart

WHEN = "附议 工单号"


def matches(situation: Situation) -> bool:
    command = situation.command
    return command is not None and command.verb is Verb.SECOND and meant_by(situation, command) is not None


def handle(situation: Situation, context: Context) -> Outcome:
    assert situation.command is not None  # matches has seen to it
    return set_apart(situation, context, situation.command, same_matter.second)
