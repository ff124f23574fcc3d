"""找到了 在草丛里睡觉呢, by somebody who looks for their dog while somebody else's grandmother is missed."""

from __future__ import annotations

from bot.domain.danger.sighted import finds, is_pet, names_whom, tells_of_lost
from bot.domain.message import Message
from bot.domain.units import DAY_MS
from bot.services.context import Context


def finds_own_pet(message: Message, words: str, context: Context) -> bool:
    """Of which they have spoken here within the day and reported nothing; what is told of a person is of a person."""
    if not finds(words) or names_whom(words):
        return False
    if any(tells_of_lost(one.text) for one in context.read.unclosed_of(message.person, message.room)):
        return False
    said = context.read.recent(message, context.now - DAY_MS)
    return any(tells_of_lost(one.text) and is_pet(one.text) for one in said)
