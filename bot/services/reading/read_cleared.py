"""没事了 是老邱家炖大肠 不是煤气, by a neighbour: of which emergency of others it is said that it is none."""

from __future__ import annotations

from bot.domain.danger.denial import explains_away, names_denied
from bot.domain.danger.emergency import recognise_emergency
from bot.domain.danger.kinds import EmergencyKind
from bot.domain.danger.which_alarm import AlarmsMeant, finds_what_was_not_missed, which_alarm
from bot.domain.message import Message
from bot.domain.places.place import Purpose, Room
from bot.domain.talk.progress import is_of_elsewhere
from bot.domain.tickets.ticket import Ticket
from bot.domain.units import HOUR_MS
from bot.domain.words.plain import clauses_of
from bot.services.context import Context

WITHIN_MS = 2 * HOUR_MS


def explained_by_other(message: Message, room: Room, words: str, context: Context) -> AlarmsMeant | None:
    """没事了 是老邱家炖大肠 不是煤气, by somebody who has told of it, or who names what was called out."""
    if room.purpose is not Purpose.RESIDENTS or not explains_away(words) or recognise_emergency(words) is not None:
        return None
    here = context.read.running_in(room.id, context.now - WITHIN_MS)
    if any(one.reporter == message.person for one in here):
        return None
    fitting = [one for one in here if may_be_of(words, one)]
    told = [one for one in fitting if names_denied(words, one.text) or _tells_what_it_is(message, words, one, context)]
    meant = which_alarm(words, told)
    return meant if meant is not None and meant.sure else None


def _tells_what_it_is(message: Message, words: str, ticket: Ticket, context: Context) -> bool:
    """没事 是我家炖肉, by who has spoken of it before; 没事了 alone is said of anything."""
    return len(clauses_of(words)) > 1 and any(one.person == message.person for one in context.read.steps(ticket.number))


def may_be_of(words: str, ticket: Ticket) -> bool:
    """At no other place; and where the words sound like a danger themselves, of the same kind. 人走了 tells of nobody
    who is missing, once there is something that people leave."""
    if is_of_elsewhere(words, ticket.text) or finds_what_was_not_missed(words, ticket.text):
        return False
    found, told = recognise_emergency(words), recognise_emergency(ticket.text)
    if found is None or found.kind is EmergencyKind.MISSING:
        return True
    return told is not None and found.kind is told.kind
