"""办错了 是1008: an end that was said of the wrong ticket, or too soon, is taken back while it is fresh."""

from __future__ import annotations

from bot.domain.changes.ticket import MoveTicket
from bot.domain.commands.clauses import numbers_in
from bot.domain.commands.ended_wrongly import holds_back, says_not_done, takes_end_back
from bot.domain.commands.table import Verb
from bot.domain.outcome import Outcome
from bot.domain.situation import Situation
from bot.domain.tickets.ticket import State, Ticket, What
from bot.domain.units import MINUTE_MS
from bot.services import tell
from bot.services.context import Context
from bot.services.handling.doubt_end import others_meant
from bot.services.hearing.hear_of_ticket import as_offered
from bot.services.reading.find_ticket import current, may_act, refuse, result_of, step_of
from bot.texts import residents_ending, workers_ending, workers_slips

_FRESH_MS, _LAST_MS = 30 * MINUTE_MS, 10 * MINUTE_MS


def hear_ended_wrongly(situation: Situation, context: Context) -> Outcome | None:
    """Back in their hands; its reporters hear so where they had been told. What the result may have been of is offered.
    None where they have ended nothing lately that may be meant."""
    ticket = _meant(situation, context)
    if ticket is None:
        return None
    step = step_of(situation, context, What.PROGRESS, situation.words)
    move = MoveTicket(ticket.number, ticket.state, State.ACCEPTED, step, expected_handler=ticket.handler)
    was_told = ticket.state is State.DONE
    told = tell.to_reporters(context, ticket, residents_ending.not_ended(ticket.number)) if was_told else ()
    back = workers_ending.end_taken_back(ticket.number, was_told)
    offer = _offer(situation, context, ticket)
    return Outcome((move,), (*refuse(situation, "\n".join(filter(None, (back, offer))), ticket.number).say, *told))


def _meant(situation: Situation, context: Context) -> Ticket | None:
    """The one that is named among those they have just ended; else, where another or none is named, the last."""
    official = situation.speaker.official
    if official is None:
        return None
    ended = [one for one in context.read.ended_by(official.key, context.now - _FRESH_MS) if not one.joint]
    numbers = numbers_in(situation.words)
    named = [one for one in ended if one.number in numbers]
    if named or says_not_done(situation.words):
        return named[0] if len(named) == 1 else None
    if numbers and holds_back(situation.words):
        return None
    last = ended[0] if ended and _ended_at(context, ended[0]) >= context.now - _LAST_MS else None
    said_to_bot = situation.addressed or situation.is_private
    return last if said_to_bot or takes_end_back(situation.words) else None


def _ended_at(context: Context, ticket: Ticket) -> int:
    return ticket.ended_at or context.read.steps(ticket.number)[-1].at


def _offer(situation: Situation, context: Context, ticket: Ticket) -> str:
    """办结 1008 with the result that was told, where 1008 is named or the result fits it."""
    result = result_of(context, ticket)
    named = [one for number in numbers_in(situation.words) if (one := current(context, number)) is not None]
    others = [one for one in named if one.number != ticket.number and one.is_open]
    others = [one for one in others if may_act(context, situation.speaker, one)]
    others = others or others_meant(situation, context, ticket, result)
    if len(others) != 1 or not result:
        return ""
    command = workers_slips.command(Verb.FINISH.value, others[0].number, result)
    return as_offered(others[0], command)
