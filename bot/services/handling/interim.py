"""临时措施: what was done at once so that nobody comes to harm. The ticket goes on until the cause is mended."""

from __future__ import annotations

from bot.domain.changes.ticket import AddStep, AttachPhotos
from bot.domain.commands.parse import Command
from bot.domain.outcome import Change, Outcome
from bot.domain.situation import Situation
from bot.domain.tickets.ticket import State, Ticket, What
from bot.services import tell
from bot.services.context import Context
from bot.services.handling.hands import answer
from bot.services.handling.think_twice import ask_once
from bot.services.reading.find_ticket import refuse, step_of, ticket_meant
from bot.texts import residents_dispatch, workers
from bot.texts import workers_dispatch as texts


def note_measure(situation: Situation, context: Context, command: Command) -> Outcome:
    """Recorded with its photos, told to the reporters; nothing is closed and nothing accepted by it."""
    ticket = ticket_meant(situation, context, command, State.ACCEPTED)
    if not isinstance(ticket, Ticket):
        return ticket
    if not command.words:
        return refuse(situation, texts.say_the_measure(ticket.number), ticket.number)
    if asked := ask_once(situation, context, ticket, command):
        return asked
    changes: tuple[Change, ...] = (AddStep(ticket.number, step_of(situation, context, What.INTERIM, command.words)),)
    if situation.loose_photos:
        added = step_of(situation, context, What.ADDED, workers.photos(len(situation.loose_photos)))
        changes += (AttachPhotos(ticket.number, situation.loose_photos, added),)
    masked = workers.not_shown(tell.is_masked(context, ticket, command.words))
    lines = [texts.interim_noted(ticket.number) + masked]
    if ticket.state is State.DISPATCHED:
        lines.append(texts.accept_first(ticket.number))
    others = tell.asks_for_rating(context, ticket, ticket.handler)
    lines = lines if others else [texts.interim_of_own(ticket.number), *lines[1:]]
    told = answer(situation, ticket, "\n".join(lines))
    text = residents_dispatch.interim(ticket.number, command.words)
    # Whoever reported it and has it in hand alone is not told what they say.
    return Outcome(changes, (*(tell.to_reporters(context, ticket, text) if others else ()), told))
