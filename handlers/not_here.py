"""Somebody in a role says a command to the bot that is not theirs, or not meant for this room: why, in private."""

from __future__ import annotations

from bot.domain.commands.table import USAGES
from bot.domain.outcome import Outcome
from bot.domain.places.place import Role
from bot.domain.situation import Situation
from bot.services.context import Context
from bot.services.refuse_command import refuse_command

WHEN = "有身份的人对机器人说了不归自己用的命令"


def matches(situation: Situation) -> bool:
    command = situation.command
    if command is None or not situation.addressed or situation.speaker.official is None:
        return False
    return Role.RESIDENT not in USAGES[command.verb].who


def handle(situation: Situation, context: Context) -> Outcome:
    assert situation.command is not None  # matches has seen to it
    return refuse_command(situation, situation.command)
