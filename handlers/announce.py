"""发通知 青禾社区 明早8点 …: an admin makes a notice in a chat."""

from __future__ import annotations

from bot.domain.command_table import Verb
from bot.domain.outcome import Outcome
from bot.domain.situation import Situation
from bot.services.context import Context
from bot.services.make_notice import announce

WHEN = "发通知 受众 时间 正文"


def matches(situation: Situation) -> bool:
    command = situation.command
    if command is None or command.verb is not Verb.ANNOUNCE:
        return False
    return situation.may_give(Verb.ANNOUNCE) or situation.addressed


def handle(situation: Situation, context: Context) -> Outcome:
    assert situation.command is not None  # matches has seen to it
    return announce(situation, context, situation.command.words)
