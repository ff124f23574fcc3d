"""我的工单: what somebody reported or follows."""

from __future__ import annotations

from bot.domain.commands.table import Verb
from bot.domain.outcome import Outcome
from bot.domain.situation import Situation
from bot.services.context import Context
from bot.services.handling.list_tickets import tell_mine

WHEN = "我的工单；居民对机器人说查记录"


def matches(situation: Situation) -> bool:
    """查记录 of a resident, too: what is on record of them is what they have reported."""
    command = situation.command
    if command is None or situation.to_others:
        return False
    if command.verb is Verb.NOTES:
        resident = situation.speaker.official is None
        return resident and situation.addressed and not command.words
    return command.verb is Verb.MINE


def handle(situation: Situation, context: Context) -> Outcome:
    return tell_mine(situation, context)
