"""都一天了 咋还没动静: said by somebody who waits for what they have reported, and of nobody who lies lifeless."""

from __future__ import annotations

from bot.domain.message import Message
from bot.domain.talk.impatience import only_impatient
from bot.domain.units import HOUR_MS
from bot.services.context import Context

_DANGER_MS = 2 * HOUR_MS
"""So long after an emergency in the room it may be of that."""


def waits_for_own(words: str, message: Message, context: Context) -> bool:
    """Whether such words are of a report of theirs that is open."""
    if not only_impatient(words):
        return False
    mine = context.read.unclosed_of(message.person, None) + context.read.followed_by(message.person)
    if not any(one.is_open for one in mine) or any(one.urgent for one in mine):
        return False
    return not any(one.urgent for one in context.read.opened_here(message.room, context.now - _DANGER_MS))
