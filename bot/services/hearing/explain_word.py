"""啥叫办结, 1038啥意思: a word of the office is explained to whoever has something to do with it."""

from __future__ import annotations

from bot.domain.commands.office_words import word_asked
from bot.domain.outcome import Outcome
from bot.domain.situation import Situation
from bot.domain.tickets.ticket import RATING_WINDOW_MS
from bot.services import tell
from bot.services.context import Context
from bot.services.reading.find_ticket import current, is_theirs, may_see
from bot.texts import residents_words
from bot.texts.common import shortened

_SHOWN = 30


def explain_word(situation: Situation, context: Context) -> Outcome | None:
    """Said to nobody, only for those who have reported something in the room; of a number, for whoever may see what it is."""
    word = word_asked(situation.words)
    if not word or situation.is_flood or not (situation.addressed or _has_reported(situation, context)):
        return None
    if not word.isdigit():
        return Outcome(say=(tell.to_speaker(situation, residents_words.meaning_of(word)),))
    ticket = current(context, int(word))
    if ticket is None or ticket.is_confidential or not may_see(context, situation, ticket):
        return None
    own = is_theirs(situation, context, ticket)
    about = shortened(tell.words_here(situation, ticket), _SHOWN)
    text = residents_words.meaning_of_number(ticket.number, own, about, ticket.state.value)
    return Outcome(say=(tell.about(situation, ticket, text),))


def _has_reported(situation: Situation, context: Context) -> bool:
    person, room = situation.speaker.person, situation.room.id
    if context.read.unclosed_of(person, room):
        return True
    return any(one.room == room for one in context.read.unrated_of(person, context.now - RATING_WINDOW_MS))
