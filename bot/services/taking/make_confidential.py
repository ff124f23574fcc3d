"""是举报 1006: what was taken for a swindle, a question or an ordinary matter goes to its own chain after all."""

from __future__ import annotations

from dataclasses import replace

from bot.domain.changes.taking import EndAlarm
from bot.domain.changes.ticket import MakeConfidential, MoveTicket
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
from bot.services.handling.hand_above import new_clock
from bot.services.handling.hands import hand_to
from bot.services.reading.find_ticket import (
    current,
    is_hidden_from,
    may_act,
    may_tell_of,
    meant_by,
    refuse,
    step_of,
    ticket_meant,
)
from bot.services.taking.who_is_accused import him_of
from bot.texts import residents, workers
from bot.texts import workers_dispatch as texts

_STATES = frozenset(State) - {State.MERGED}


def make_confidential(situation: Situation, context: Context, command: Command) -> Outcome:
    """By whoever may act on it, and is not the one it is about; all of it is said in private. What has ended begins anew
    in its chain, for nobody of that has seen it; what was taken back is kept from others alone."""
    if with_another := _went_past_them(situation, context, command):
        return with_another
    ticket = ticket_meant(situation, context, command, State.DISPATCHED, _STATES)
    if not isinstance(ticket, Ticket):
        return ticket
    if ticket.is_confidential or ticket.joint:
        return refuse(situation, texts.cannot_be_confidential(ticket.number, ticket.joint), ticket.number)
    to = _whose(context, ticket)
    if to is None:
        return refuse(situation, texts.nobody_for_it(ticket.number), ticket.number)
    step = step_of(situation, context, What.CLASSIFIED, texts.confidential_step(command.words))
    made = MakeConfidential(ticket.number, ticket.speech, step)
    told = tell.in_private(situation, texts.made_confidential(ticket.number), ticket.number)
    if ticket.state is State.WITHDRAWN:
        return Outcome((replace(made, handler=to.key),), (told,))
    alarms = {alarm.ticket for alarm in context.read.alarms()}
    ended: tuple[Change, ...] = (EndAlarm(ticket.number),) if ticket.number in alarms else ()
    kept = replace(ticket, speech=Speech.ACCUSATION, urgent=False)
    if not ticket.is_open:
        kept = replace(kept, handle_due=new_clock(context, kept)[1])
    given = hand_to(
        situation,
        context,
        kept,
        to,
        Step(context.now, workers.the_bot(), What.DISPATCHED, to.name),
        texts.confidential_to_you(),
        to_former=texts.no_more_for_you(ticket.number),
    )
    moved = (replace(one, handle_due=kept.handle_due) if isinstance(one, MoveTicket) else one for one in given.changes)
    text = residents.confidential_number(ticket.number, context.moment(kept.handle_due))
    return Outcome((made, *ended, *moved), (told, *tell.to_reporters(context, kept, text), *given.say))


def _went_past_them(situation: Situation, context: Context, command: Command) -> Outcome | None:
    """Whoever its reporter went past hears who may say so now."""
    number = meant_by(situation, command)
    ticket = current(context, number) if number is not None else None
    if ticket is None or is_hidden_from(context, situation.speaker, ticket):
        return None
    if may_act(context, situation.speaker, ticket) or not may_tell_of(context, situation.speaker, ticket):
        return None
    text = texts.confidential_by(ticket.number, context.name_of(ticket.handler))
    return refuse(situation, text, ticket.number)


def _whose(context: Context, ticket: Ticket) -> Official | None:
    """Never one whom it may be about, also where it came to them at first."""
    reporter = context.read.official_of(ticket.reporter) or ""
    him = him_of(context, ticket.reporter, ticket.text)
    named = accused_by_name(context.places, ticket.text) | accused_in(context.places, ticket.grid, ticket.text)
    return confidential_handler(context.places, ticket.grid, ticket.text, context.away, reporter, also=him | named)
