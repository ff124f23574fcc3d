"""What the reporter says or shows later joins the ticket and reaches whoever works on it."""

from __future__ import annotations

from bot.domain.outcome import Outcome, Say
from bot.domain.situation import Situation
from bot.domain.ticket import Step, Ticket, What
from bot.domain.ticket_changes import AddStep, AttachPhotos
from bot.services import tell
from bot.services.context import Context
from bot.services.open_ticket import photos_to
from bot.texts import residents, workers


def add_photos(situation: Situation, context: Context, number: int) -> Outcome:
    """Photos of the same person that belong to nothing yet; told to the handler, not to the group."""
    ticket = context.read.ticket(number)
    if ticket is None or not situation.loose_photos:
        return Outcome()
    step = Step(context.now, situation.message.sender_name, What.ADDED, workers.photos(len(situation.loose_photos)))
    handler = context.official(ticket.handler)
    says: tuple[Say, ...] = ()
    if handler:
        says = (
            *tell.to_official(context, handler, workers.photo_added(number), number),
            *photos_to(context, handler, situation.loose_photos, number),
        )
    return Outcome((AttachPhotos(number, situation.loose_photos, step),), says)


def add_words(situation: Situation, context: Context, ticket: Ticket, words: str) -> Outcome:
    """More about the same matter, from its reporter."""
    step = Step(context.now, situation.message.sender_name, What.ADDED, words)
    handler = context.official(ticket.handler)
    ping = tell.to_official(context, handler, workers.addition(ticket.number, words), ticket.number) if handler else ()
    answer = tell.about(situation, ticket, residents.added(ticket.number))
    return Outcome((AddStep(ticket.number, step),), (answer, *ping))


def add_by_command(situation: Situation, context: Context, number: int, words: str) -> Outcome:
    """补充 1001 …: only for the reporter, and whoever may handle it."""
    ticket = context.read.ticket(number)
    own = ticket is not None and ticket.reporter == situation.speaker.person
    if ticket is None or not own or not words:
        return Outcome(say=(tell.in_private(situation, residents.no_such_ticket(number)),))
    return add_words(situation, context, ticket, words)
