"""门禁那个我看了 卡没授权, among colleagues: kept with the ticket, its handler hears it, and 接单 is offered in private."""

from __future__ import annotations

from bot.domain.commands.at_work_on import at_work_on_one
from bot.domain.commands.table import Verb
from bot.domain.outcome import Outcome
from bot.domain.situation import Situation
from bot.domain.speech.named import accuses_here
from bot.domain.talk.which_own import meant_among, pointed_at
from bot.domain.tickets.ticket import State, Ticket
from bot.services.context import Context
from bot.services.hearing.hear_of_ticket import note_and_offer
from bot.services.reading.find_ticket import may_act
from bot.texts import workers_slips

_MOST = 2_000


def hear_at_work(situation: Situation, context: Context) -> Outcome | None:
    """None where it may be of their own work, or no ticket that they could accept is clearly pointed at."""
    official, words = situation.speaker.official, situation.words
    if official is None or not at_work_on_one(words) or accuses_here(context.places, words):
        return None
    mine = context.read.open_tickets_of(official.key)
    if meant_among(words, mine):
        return None
    ticket = pointed_at(words, _open_to_them(situation, context))
    if ticket is None:
        return None
    waits = ticket.state is State.DISPATCHED and situation.may_give(Verb.ACCEPT)
    offer = workers_slips.command(Verb.ACCEPT.value, ticket.number) if waits else ""
    return note_and_offer(situation, context, ticket, offer)


def _open_to_them(situation: Situation, context: Context) -> list[Ticket]:
    """Of the room's grids; in private of all that they serve."""
    here = None if situation.is_private else context.places.subtree(situation.room.grid or "")
    return [
        one
        for one in context.read.all_open(_MOST)
        if not (one.is_confidential or one.urgent) and (here is None or one.grid in here)
        if may_act(context, situation.speaker, one)
    ]
