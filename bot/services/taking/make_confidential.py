"""是举报 1006: what was taken for a swindle, a question or an ordinary matter goes to its own chain after all."""

from __future__ import annotations

from dataclasses import replace

from bot.domain.changes.taking import EndAlarm
from bot.domain.changes.ticket import MakeConfidential
from bot.domain.commands.parse import Command
from bot.domain.outcome import Change, Outcome
from bot.domain.places.place import Official
from bot.domain.situation import Situation
from bot.domain.speech.kinds import Speech
from bot.domain.speech.named import accused_by_name
from bot.domain.tickets.confidential import accused_in, confidential_handler
from bot.domain.tickets.ticket import State, Step, Ticket, What
from bot.services import tell
from bot.services.context import Context
from bot.services.handling.hands import MOVABLE, hand_to
from bot.services.reading.find_ticket import refuse, step_of, ticket_meant
from bot.services.taking.who_is_accused import him_of
from bot.texts import residents, workers
from bot.texts import workers_dispatch as texts


def make_confidential(situation: Situation, context: Context, command: Command) -> Outcome:
    """By whoever may act on it, and is not the one it is about; all of it is said in private."""
    ticket = ticket_meant(situation, context, command, State.DISPATCHED, MOVABLE)
    if not isinstance(ticket, Ticket):
        return ticket
    if ticket.is_confidential or ticket.joint:
        return refuse(situation, texts.cannot_be_confidential(ticket.number, ticket.joint), ticket.number)
    to = _whose(context, ticket)
    if to is None:
        return refuse(situation, texts.nobody_for_it(ticket.number), ticket.number)
    step = step_of(situation, context, What.CLASSIFIED, texts.confidential_step())
    alarms = {alarm.ticket for alarm in context.read.alarms()}
    ended: tuple[Change, ...] = (EndAlarm(ticket.number),) if ticket.number in alarms else ()
    kept = replace(ticket, speech=Speech.ACCUSATION, urgent=False)
    given = hand_to(
        situation,
        context,
        kept,
        to,
        Step(context.now, workers.the_bot(), What.DISPATCHED, to.name),
        texts.confidential_to_you(),
        to_former=texts.no_more_for_you(ticket.number),
    )
    text = residents.confidential_number(ticket.number, context.moment(ticket.handle_due))
    told = tell.in_private(situation, texts.made_confidential(ticket.number), ticket.number)
    return Outcome(
        (MakeConfidential(ticket.number, ticket.speech, step), *ended, *given.changes),
        (told, *tell.to_reporters(context, kept, text), *given.say),
    )


def _whose(context: Context, ticket: Ticket) -> Official | None:
    """Never one whom it may be about, also where it came to them at first."""
    reporter = context.read.official_of(ticket.reporter) or ""
    him = him_of(context, ticket.reporter, ticket.text)
    named = accused_by_name(context.places, ticket.text) | accused_in(context.places, ticket.grid, ticket.text)
    return confidential_handler(context.places, ticket.grid, ticket.text, context.away, reporter, also=him | named)
