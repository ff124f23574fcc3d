"""不予受理: a matter that is not for the office; the residents hear why, and how to appeal."""

from __future__ import annotations

from bot.domain.changes.ticket import MoveTicket
from bot.domain.commands.parse import Command
from bot.domain.outcome import Outcome
from bot.domain.places.place import Official, Role
from bot.domain.situation import Situation
from bot.domain.tickets.ticket import State, Ticket, What
from bot.services import tell
from bot.services.context import Context
from bot.services.handling import joint
from bot.services.handling.chain import above, in_other_hands
from bot.services.handling.handle_ticket import TO_END
from bot.services.handling.hands import answer
from bot.services.handling.tell_parties import tell_parties
from bot.services.handling.think_twice import ask_once
from bot.services.reading.find_ticket import refuse, step_of, ticket_meant
from bot.texts import residents_ending, workers_ending, workers_joint

_ENDS = frozenset({What.DONE, What.ANSWERED})


def refuse_ticket(situation: Situation, context: Context, command: Command) -> Outcome:
    """A reason is required. An emergency is refused by a leader only, and so is what was said to be done."""
    ticket = ticket_meant(situation, context, command, State.ACCEPTED, TO_END)
    if not isinstance(ticket, Ticket):
        return ticket
    official = situation.speaker.official
    assert official is not None  # may_handle has seen to it
    if ticket.urgent and official.role is not Role.LEADER:
        return refuse(situation, workers_ending.urgent_needs_leader(ticket.number), ticket.number)
    if not command.words:
        return refuse(situation, workers_ending.say_why_refused(ticket.number), ticket.number)
    if joint.is_co_handler(context, ticket, official.key):
        text = workers_joint.refuse_by_return(ticket.number, context.name_of(ticket.handler))
        return refuse(situation, text, ticket.number)
    if why := in_other_hands(context, ticket, official, command.verb.value) or _ended_before(context, ticket, official):
        return refuse(situation, why, ticket.number)
    if asked := ask_once(situation, context, ticket, command):
        return asked
    step = step_of(situation, context, What.REFUSED, command.words)
    move = MoveTicket(ticket.number, ticket.state, State.REFUSED, step, handler=official.key)
    had = context.official(ticket.handler)
    other = had if had and had.key != official.key else None
    told = workers_ending.refused_by(ticket.number, official.name, command.words)
    over = workers_joint.over_for_you(ticket.number, workers_joint.refused_by(official.name))
    return Outcome(
        (move,),
        (
            *tell.to_reporters(context, ticket, residents_ending.refused(ticket.number, command.words), outcome=True),
            answer(situation, ticket, workers_ending.refused(ticket.number)),
            *(tell.to_official(context, other, told, ticket.number) if other else ()),
            *tell_parties(context, ticket, over, official.key),
        ),
    )


def _ended_before(context: Context, ticket: Ticket, official: Official) -> str:
    """不满意, 没解决 and 返工 are not put off by 不予受理 of whoever had said that it was done; "" where it may be refused.

    At the top there is nobody else to decide.
    """
    if not (ticket.redone or ticket.appealed or ticket.reworked):
        return ""
    ended = [step.by for step in context.read.steps(ticket.number) if step.what in _ENDS]
    own = bool(ended) and ended[-1] == official.key and above(context, ticket) is not None
    return "" if official.role is Role.LEADER and not own else workers_ending.again_needs_leader(ticket.number)
