"""What somebody has said in the room a moment ago without the bot being meant."""

from __future__ import annotations

from collections.abc import Iterator

from bot.domain.message import Message
from bot.domain.words.plain import clean
from bot.services.context import Context


def put_to_nobody(message: Message, context: Context, within: int) -> Iterator[str]:
    """What its sender has said there before it, newest first, as far as nothing was said to the bot."""
    manners = context.office.manners
    for one in context.read.recent(message, context.now - within):
        words = clean(one.text)
        if words and manners.without_names(words) == words:
            yield words
