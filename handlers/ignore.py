"""What is not for the bot: its own echo and other bots."""

from __future__ import annotations

from bot.domain.outcome import SILENCE, Outcome
from bot.domain.situation import Situation
from bot.services.context import Context

WHEN = "机器人自己或名单上的机器人说的话"


def matches(situation: Situation) -> bool:
    return situation.from_bot


def handle(situation: Situation, context: Context) -> Outcome:
    return SILENCE
