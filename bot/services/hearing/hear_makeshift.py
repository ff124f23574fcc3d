"""能不能先拿个东西挡一下, 要不要我在家, right after their own report: a request to whoever has it, and no question of rules."""

from __future__ import annotations

from bot.domain.next.meant import REPORTED_MS, Before
from bot.domain.outcome import Outcome
from bot.domain.places.words import is_elsewhere
from bot.domain.situation import Situation
from bot.domain.speech.kinds import Speech
from bot.domain.talk.makeshift import asks_for_makeshift
from bot.domain.talk.to_be_there import asks_to_be_there
from bot.domain.tickets.ticket import Ticket
from bot.services.context import Context
from bot.services.hearing.next_meanings import without_a_word
from bot.services.reading.just_reported import accuses
from bot.services.taking.add_to_ticket import add_words

_AFTER = (Before.REPORTED, Before.ANSWERED)


def hear_makeshift(situation: Situation, context: Context) -> Outcome | None:
    """Kept with the ticket; without a word where it is put to nobody."""
    said = situation.goes_on
    if said is None or said.before not in _AFTER:
        return None
    if not (asks_for_makeshift(situation.words) or asks_to_be_there(situation.words)):
        return None
    ticket = _meant(situation, context, said.number)
    if (
        ticket is None
        or is_elsewhere(situation.words, ticket.place or ticket.text)
        or accuses(situation.words, context)
    ):
        return None
    added = add_words(situation, context, ticket, situation.words)
    return added if situation.addressed else without_a_word(situation, added)


def _meant(situation: Situation, context: Context, number: int | None) -> Ticket | None:
    """The one that it goes on with, else the newest of theirs."""
    since = context.now - REPORTED_MS
    mine = context.read.unclosed_of(situation.speaker.person, situation.room.id)
    lately = [one for one in mine if one.is_open and one.opened_at >= since and _is_ordinary(one)]
    return next((one for one in lately if one.number == number), None) or (lately[0] if lately else None)


def _is_ordinary(ticket: Ticket) -> bool:
    return not (ticket.urgent or ticket.is_confidential) and ticket.speech is not Speech.QUESTION
