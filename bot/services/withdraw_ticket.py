"""A report that its writer takes back is withdrawn, as long as nobody has accepted it."""

from __future__ import annotations

from bot.domain.commands import Command
from bot.domain.outcome import Outcome, Say
from bot.domain.situation import Situation
from bot.domain.ticket import State, Step, Ticket, What
from bot.domain.ticket_changes import AddStep, MoveTicket
from bot.services import tell
from bot.services.context import Context
from bot.services.find_ticket import meant_by
from bot.texts import residents, workers


def withdraw_recalled(situation: Situation, context: Context, message_id: str) -> Outcome:
    """Emergencies, what is being worked on, and what somebody else recalled go on: the handler hears of it."""
    ticket = context.read.ticket_from(situation.message.channel, message_id)
    if ticket is None or not ticket.is_open:
        return Outcome()
    if _may_be_withdrawn(situation, ticket):
        return _withdraw(situation, context, ticket)
    return _note_recall(situation, context, ticket)


def withdraw_by_command(situation: Situation, context: Context, command: Command) -> Outcome:
    """撤回 1001; without a number, the only open one that the speaker reported here."""
    room = None if situation.is_private else situation.room.id
    mine = context.read.unclosed_of(situation.speaker.person, room)
    number = meant_by(situation, command) or (mine[0].number if len(mine) == 1 else None)
    ticket = next((ticket for ticket in mine if ticket.number == number), None)
    if ticket is None:
        text = residents.no_such_ticket(number) if number else residents.which_to_withdraw([t.number for t in mine])
        return Outcome(say=(tell.in_private(situation, text),))
    if _may_be_withdrawn(situation, ticket):
        return _withdraw(situation, context, ticket)
    noted = _note_recall(situation, context, ticket)
    told = tell.to_speaker(situation, residents.accepted_already(ticket.number), ticket.number)
    return Outcome(noted.changes, (told, *noted.say))


def _may_be_withdrawn(situation: Situation, ticket: Ticket) -> bool:
    own = ticket.reporter == situation.speaker.person
    return own and not ticket.urgent and ticket.state is State.DISPATCHED


def _withdraw(situation: Situation, context: Context, ticket: Ticket) -> Outcome:
    step = Step(context.now, situation.message.sender_name or ticket.reporter_name, What.WITHDRAWN)
    move = MoveTicket(ticket.number, State.DISPATCHED, State.WITHDRAWN, step)
    told = tell.in_private(situation, residents.withdrawn(ticket.number), ticket.number)
    return Outcome((move,), (told, *_tell_handler(context, ticket, workers.withdrawn(ticket.number))))


def _note_recall(situation: Situation, context: Context, ticket: Ticket) -> Outcome:
    step = Step(context.now, situation.message.sender_name or ticket.reporter_name, What.WITHDRAWN)
    return Outcome((AddStep(ticket.number, step),), _tell_handler(context, ticket, workers.recalled(ticket.number)))


def _tell_handler(context: Context, ticket: Ticket, text: str) -> tuple[Say, ...]:
    handler = context.official(ticket.handler)
    return tell.to_official(context, handler, text, ticket.number) if handler else ()
