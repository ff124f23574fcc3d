"""建单 1 or 忽略 1: the worker's word on what residents mentioned without putting it to the bot."""

from __future__ import annotations

from bot.domain.commands.table import Verb
from bot.domain.outcome import Outcome
from bot.domain.situation import Situation
from bot.services.context import Context
from bot.services.taking.take_suspect import leave_suspect, take_suspect

WHEN = "建单 序号，或 忽略 序号"

_VERBS = (Verb.TAKE_SUSPECT, Verb.LEAVE_SUSPECT)


def matches(situation: Situation) -> bool:
    """In a group a bare 忽略 is talk, unless it was put to the bot."""
    command = situation.command
    if command is None or command.verb not in _VERBS or not situation.may_give(command.verb):
        return False
    return situation.addressed or bool(command.words)


def handle(situation: Situation, context: Context) -> Outcome:
    command = situation.command
    assert command is not None  # matches has seen to it
    return (take_suspect if command.verb is Verb.TAKE_SUSPECT else leave_suspect)(situation, context, command)
