"""Tells whoever is to handle a ticket: the whole of it in private, one masked line in the staff room."""

from __future__ import annotations

import re

from bot.domain.outcome import Say, Urgency
from bot.domain.places.place import Official
from bot.domain.places.words import may_be_one_place, place_in, place_key
from bot.domain.speech.neighbours import points_at_neighbour
from bot.domain.tickets.ticket import TAKEN_BACK, Source, Step, Ticket, What
from bot.services import tell
from bot.services.context import Context
from bot.services.taking.keep_unnamed import mark_of
from bot.texts import workers, workers_dispatch, workers_private, workers_taking
from bot.texts.common import MOST_PHOTOS, shortened

MOST_SAID = 6
_SHORT = 40
SAID_SINCE = frozenset({What.ADDED, What.SECONDED, What.MERGED, What.PROGRESS, What.CALLED_AGAIN, What.INTERIM})
_PARTS = (What.ADDED, What.SECONDED, What.PROGRESS)
_BY_RESIDENTS = frozenset({What.ADDED, What.SECONDED, What.CALLED_AGAIN})
_PHOTOS_ONLY = re.compile(re.escape(workers.photos(1)).replace("1", r"\d+"))


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
    place, accept_due = _place(ticket), context.moment(ticket.accept_due)
    words = "" if points_at_neighbour(ticket.text) else _words(ticket)
    public = workers.ping_in_group(ticket.number, ticket.kind, place, words, accept_due)
    if ticket.was_private:
        public = workers_private.new_ticket(ticket.number, ticket.kind, ticket.source.value, accept_due)
    if ticket.source is Source.ON_BEHALF:
        public = workers_taking.ping_on_behalf(ticket.number, ticket.kind, place, ticket.source.value, accept_due)
    return (*tell.to_staff_room(context, _desk(context, ticket, handler), public, (handler,), ticket.number), *private)


def _place(ticket: Ticket) -> str:
    """As it was written, unless it has been corrected since."""
    said = place_key(ticket.text) == ticket.place or not ticket.place
    return place_in(ticket.text) if said else ticket.place


def _words(ticket: Ticket) -> str:
    """Where they name a place that was corrected since, the right one stands with them."""
    told = place_key(ticket.text)
    if (
        not told
        or not ticket.place
        or may_be_one_place(told, ticket.place)
        or workers_dispatch.CORRECTED in ticket.text
    ):
        return ticket.text
    return workers_dispatch.with_place(shortened(ticket.text, _SHORT), ticket.place)


def _desk(context: Context, ticket: Ticket, handler: Official) -> str | None:
    """The grid in whose staff room the handler reads it: somebody from elsewhere reads in their own."""
    if context.places.serves(handler, ticket.grid) or not handler.grids:
        return ticket.grid
    return handler.grids[0] if tell.staff_room(context, handler.grids[0]) else ticket.grid


def details(
    context: Context,
    ticket: Ticket,
    official: Official,
    photos: int = 0,
    why: str = "",
    taken: bool = False,
    shared: bool = False,
) -> tuple[Say, ...]:
    """What, where, from whom and until when, in private. `taken`: `official` has just accepted it; `shared`: is asked to
    take part in it."""
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
        said_since(context, ticket),
        taken,
        shared,
    )
    lines = (why, text, mark_of(context, ticket), because(context, ticket))
    return tell.to_official(context, official, "\n".join(line for line in lines if line), ticket.number)


def said_since(context: Context, ticket: Ticket) -> str:
    """What residents and handlers have said about it since it was opened, for whoever gets it later."""
    steps = context.read.steps(ticket.number)
    said = [(_part(step), words) for step in steps if (words := _said(step, ticket))]
    shown = said[-MOST_SAID:]
    added, seconded, progress = ([words for part, words in shown if part is which] for which in _PARTS)
    return workers_dispatch.said_since(ticket.number, added, seconded, progress, len(said) - len(shown))


def _part(step: Step) -> What:
    return step.what if step.what in _PARTS else What.ADDED


def _said(step: Step, ticket: Ticket) -> str:
    """With the name of whoever is not its reporter; of an accusation nobody is named."""
    if step.what in TAKEN_BACK:
        return workers_dispatch.wants_it_withdrawn(step.text)
    if step.what not in SAID_SINCE or not step.text or _PHOTOS_ONLY.fullmatch(step.text):
        return ""
    if step.what is What.MERGED:
        return step.text
    named = step.by or (step.who != ticket.reporter_name and step.what in _BY_RESIDENTS and not ticket.is_confidential)
    return workers_dispatch.said_by(step.who, step.text) if named else step.text


def because(context: Context, ticket: Ticket) -> str:
    """分类依据 in one short line; nothing where somebody corrected the kind, or nothing speaks for it, nor for an
    accusation: its kind sends it to nobody."""
    if ticket.is_confidential:
        return ""
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
