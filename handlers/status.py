"""查 1001: where a ticket stands; 查 alone, said to the bot: which ones are open."""

from __future__ import annotations

import re

from bot.domain.commands.table import Verb
from bot.domain.outcome import Outcome, together
from bot.domain.situation import Situation
from bot.services.context import Context
from bot.services.handling.tell_status import tell_open, tell_status
from bot.services.reading.find_ticket import meant_by

_MOST = 4
_NUMBER = re.compile(r"\d{4,9}")
_ONLY_NUMBERS = re.compile(r"(?:(?:工单)?#?\d{4,9}|[\s、，,;和跟及还有])+")

WHEN = "查 工单号，或对机器人说 查"


def matches(situation: Situation) -> bool:
    command = situation.command
    if command is None or command.verb is not Verb.STATUS:
        return False
    return situation.addressed or meant_by(situation, command) is not None


def handle(situation: Situation, context: Context) -> Outcome:
    number = meant_by(situation, situation.command) if situation.command else None
    if number is None:
        return tell_open(situation, context)
    told = tell_status(situation, context, number)
    return together([told, *(tell_status(situation, context, one) for one in _also(situation, number))])


def _also(situation: Situation, number: int) -> tuple[int, ...]:
    """查 1038 1039: the others, where nothing but numbers is said."""
    words = situation.command.words if situation.command else ""
    if not _ONLY_NUMBERS.fullmatch(words):
        return ()
    return tuple(one for one in dict.fromkeys(map(int, _NUMBER.findall(words))) if one != number)[:_MOST]
