"""An emergency: the number to call first, then the ticket, then worker and leader together."""

from __future__ import annotations

from bot.domain.duty import leader_of
from bot.domain.emergency import Emergency
from bot.domain.outcome import Outcome, Say, Urgency
from bot.domain.place import ROLE_NAMES, Official
from bot.domain.situation import Situation
from bot.domain.speech import Speech
from bot.domain.ticket import Step, Ticket, What
from bot.domain.ticket_changes import AddStep
from bot.services import tell
from bot.services.context import Context
from bot.services.open_ticket import photos_to, prepare
from bot.texts import residents, workers


def raise_emergency(situation: Situation, context: Context, emergency: Emergency) -> Outcome:
    """The line with the number to call is the first thing said, whatever else follows."""
    line = residents.emergency_line(emergency)
    if not situation.is_bound:
        return Outcome(say=(tell.to_speaker(situation, line, urgency=Urgency.EMERGENCY),))
    again = _same_emergency(situation, context)
    if again:
        return _call_again(situation, context, again, emergency)
    opened = prepare(situation, context, Speech.HELP, urgent=True)
    ticket = opened.ticket
    text = f"{line}\n{_passed_on(context, ticket)}"
    first = tell.to_speaker(situation, text, ticket.number, urgency=Urgency.EMERGENCY)
    place = tell.place_of(context, ticket)
    ping = workers.emergency(ticket.number, place, ticket.text, ticket.reporter_name, emergency.hotlines)
    photos = tuple(
        say
        for official in _both(context, ticket)
        for say in photos_to(context, official, opened.change.photos, ticket.number)
    )
    return Outcome((opened.change,), (first, *_ping_both(context, ticket, ping), *photos))


def _same_emergency(situation: Situation, context: Context) -> Ticket | None:
    """The urgent ticket that the same person opened here a moment ago: calling twice is one emergency."""
    ticket = context.read.ticket(situation.draft) if situation.draft else None
    return ticket if ticket and ticket.urgent and ticket.is_open else None


def _call_again(situation: Situation, context: Context, ticket: Ticket, emergency: Emergency) -> Outcome:
    step = AddStep(ticket.number, Step(context.now, situation.message.sender_name, What.CALLED_AGAIN, situation.words))
    if situation.is_flood:
        return Outcome((step,))
    text = f"{residents.emergency_line(emergency)}\n{_passed_on(context, ticket)}"
    first = tell.to_speaker(situation, text, ticket.number, urgency=Urgency.EMERGENCY)
    ping = workers.emergency_again(ticket.number, situation.words, emergency.hotlines)
    return Outcome((step,), (first, *_ping_both(context, ticket, ping)))


def _passed_on(context: Context, ticket: Ticket) -> str:
    roles = [ROLE_NAMES[official.role] for official in _both(context, ticket)]
    return residents.emergency_passed_on(ticket.number, roles)


def _both(context: Context, ticket: Ticket) -> tuple[Official, ...]:
    handler = context.official(ticket.handler)
    leader = leader_of(context.places, ticket.grid, besides=ticket.handler)
    return tuple(official for official in (handler, leader) if official)


def _ping_both(context: Context, ticket: Ticket, text: str) -> tuple[Say, ...]:
    officials = _both(context, ticket)
    room = tell.to_staff_room(context, ticket.grid, text, officials, ticket.number, Urgency.EMERGENCY)
    private = tuple(
        say
        for official in officials
        for say in tell.to_official(context, official, text, ticket.number, Urgency.EMERGENCY)
    )
    return (*room, *private) or tell.to_admins(context, text)
