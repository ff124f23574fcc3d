"""我爸到医院了 股骨颈骨折 要手术, hours after it was called out and though it has ended: kept with that emergency, and no question."""

from __future__ import annotations

from bot.domain.danger.how_it_went import is_thanks
from bot.domain.danger.which_alarm import AlarmsMeant
from bot.domain.outcome import Outcome
from bot.domain.places.place import Purpose
from bot.domain.places.words import place_in
from bot.domain.situation import Situation
from bot.domain.speech.kinds import is_question
from bot.domain.tickets.ticket import Ticket
from bot.domain.units import HOUR_MS
from bot.domain.words.plain import clauses_of
from bot.domain.words.subjects import shares_word
from bot.services.context import Context
from bot.services.hearing.after_own_danger import is_accusation, surely_goes_on
from bot.services.hearing.hear_news import hear_news
from bot.services.taking.add_to_ticket import GONE

WITHIN_MS = 6 * HOUR_MS


def hear_after_danger(situation: Situation, context: Context) -> Outcome | None:
    """By whoever has called it out, as long as they have come with nothing else since."""
    words = situation.words
    if situation.room.purpose not in (Purpose.RESIDENTS, Purpose.PRIVATE) or situation.speaker.official is not None:
        return None
    if situation.emergency is not None or is_question(words) or all(map(is_thanks, clauses_of(words))):
        return None
    ticket = _last_called_out(situation, context)
    if ticket is None or place_in(words) or is_accusation(words, ticket, context):
        return None
    if not surely_goes_on(words, ticket, context):
        return None
    return hear_news(situation, context, AlarmsMeant((ticket.number,)))


def _last_called_out(situation: Situation, context: Context) -> Ticket | None:
    """None where something else has come from them a moment ago, unless the words are of what was called out."""
    own = context.read.called_out_by(situation.speaker.person, context.now - WITHIN_MS)
    ticket = next((one for one in own if one.state not in GONE and not one.is_confidential), None)
    if ticket is None or (situation.room.purpose is Purpose.RESIDENTS and ticket.room != situation.room.id):
        return None
    return ticket if situation.draft in (None, ticket.number) or shares_word(situation.words, ticket.text) else None
