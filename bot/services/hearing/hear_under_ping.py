"""🤔, [捂脸], 辛苦了, under what was sent of a ticket that nobody has accepted: who may believe that it is accepted is told how."""

from __future__ import annotations

from bot.domain.commands.table import Verb
from bot.domain.outcome import Outcome
from bot.domain.places.place import Purpose
from bot.domain.situation import Situation
from bot.domain.speech.kinds import is_chatter
from bot.domain.tickets.ticket import State, Ticket
from bot.domain.words.plain import says_something
from bot.services.context import Context
from bot.services.hearing.hear_of_ticket import as_offered
from bot.services.reading.find_ticket import may_act, refuse
from bot.texts import workers_slips


def hear_under_ping(situation: Situation, context: Context, ticket: Ticket) -> Outcome | None:
    """None for what says something of it, and from whoever could not accept it."""
    if situation.room.purpose not in (Purpose.STAFF, Purpose.PRIVATE) or ticket.state is not State.DISPATCHED:
        return None
    if says_something(situation.words) and not is_chatter(situation.words):
        return None
    if not situation.may_give(Verb.ACCEPT) or not may_act(context, situation.speaker, ticket):
        return None
    offer = as_offered(ticket, workers_slips.command(Verb.ACCEPT.value, ticket.number))
    return refuse(situation, offer, ticket.number)
