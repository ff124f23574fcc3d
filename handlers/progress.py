"""Somebody asks the bot how their own matter stands, or says that it is no longer needed."""

from __future__ import annotations

from bot.domain.accuser import asks_how_it_stands
from bot.domain.awaited import awaits_coming
from bot.domain.outcome import Outcome
from bot.domain.progress import asks_progress, is_not_needed, number_asked
from bot.domain.situation import Situation
from bot.services.ask_progress import hear_progress
from bot.services.context import Context

WHEN = "问机器人：修好了吗，1001 怎么样了，小刘几点来，刚才那个不用了"


def matches(situation: Situation) -> bool:
    if not situation.addressed or situation.command is not None or situation.speaker.official is not None:
        return False
    words = situation.words
    if number_asked(words) is not None or asks_progress(words) or asks_how_it_stands(words):
        return True
    return is_not_needed(words) or awaits_coming(words)


def handle(situation: Situation, context: Context) -> Outcome:
    return hear_progress(situation, context)
