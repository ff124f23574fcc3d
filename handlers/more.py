"""Something said in answer to what the bot said about a ticket: more about that matter."""

from __future__ import annotations

from bot.domain.outcome import Outcome
from bot.domain.situation import Situation
from bot.domain.talk.awaited import awaits_coming
from bot.domain.talk.progress import asks_progress
from bot.domain.words.plain import says_something
from bot.services.context import Context
from bot.services.hearing.hear_more import hear_own_quote, hear_quote

WHEN = "引用机器人说工单的消息、自己报事的话，接着说"


def matches(situation: Situation) -> bool:
    if situation.quotes_bot and situation.quoted_ticket is not None:
        return says_something(situation.words) or (situation.handles_tickets and bool(situation.words.strip()))
    return _asks_of_own(situation)


def _asks_of_own(situation: Situation) -> bool:
    """这个什么时候修, under what they have said themselves."""
    quote, words = situation.message.quote, situation.words
    if quote is None or quote.author != situation.message.sender_name:
        return False
    if situation.quotes_bot or situation.to_others or situation.command is not None:
        return False
    return situation.speaker.official is None and (asks_progress(words) or awaits_coming(words))


def handle(situation: Situation, context: Context) -> Outcome:
    return hear_quote(situation, context) if situation.quotes_bot else hear_own_quote(situation, context)
