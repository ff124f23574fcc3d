"""Tells whoever is to handle a ticket: the whole of it in private, one masked line in the staff room."""

from __future__ import annotations

from bot.domain.outcome import Say, Urgency
from bot.domain.place import Official
from bot.domain.place_words import place_in
from bot.domain.ticket import Source, Ticket
from bot.services import tell
from bot.services.context import Context
from bot.texts import workers, workers_dispatch, workers_taking
from bot.texts.common import MOST_PHOTOS


def ping(
    context: Context, ticket: Ticket, handler: Official, photos: tuple[int, ...], why: str = ""
) -> tuple[Say, ...]:
    """`why` stands first in private: who passes it on and for what reason. Nothing of an accusation in a room."""
    private = (
        *details(context, ticket, handler, len(photos), why),
        *photos_to(context, handler, photos, ticket.number),
    )
    if ticket.is_confidential:
        return private
    place, accept_due = place_in(ticket.text), context.moment(ticket.accept_due)
    public = workers.ping_in_group(ticket.number, ticket.kind, place, ticket.text, accept_due)
    if ticket.source is Source.ON_BEHALF:
        public = workers_taking.ping_on_behalf(ticket.number, ticket.kind, place, ticket.source.value, accept_due)
    return (*tell.to_staff_room(context, ticket.grid, public, (handler,), ticket.number), *private)


def details(context: Context, ticket: Ticket, official: Official, photos: int = 0, why: str = "") -> tuple[Say, ...]:
    """What, where, from whom and until when, in private."""
    text = workers.ping_in_private(
        ticket.number,
        ticket.kind,
        ticket.speech.value,
        tell.place_of(context, ticket),
        ticket.text,
        ticket.reporter_name,
        context.moment(ticket.accept_due),
        context.moment(ticket.handle_due),
        photos,
    )
    lines = (why, text, because(context, ticket))
    return tell.to_official(context, official, "\n".join(line for line in lines if line), ticket.number)


def because(context: Context, ticket: Ticket) -> str:
    """分类依据 in one short line; nothing where somebody corrected the kind, or nothing speaks for it."""
    found = context.classified(ticket.text)
    if found.category.name != ticket.kind or not found.because:
        return ""
    keyword = any(word in found.category.keywords for word in found.because)
    return workers_dispatch.because(ticket.number, found.because, keyword)


def photos_to(context: Context, official: Official, photos: tuple[int, ...], number: int) -> tuple[Say, ...]:
    """The pictures themselves, in private; in a group they would be everybody's."""
    person = context.read.person_of(official.key)
    if person is None or not person.reachable:
        return ()
    return tuple(
        Say("", person=person.id, photo=photo, ticket=number, urgency=Urgency.PING) for photo in photos[:MOST_PHOTOS]
    )
