"""A report that its writer takes back is withdrawn, as long as nobody has accepted it."""

from __future__ import annotations

from bot.domain.outcome import AddStep, MoveTicket, Outcome, Say
from bot.domain.situation import Situation
from bot.domain.ticket import State, Step, Ticket, What
from bot.services import tell
from bot.services.context import Context
from bot.texts import residents, workers


def withdraw_recalled(situation: Situation, context: Context, message_id: str) -> Outcome:
    """Emergencies, what is being worked on, and what somebody else recalled go on: the handler hears of it."""
    ticket = context.read.ticket_from(situation.message.channel, message_id)
    if ticket is None or not ticket.is_open:
        return Outcome()
    who = situation.message.sender_name or ticket.reporter_name
    step = Step(context.now, who, What.WITHDRAWN)
    own = ticket.reporter == situation.speaker.person
    if ticket.urgent or not own or ticket.state is not State.DISPATCHED:
        return Outcome((AddStep(ticket.number, step),), _tell_handler(context, ticket, workers.recalled(ticket.number)))
    move = MoveTicket(ticket.number, State.DISPATCHED, State.WITHDRAWN, step)
    told = tell.to_reporter_in_private(ticket, residents.withdrawn(ticket.number))
    return Outcome((move,), (told, *_tell_handler(context, ticket, workers.withdrawn(ticket.number))))


def _tell_handler(context: Context, ticket: Ticket, text: str) -> tuple[Say, ...]:
    handler = context.official(ticket.handler)
    return tell.to_official(context, handler, text, ticket.number) if handler else ()
