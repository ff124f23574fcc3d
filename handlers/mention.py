"""A mention of the bot with words: a question, or something to be done."""

from __future__ import annotations

from bot.domain.outcome import Outcome
from bot.domain.situation import Situation
from bot.domain.words.plain import says_something
from bot.services.context import Context
from bot.services.hearing.hear_mention import hear_mention

WHEN = "@小灵通 问事，@小蜜蜂 报事，或私聊"


def matches(situation: Situation) -> bool:
    return situation.addressed and says_something(situation.words)


def handle(situation: Situation, context: Context) -> Outcome:
    return hear_mention(situation, context)
