"""Something said in answer to what the bot said about a ticket: more about that matter."""

from __future__ import annotations

from bot.domain.outcome import Outcome
from bot.domain.situation import Situation
from bot.domain.words.plain import says_something
from bot.services.context import Context
from bot.services.hearing.hear_more import hear_quote

WHEN = "引用机器人说工单的消息，接着说"


def matches(situation: Situation) -> bool:
    return situation.quotes_bot and situation.quoted_ticket is not None and says_something(situation.words)


def handle(situation: Situation, context: Context) -> Outcome:
    return hear_quote(situation, context)
