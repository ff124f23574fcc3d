"""垃圾桶总算收了 天天收就好了, put to the bot: news of the ticket on that thing, whatever else they have reported."""

from __future__ import annotations

from bot.domain.outcome import Outcome
from bot.domain.situation import Situation
from bot.domain.talk.done_at_last import done_at_last
from bot.domain.words.subjects import shares_word
from bot.services.context import Context
from bot.services.taking.withdraw_ticket import told_over


def hear_done_at_last(situation: Situation, context: Context) -> Outcome | None:
    """None where none of theirs, or of those they follow, is of it."""
    thing = done_at_last(situation.words)
    if not thing or not situation.addressed:
        return None
    person, room = situation.speaker.person, None if situation.is_private else situation.room.id
    theirs = [*context.read.unclosed_of(person, room), *context.read.followed_by(person, room)]
    of_it = [
        one
        for one in theirs
        if one.is_open and not one.is_confidential and (thing in one.text or shares_word(thing, one.text))
    ]
    ticket = max(of_it, key=lambda one: (thing in one.text, one.number), default=None)
    return told_over(situation, context, ticket) if ticket is not None else None
