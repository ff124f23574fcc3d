"""不是举报 1007: what was taken for an accusation and is none goes the ordinary way after all."""

from __future__ import annotations

from dataclasses import replace

from bot.domain.changes.ticket import MakeOrdinary
from bot.domain.commands.parse import Command
from bot.domain.outcome import Outcome
from bot.domain.places.place import Official
from bot.domain.situation import Situation
from bot.domain.speech.kinds import ordinary_speech
from bot.domain.tickets.confidential import accused_in
from bot.domain.tickets.duty import handler_for
from bot.domain.tickets.ticket import State, Step, Ticket, What
from bot.services.context import Context
from bot.services.handling.hands import MOVABLE, answer, desk_of, hand_to
from bot.services.reading.find_ticket import refuse, step_of, ticket_meant
from bot.services.taking.ping import SAID_SINCE
from bot.services.taking.who_is_accused import meant_by_him
from bot.texts import workers
from bot.texts import workers_dispatch as texts


def make_ordinary(situation: Situation, context: Context, command: Command) -> Outcome:
    """Only by whoever it was entrusted to. Where it may be about somebody in office it stays what it is."""
    ticket = ticket_meant(situation, context, command, State.DISPATCHED, MOVABLE)
    if not isinstance(ticket, Ticket):
        return ticket
    if not ticket.is_confidential:
        return refuse(situation, texts.is_no_accusation(ticket.number), ticket.number)
    if accused := _accused(context, ticket):
        names = [context.name_of(key) for key in sorted(accused)]
        return refuse(situation, texts.names_somebody(ticket.number, names), ticket.number)
    to = _handler(context, ticket)
    if to is None:
        return refuse(situation, texts.nobody_for_it(ticket.number), ticket.number)
    return _hand_on(situation, context, ticket, to)


def _accused(context: Context, ticket: Ticket) -> frozenset[str]:
    """Whom any word of it may be about: whoever handles it from now on reads all that was added in confidence too."""
    steps = context.read.steps(ticket.number)
    said = {ticket.text, *(step.text for step in steps if step.what in SAID_SINCE or step.what is What.RECEIVED)}
    found = (accused_in(context.places, ticket.grid, words) for words in said)
    return meant_by_him(context, ticket).union(*found)


def _handler(context: Context, ticket: Ticket) -> Official | None:
    category = context.category(ticket.kind)
    if category is None:
        return None
    return handler_for(context.places, desk_of(ticket), category, context.today, context.away).official


def _hand_on(situation: Situation, context: Context, ticket: Ticket, to: Official) -> Outcome:
    speech = ordinary_speech(ticket.text)
    step = step_of(situation, context, What.CLASSIFIED, texts.ordinary_step(speech.value))
    change = MakeOrdinary(ticket.number, speech, step)
    told = answer(situation, ticket, texts.made_ordinary(ticket.number, speech.value, to.name))
    given = hand_to(
        situation,
        context,
        replace(ticket, speech=speech),
        to,
        Step(context.now, workers.the_bot(), What.DISPATCHED, to.name),
        texts.ordinary_to_you(context.name_of(ticket.handler)),
    )
    return Outcome((change, *given.changes), (told, *given.say))
