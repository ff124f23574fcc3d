"""自动回答 开 / 只答@ / 关: how much the bot answers in this room."""

from __future__ import annotations

from bot.domain.command_table import Verb
from bot.domain.outcome import Outcome
from bot.domain.situation import Situation
from bot.services.context import Context
from bot.services.set_mode import set_mode

WHEN = "自动回答 开 / 只答@ / 关"


def matches(situation: Situation) -> bool:
    return situation.command is not None and situation.command.verb is Verb.MODE and not situation.is_private


def handle(situation: Situation, context: Context) -> Outcome:
    assert situation.command is not None  # matches has seen to it
    return set_mode(situation, context, situation.command.words)
