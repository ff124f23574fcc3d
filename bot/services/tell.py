"""Small helpers that put together what is said to whom."""

from __future__ import annotations

from bot.domain.outcome import Mention, Say, Urgency
from bot.domain.place import Official, Purpose, Room
from bot.domain.situation import Situation
from bot.domain.speech import Speech
from bot.domain.ticket import Ticket
from bot.services.context import Context
from bot.texts import workers as texts


def to_speaker(situation: Situation, text: str, ticket: int | None = None, **more: object) -> Say:
    """An answer where it was asked; in a group the person is mentioned."""
    mentions = () if situation.is_private else (Mention(situation.speaker.person, situation.message.sender_name),)
    return Say(text, room=situation.room.id, mentions=mentions, ticket=ticket, **more)  # type: ignore[arg-type]


def in_private(situation: Situation, text: str, ticket: int | None = None) -> Say:
    """A refusal or anything that is nobody else's business."""
    return Say(text, person=situation.speaker.person, ticket=ticket)


def about(situation: Situation, ticket: Ticket, text: str) -> Say:
    """An answer about a ticket, where it was asked; what is confidential stays in private."""
    confidential = ticket.speech is Speech.ACCUSATION
    return (in_private if confidential else to_speaker)(situation, text, ticket.number)


def to_reporter(context: Context, ticket: Ticket, text: str) -> Say:
    """In the room where it was reported, addressed to the reporter; what is confidential in private."""
    if ticket.speech is Speech.ACCUSATION:
        return Say(text, person=ticket.reporter, ticket=ticket.number)
    room = context.read.room(ticket.room)
    private = room is not None and room.purpose is Purpose.PRIVATE
    mentions = () if private else (Mention(ticket.reporter, ticket.reporter_name),)
    return Say(text, room=ticket.room, mentions=mentions, ticket=ticket.number)


def to_official(
    context: Context, official: Official, text: str, ticket: int | None = None, urgency: Urgency = Urgency.PING
) -> tuple[Say, ...]:
    """In private, if a contact is bound; else nothing here: the admins' list of unbound people tells."""
    person = context.read.person_of(official.key)
    if person is None or not person.reachable:
        return ()
    return (Say(text, person=person.id, ticket=ticket, urgency=urgency),)


def staff_room(context: Context, grid: str | None) -> Room | None:
    """The staff room of the nearest grid upwards that has one."""
    rooms = {room.grid: room for room in reversed(context.read.rooms(Purpose.STAFF))}
    return next((rooms[place] for place in context.places.upwards(grid) if place in rooms), None)


def to_staff_room(
    context: Context,
    grid: str | None,
    text: str,
    officials: tuple[Official, ...],
    ticket: int | None = None,
    urgency: Urgency = Urgency.PING,
) -> tuple[Say, ...]:
    """In the staff room, with those mentioned who are bound."""
    room = staff_room(context, grid)
    if room is None:
        return ()
    people = [(official, context.read.person_of(official.key)) for official in officials]
    mentions = tuple(Mention(person.id, official.name) for official, person in people if person)
    return (Say(text, room=room.id, mentions=mentions, ticket=ticket, urgency=urgency),)


def to_admins(context: Context, text: str) -> tuple[Say, ...]:
    return tuple(Say(text, room=room.id, urgency=Urgency.PING) for room in context.read.rooms(Purpose.ADMINS))


def place_of(context: Context, ticket: Ticket) -> str:
    """Where a ticket comes from, for those who must go there."""
    room = context.read.room(ticket.room)
    if room is None or room.purpose is Purpose.PRIVATE:
        return context.grid_name(ticket.grid) or texts.private_chat()
    return room.topic or context.grid_name(ticket.grid)
