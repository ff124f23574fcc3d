"""What is not for the bot: its own echo, other bots, recalls and kinds of message it cannot read."""

from __future__ import annotations

from bot.domain.message import MessageKind
from bot.domain.outcome import SILENCE, Outcome
from bot.domain.situation import Situation
from bot.services.context import Context

WHEN = "机器人自己或名单上的机器人说的话，或读不懂的消息"


def matches(situation: Situation) -> bool:
    return situation.from_bot or situation.message.kind in (MessageKind.RECALL, MessageKind.OTHER)


def handle(situation: Situation, context: Context) -> Outcome:
    return SILENCE
