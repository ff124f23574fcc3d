"""A message that could not be dealt with: one polite line to whoever spoke to the bot, and the admins hear of it."""

from __future__ import annotations

from bot.domain.message import Message
from bot.domain.outcome import Outcome, Say
from bot.domain.places.place import Purpose
from bot.services import tell
from bot.services.context import Context
from bot.services.reading.read_situation import Accounts, is_addressed
from bot.texts import admins, residents


def apologise(message: Message, context: Context, accounts: Accounts, error: str) -> Outcome:
    """`error` is a kind of error, never the text of the message."""
    told = tell.to_admins(context, admins.message_failed(message.id, error))
    room = context.read.room(message.room)
    private = room is not None and room.purpose is Purpose.PRIVATE
    silent = room is None or room.purpose is Purpose.UNBOUND or message.own
    if silent or not (private or is_addressed(message, context, accounts)):
        return Outcome(say=told)
    return Outcome(say=(Say(residents.trouble(), person=message.person), *told))
