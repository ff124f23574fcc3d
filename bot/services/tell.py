"""Small helpers that put together what is said to whom."""

from __future__ import annotations

from collections.abc import Callable, Container, Iterable, Mapping, Sequence

from bot.domain.outcome import Mention, Say, Urgency
from bot.domain.places.place import Official, Purpose, Role, Room
from bot.domain.situation import Situation
from bot.domain.speech.neighbours import points_at_neighbour
from bot.domain.tickets.ticket import Ticket
from bot.domain.words.privacy import mask
from bot.services.context import Context
from bot.texts import workers as texts


def to_speaker(situation: Situation, text: str, ticket: int | None = None, **more: object) -> Say:
    """An answer where it was asked; in a group the person is mentioned."""
    mentions = () if situation.is_private else (Mention(situation.speaker.person, situation.message.sender_name),)
    return Say(text, room=situation.room.id, mentions=mentions, ticket=ticket, **more)  # type: ignore[arg-type]


def in_private(situation: Situation, text: str, ticket: int | None = None) -> Say:
    """A refusal or anything that is nobody else's business."""
    return Say(text, person=situation.speaker.person, ticket=ticket)


def not_to_residents(situation: Situation, text: str) -> Say:
    """Where it was asked, but never before the eyes of residents."""
    if situation.room.purpose is Purpose.RESIDENTS:
        return in_private(situation, text)
    return to_speaker(situation, text)


def about(situation: Situation, ticket: Ticket, text: str) -> Say:
    """An answer about a ticket, where it was asked; what is confidential, or was said in private, never before residents."""
    alone = ticket.is_confidential or (ticket.was_private and situation.room.purpose is Purpose.RESIDENTS)
    return (in_private if alone else to_speaker)(situation, text, ticket.number)


def words_here(situation: Situation, ticket: Ticket) -> str:
    """What a ticket says, as far as it may be said where it was asked: nothing against a neighbour in a group."""
    if situation.is_private:
        return ticket.text
    return "" if ticket.was_private or points_at_neighbour(ticket.text) else ticket.text


def to_reporters(context: Context, ticket: Ticket, text: str, outcome: bool = False) -> tuple[Say, ...]:
    """Reporter and followers, each in the room where they said it, once per room; what is confidential in private.

    `outcome`: it tells how the ticket ended; the ledger notes who was told once it is sent.
    """
    if ticket.is_confidential:
        return (Say(text, person=ticket.reporter, ticket=ticket.number, outcome=outcome),)
    people = _told_of(context, ticket)
    return tuple(
        _in_room(context, room, tuple(mentions), text, ticket.number, outcome) for room, mentions in people.items()
    )


def to_others(context: Context, ticket: Ticket, text: str, besides: int) -> tuple[Say, ...]:
    """Reporter and followers but the one who has just said it, where they said it; of what is confidential nobody."""
    if ticket.is_confidential:
        return ()
    people = {
        room: tuple(one for one in mentions if one.person != besides)
        for room, mentions in _told_of(context, ticket).items()
    }
    return tuple(_in_room(context, room, others, text, ticket.number) for room, others in people.items() if others)


def to_reporters_of_all(
    context: Context, tickets: Iterable[Ticket], text: Callable[[Mapping[int, Sequence[str]]], str]
) -> tuple[Say, ...]:
    """The same of several tickets at once, none of them confidential: one message in each room, for all who reported or
    follow one there. `text`: of the numbers that are theirs, each with whose it is where that is not the same for all."""
    rooms: dict[int, dict[int, list[Mention]]] = {}
    for ticket in tickets:
        for room, mentions in _told_of(context, ticket).items():
            rooms.setdefault(room, {})[ticket.number] = mentions
    return tuple(_to_room(context, room, dict(sorted(people.items())), text) for room, people in rooms.items())


def _to_room(
    context: Context,
    room: int,
    people: Mapping[int, list[Mention]],
    text: Callable[[Mapping[int, Sequence[str]]], str],
) -> Say:
    everybody = tuple(dict.fromkeys(mention for mentions in people.values() for mention in mentions))
    same = all(set(mentions) == set(everybody) for mentions in people.values())
    whose = {number: [] if same else [one.name for one in mentions] for number, mentions in people.items()}
    return _in_room(context, room, everybody, text(whose), min(people))


def _told_of(context: Context, ticket: Ticket) -> dict[int, list[Mention]]:
    """Reporter and followers, by the room where they said it."""
    people = {ticket.room: [Mention(ticket.reporter, ticket.reporter_name)]}
    for follower in context.read.followers(ticket.number):
        people.setdefault(follower.room, []).append(Mention(follower.person, follower.name))
    return people


def is_masked(context: Context, ticket: Ticket, words: str) -> bool:
    """Whether its reporter reads it in a group, with *** where a number stood."""
    room = None if ticket.is_confidential else context.read.room(ticket.room)
    return room is not None and room.purpose is not Purpose.PRIVATE and mask(words) != words


def asks_for_rating(context: Context, ticket: Ticket, handler: str | None) -> bool:
    """Nobody is asked what they think of their own work."""
    person = context.read.person_of(handler) if handler else None
    return person is None or person.id != ticket.reporter or bool(context.read.followers(ticket.number))


def _in_room(
    context: Context, room: int, mentions: tuple[Mention, ...], text: str, ticket: int, outcome: bool = False
) -> Say:
    known = context.read.room(room)
    private = known is not None and known.purpose is Purpose.PRIVATE
    return Say(text, room=room, mentions=() if private else mentions, ticket=ticket, outcome=outcome)


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


def to_each_admin(
    context: Context,
    text: str,
    ticket: int | None = None,
    besides: Container[str] = (),
    urgency: Urgency = Urgency.PING,
) -> tuple[Say, ...]:
    """In private, to those who can be reached there; never in a room that others read."""
    return tuple(
        say
        for official in context.places.officials.values()
        if official.role is Role.ADMIN and official.key not in besides
        for say in to_official(context, official, text, ticket, urgency)
    )


def to_admins(context: Context, text: str) -> tuple[Say, ...]:
    return tuple(Say(text, room=room.id, urgency=Urgency.PING) for room in context.read.rooms(Purpose.ADMINS))


def place_of(context: Context, ticket: Ticket) -> str:
    """Where a ticket comes from, for those who must go there."""
    room = context.read.room(ticket.room)
    if room is None or room.purpose is Purpose.PRIVATE:
        return context.grid_name(ticket.grid) or texts.private_chat()
    return room.topic or context.grid_name(ticket.grid)
