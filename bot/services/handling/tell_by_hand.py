"""已告知 1001: a person told the residents how it ended, where the bot's words did not arrive."""

from __future__ import annotations

from bot.domain.changes.ending import NoteToldByHand
from bot.domain.commands.parse import Command
from bot.domain.outcome import Outcome
from bot.domain.situation import Situation
from bot.domain.tickets.ticket import What
from bot.services import tell
from bot.services.context import Context
from bot.services.reading.find_ticket import current, is_hidden_from, may_handle, meant_by, refuse, step_of
from bot.texts import workers, workers_ending


def tell_by_hand(situation: Situation, context: Context, command: Command) -> Outcome:
    """Only where somebody has not heard; else nothing would be true that was not true before."""
    number = meant_by(situation, command)
    if number is None:
        return refuse(situation, workers_ending.which_to_tell())
    ticket = current(context, number)
    mine = ticket is not None and may_handle(context.places, situation.speaker, ticket)
    if ticket is None or (not mine and is_hidden_from(context, situation.speaker, ticket)):
        return refuse(situation, workers.no_such_ticket(number))
    if not mine:
        return refuse(situation, workers.not_yours(ticket.number))
    if not context.read.untold(ticket.number):
        return refuse(situation, workers_ending.nothing_to_tell(ticket.number))
    step = step_of(situation, context, What.TOLD, command.words or workers_ending.told_in_person())
    answer = tell.about(situation, ticket, workers_ending.told_by_hand(ticket.number))
    return Outcome((NoteToldByHand(ticket.number, step),), (answer,))
