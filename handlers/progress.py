"""Somebody asks the bot how their own matter stands, or says that it is no longer needed."""

from __future__ import annotations

from bot.domain.outcome import Outcome
from bot.domain.situation import Situation
from bot.services.context import Context
from bot.services.hearing.ask_progress import hear_progress, may_ask_progress

WHEN = "问机器人：修好了吗，1001 怎么样了，小刘几点来，刚才那个不用了"


def matches(situation: Situation) -> bool:
    if not situation.addressed or situation.command is not None or situation.is_at_work:
        return False
    return may_ask_progress(situation.words)


def handle(situation: Situation, context: Context) -> Outcome:
    return hear_progress(situation, context)
