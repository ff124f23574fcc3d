"""Somebody asks the bot how their own matter stands, or says that it is no longer needed."""

from __future__ import annotations

from bot.domain.outcome import Outcome
from bot.domain.situation import Situation
from bot.domain.talk.accuser import asks_how_anothers_stands, asks_how_it_stands
from bot.domain.talk.awaited import awaits_coming, day_asked
from bot.domain.talk.progress import asks_progress, goes_elsewhere, is_not_needed, nth_not_needed, number_asked
from bot.services.context import Context
from bot.services.hearing.ask_progress import hear_progress

WHEN = "问机器人：修好了吗，1001 怎么样了，小刘几点来，刚才那个不用了"

_SAYINGS = (asks_progress, asks_how_it_stands, asks_how_anothers_stands, is_not_needed, goes_elsewhere, awaits_coming)


def matches(situation: Situation) -> bool:
    if not situation.addressed or situation.command is not None or situation.is_at_work:
        return False
    words = situation.words
    if number_asked(words) is not None or nth_not_needed(words) is not None or day_asked(words):
        return True
    return any(says(words) for says in _SAYINGS)


def handle(situation: Situation, context: Context) -> Outcome:
    return hear_progress(situation, context)
