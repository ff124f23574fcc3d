"""Several people call out one emergency, each a ticket: once one of them is in hand the others call nobody any more, and
whoever has it is offered to merge them."""

from __future__ import annotations

from collections.abc import Sequence

from bot.domain.changes.ticket import AddStep
from bot.domain.danger.how_it_went import tells_how_it_went
from bot.domain.danger.one_of_several import MISSED_MS, CalledOut, are_one
from bot.domain.outcome import SILENCE, Change, Outcome, Urgency
from bot.domain.situation import Situation
from bot.domain.talk.progress import is_not_needed
from bot.domain.tickets.ticket import State, Step, Ticket, What
from bot.services import tell
from bot.services.context import Context
from bot.services.reading.find_ticket import step_of
from bot.services.taking.who_is_accused import leader_called
from bot.texts import workers, workers_taking
from bot.texts.common import shortened

_TOLD_APART = frozenset({
    What.REASSIGNED, What.RETURNED, What.PASSED_UP, What.HANDED_OVER, What.CLASSIFIED,
    What.REDONE, What.APPEALED, What.SUPERVISED,
})  # fmt: skip
"""Somebody has looked at it for itself."""


def offer_instead(ticket: Ticket, context: Context) -> Outcome | None:
    """Of an emergency that nobody has accepted: None where it is to be called out. It is offered once, and is called out
    again as soon as the other one has ended or nobody has it any more."""
    taken = in_hand(ticket, context)
    if taken is None:
        return None
    said = workers_taking.seems_one(taken.number)
    if any(step.what is What.REMINDED and step.text == said for step in context.read.steps(ticket.number)):
        return SILENCE
    step = AddStep(ticket.number, Step(context.now, workers.the_bot(), What.REMINDED, said))
    text = workers_taking.offer_one(
        ticket.number, ticket.reporter_name, shortened(ticket.text, 60), taken.number, context.name_of(taken.handler)
    )
    people = (context.official(taken.handler), context.official(ticket.handler), leader_called(context, ticket))
    called = {one.key: one for one in people if one is not None}
    told = (tell.to_official(context, one, text, ticket.number, Urgency.EMERGENCY) for one in called.values())
    return Outcome((step,), tuple(say for says in told for say in says))


def in_hand(ticket: Ticket, context: Context) -> Ticket | None:
    """What tells of the same in this room and has been accepted."""
    if ticket.state is not State.DISPATCHED or not ticket.urgent or ticket.is_confidential:
        return None
    here = context.read.running_in(ticket.room, ticket.opened_at - MISSED_MS)
    taken = [one for one in here if one.number != ticket.number and one.state is State.ACCEPTED and not one.was_private]
    if not taken or any(step.what in _TOLD_APART for step in context.read.steps(ticket.number)):
        return None
    return next((one for one in taken if _seems_one(ticket, one, context)), None)


def _seems_one(ticket: Ticket, taken: Ticket, context: Context) -> bool:
    said = _is_said_to_be(ticket, taken, context)
    if said is not None:
        return said
    return are_one(_called_out(ticket, context), _called_out(taken, context)) and _goes_on(taken, ticket, context)


def waiting_beside(taken: list[Ticket], context: Context) -> list[Ticket]:
    """What calls nobody any more since one of these has been accepted."""
    here = {
        one.number: one
        for other in taken
        if other.urgent and other.state is State.ACCEPTED
        for one in context.read.running_in(other.room, other.opened_at - MISSED_MS)
    }
    numbers = {one.number for one in taken}
    return [one for one in here.values() if (other := in_hand(one, context)) is not None and other.number in numbers]


def said_to_be_one(situation: Situation, context: Context, tickets: Sequence[Ticket], one: bool = True) -> list[Change]:
    """1002 就是 1001 那件, by whoever handles them: kept with each, so that it calls nobody once one of them is in hand.
    `one`: False where they are said to be two, which goes on calling."""
    if not all(ticket.urgent for ticket in tickets):
        return []
    words = workers_taking.seems_one if one else workers_taking.is_another
    return [
        AddStep(ticket.number, step_of(situation, context, What.REMINDED, words(other.number)))
        for ticket in tickets
        for other in tickets
        if ticket.number != other.number and ticket.state is State.DISPATCHED
    ]


def _is_said_to_be(ticket: Ticket, other: Ticket, context: Context) -> bool | None:
    """By somebody in office, the last word; None where nobody has said so."""
    words = {workers_taking.seems_one(other.number): True, workers_taking.is_another(other.number): False}
    said = [words[step.text] for step in context.read.steps(ticket.number) if step.by and step.text in words]
    return said[-1] if said else None


def _called_out(ticket: Ticket, context: Context) -> CalledOut:
    theirs = [step for step in context.read.steps(ticket.number) if step.person == ticket.reporter and step.text]
    since = " ".join(step.text for step in theirs if step.text != ticket.text)
    return CalledOut(ticket.text, ticket.place, ticket.reporter_name, ticket.opened_at, since)


def _goes_on(taken: Ticket, ticket: Ticket, context: Context) -> bool:
    """What had been told to be over before this was called out is not the same."""
    before = [step.text for step in context.read.steps(taken.number) if step.text and step.at < ticket.opened_at]
    return not any(tells_how_it_went(text) or is_not_needed(text) for text in before if text != taken.text)
