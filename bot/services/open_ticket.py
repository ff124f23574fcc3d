"""Takes a matter in: number, kind, grid, handler on duty, limits, and everybody who must know."""

from __future__ import annotations

from dataclasses import dataclass

from bot.domain.category import Category
from bot.domain.duty import handler_for, leader_of, who_is_on_duty
from bot.domain.outcome import Outcome, Say, Urgency
from bot.domain.place import ROLE_NAMES, Official, Role
from bot.domain.place_words import place_in, place_key
from bot.domain.situation import Situation
from bot.domain.speech import Speech, speech_of
from bot.domain.talk_changes import Fulfil
from bot.domain.ticket import Source, State, Step, Ticket, What
from bot.domain.ticket_changes import OpenTicket
from bot.services import tell
from bot.services.context import Context
from bot.texts import admins, residents, workers

MAX_FORWARDED_PHOTOS = 3


@dataclass(frozen=True, slots=True)
class Opened:
    """A new ticket before anybody has been told."""

    ticket: Ticket
    category: Category
    handler: Official | None
    change: OpenTicket


def open_ticket(situation: Situation, context: Context, speech: Speech | None = None, wanted: bool = False) -> Outcome:
    """A ticket from what was just said; `speech` None: judged from the text. `wanted`: a person was asked for."""
    opened = prepare(situation, context, speech or speech_of(situation.words))
    ticket = opened.ticket
    if ticket.speech is Speech.ACCUSATION:
        return Outcome((opened.change,), (*_tell_confidentially(situation, context, ticket), *_ping(context, opened)))
    return Outcome((opened.change,), (_acknowledge(situation, context, opened, wanted), *_ping(context, opened)))


def open_expected(situation: Situation, context: Context) -> Outcome:
    """The words that were asked for after a photo: they open the ticket that the photo belongs to."""
    assert situation.expectation is not None  # the handler has seen to it
    opened = open_ticket(situation, context)
    return Outcome((Fulfil(situation.expectation.id), *opened.changes), opened.say)


def prepare(situation: Situation, context: Context, speech: Speech, urgent: bool = False) -> Opened:
    """The ticket with its first steps; photos of the same person from just before join it."""
    words = situation.words
    category = context.category_of(words)
    grid = situation.room.grid or context.places.root
    handler = _handler(context, grid, category, speech, urgent)
    number = context.next_number()
    ticket = Ticket(
        number=number,
        text=words,
        kind=category.name,
        speech=speech,
        state=State.DISPATCHED,
        grid=grid,
        room=situation.room.id,
        reporter=situation.speaker.person,
        reporter_name=situation.message.sender_name,
        handler=handler.key if handler else None,
        opened_at=context.now,
        accept_due=context.due(category.accept_within),
        handle_due=context.due(category.handle_within),
        urgent=urgent or category.urgent,
        late=situation.late,
        source=Source.PRIVATE if situation.is_private else Source.GROUP,
        place=place_key(words),
        desk=grid,
    )
    steps = [Step(context.now, ticket.reporter_name, What.RECEIVED, words)]
    if handler:
        steps.append(Step(context.now, workers.the_bot(), What.DISPATCHED, handler.name))
    change = OpenTicket(ticket, tuple(steps), situation.loose_photos, situation.message.id)
    return Opened(ticket, category, handler, change)


def _handler(context: Context, grid: str | None, category: Category, speech: Speech, urgent: bool) -> Official | None:
    """Accusations never reach the ordinary handlers: the grid leader alone. In an emergency whoever is nearest."""
    if speech is Speech.ACCUSATION:
        return leader_of(context.places, grid)
    if urgent:
        return who_is_on_duty(context.places, grid, [Role.WORKER, Role.LEADER], context.today).official
    return handler_for(context.places, grid, category, context.today).official


def _acknowledge(situation: Situation, context: Context, opened: Opened, wanted: bool) -> Say:
    ticket = opened.ticket
    due = context.moment(ticket.handle_due)
    role = ROLE_NAMES[opened.handler.role] if opened.handler else ""
    if ticket.speech is Speech.QUESTION:
        passed_on = residents.handed_over if wanted else residents.question_passed_on
        text = passed_on(ticket.number, due, role)
    else:
        handler = f"{role} {opened.handler.name}" if opened.handler else ""
        text = residents.ticket_opened(ticket.number, ticket.kind, due, handler)
    return tell.to_speaker(situation, residents.late_note() + text if situation.late else text, ticket.number)


def _tell_confidentially(situation: Situation, context: Context, ticket: Ticket) -> tuple[Say, ...]:
    number = tell.in_private(
        situation, residents.confidential_number(ticket.number, context.moment(ticket.handle_due)), ticket.number
    )
    if situation.is_private:
        return (number,)
    return (tell.to_speaker(situation, residents.confidential_received()), number)


def _ping(context: Context, opened: Opened) -> tuple[Say, ...]:
    ticket, handler = opened.ticket, opened.handler
    if handler is None:
        return tell.to_admins(context, admins.nobody_on_duty(ticket.number, context.grid_name(ticket.grid)))
    private = workers.ping_in_private(
        ticket.number,
        ticket.kind,
        ticket.speech.value,
        tell.place_of(context, ticket),
        ticket.text,
        ticket.reporter_name,
        context.moment(ticket.accept_due),
        context.moment(ticket.handle_due),
        len(opened.change.photos),
    )
    pings = tell.to_official(context, handler, private, ticket.number)
    photos = photos_to(context, handler, opened.change.photos, ticket.number)
    if ticket.speech is Speech.ACCUSATION:
        return (*pings, *photos)
    public = workers.ping_in_group(
        ticket.number, ticket.kind, place_in(ticket.text), ticket.text, context.moment(ticket.accept_due)
    )
    return (*tell.to_staff_room(context, ticket.grid, public, (handler,), ticket.number), *pings, *photos)


def photos_to(context: Context, official: Official, photos: tuple[int, ...], number: int) -> tuple[Say, ...]:
    """The pictures themselves, in private; in a group they would be everybody's."""
    person = context.read.person_of(official.key)
    if person is None or not person.reachable:
        return ()
    return tuple(
        Say("", person=person.id, photo=photo, ticket=number, urgency=Urgency.PING)
        for photo in photos[:MAX_FORWARDED_PHOTOS]
    )
