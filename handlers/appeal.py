"""没解决 1001: it was said to be done, and it is not."""

from __future__ import annotations

from bot.domain.commands.table import Verb
from bot.domain.outcome import Outcome
from bot.domain.situation import Situation
from bot.services.context import Context
from bot.services.handling.appeal import appeal
from bot.services.taking.set_apart import set_apart

WHEN = "没解决 工单号，或对机器人说 没解决"


def matches(situation: Situation) -> bool:
    """Among neighbours 没修好 is ordinary talk, unless it names a ticket or is said to the bot."""
    command = situation.command
    if command is None or command.verb is not Verb.APPEAL:
        return False
    return situation.addressed or command.number is not None


def handle(situation: Situation, context: Context) -> Outcome:
    assert situation.command is not None  # matches has seen to it
    return set_apart(situation, context, situation.command, appeal)
