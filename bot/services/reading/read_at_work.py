"""What somebody in office means by what they say among colleagues or in private after work was sent to them."""

from __future__ import annotations

from bot.domain.commands.on_the_way import on_the_way
from bot.domain.commands.work_words import goes_to_one
from bot.domain.message import Message
from bot.domain.next.meant import Before, Meaning, Meant, meaning
from bot.domain.places.place import Official, Room
from bot.domain.places.words import building_in, place_key
from bot.domain.situation import Next
from bot.domain.talk.which_own import is_at_another, meant_among
from bot.domain.tickets.ticket import State, Ticket
from bot.domain.units import MINUTE_MS
from bot.services.context import Context

SENT_MS = 30 * MINUTE_MS
"""So long what somebody in office says may be of a ticket that was sent to them."""


_TAKEN = Meaning(Meant.TAKES, 0.9, ((Meant.TAKES, 0.9),))
"""吵的那个我去: as sure as its place in the room lets it be."""

_COMES = Meaning(Meant.INTERIM, 0.95, ((Meant.INTERIM, 0.95),))
"""我这边堵车 二十分钟才能到: of whatever it is, it tells when they will be there."""


def of_work(
    message: Message, room: Room, official: Official, words: str, addressed: bool, context: Context
) -> Next | None:
    """Of what the words fit, else of what was sent to them lately and waits, else of what they have in hand. Where an
    emergency or something confidential may be meant, only of what the words fit."""
    mine = context.read.open_tickets_of(official.key)
    spoken_of = [one for one in mine if not (one.is_confidential or one.urgent)]
    if not spoken_of or is_at_another(words, spoken_of):
        return None
    comes = on_the_way(words)
    named = meant_among(words, spoken_of) or (_at(words, spoken_of) if comes else [])
    if not named and len(spoken_of) < len(mine):
        return None
    pinged = {one.number for one in context.read.pinged(message.person, room.id, context.now - SENT_MS)}
    meant = named or spoken_of
    lately = [one for one in meant if one.state is State.DISPATCHED and one.number in pinged]
    accepted = [one for one in meant if one.state is State.ACCEPTED]
    ticket = max(lately or accepted or meant, key=lambda one: one.number)
    found = meaning(Before.AT_WORK, words, ticket.text, addressed, ticket.state is not State.DISPATCHED)
    found = _TAKEN if named and goes_to_one(words) else found
    if comes and (found.meant is not Meant.TAKES or ticket.state is not State.DISPATCHED):
        found = _COMES
    return Next(Before.AT_WORK, ticket.number, found, len(meant) == 1)


def _at(words: str, tickets: list[Ticket]) -> list[Ticket]:
    """5号楼 我马上到."""
    here = place_key(building_in(words))
    return [one for one in tickets if here and place_key(building_in(one.place or one.text)) == here]
