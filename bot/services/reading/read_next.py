"""What somebody means by what they say after something has happened to them here: a report, an answer, an end, work."""

from __future__ import annotations

from bot.domain.message import Message, MessageKind
from bot.domain.next.meant import ANSWERED_MS, REPORTED_MS, Before, meaning
from bot.domain.places.place import HANDLING_ROLES, Official, Purpose, Room
from bot.domain.situation import Next
from bot.domain.tickets.ticket import ANSWER_WINDOW_MS, State, Ticket
from bot.domain.units import MINUTE_MS
from bot.services.context import Context
from bot.services.reading.find_ticket import current
from bot.store.questions.talk import Lately

_SENT_MS = 30 * MINUTE_MS
_NEIGHBOUR_MS = 5 * MINUTE_MS
_BEFORE = {before.value: before for before in Before}


def read_next(
    message: Message, room: Room, words: str, addressed: bool, official: Official | None, context: Context
) -> Next | None:
    """None where nothing has happened that it could go on with."""
    if message.kind is not MessageKind.TEXT or not words or message.quote is not None:
        return None
    if official is not None and official.role in HANDLING_ROLES:
        at_work = room.purpose in (Purpose.STAFF, Purpose.PRIVATE)
        return _at_work(official, words, addressed, context) if at_work else None
    if room.purpose not in (Purpose.RESIDENTS, Purpose.PRIVATE):
        return None
    now, join_ms = context.now, context.office.manners.join_within
    happened = context.read.lately(
        message.person, room.id, now - ANSWERED_MS, now - REPORTED_MS, now - ANSWER_WINDOW_MS
    )
    if happened:
        return _of_own(happened, words, addressed, now - join_ms, context)
    return _of_neighbour(message, room, words, context) if addressed else None


def _of_own(happened: list[Lately], words: str, addressed: bool, joins_since: int, context: Context) -> Next | None:
    """Of the newest; whether another ticket of theirs could be meant is told with it."""
    newest = happened[0]
    before = _BEFORE[newest.what]
    if newest.number is None:
        entry = context.office.knowledge.entry(newest.entry)
        earlier, later = entry.question if entry else "", False
    else:
        ticket = current(context, newest.number)
        if ticket is None or ticket.is_confidential or ticket.urgent:
            return None
        earlier, later = ticket.text, before is Before.REPORTED and newest.at < joins_since
    only = sum(one.number is not None for one in happened) < 2
    return Next(before, newest.number, meaning(before, words, earlier, addressed, later), only)


def _of_neighbour(message: Message, room: Room, words: str, context: Context) -> Next | None:
    opened = context.read.opened_here(room.id, context.now - _NEIGHBOUR_MS)
    theirs = [one for one in opened if one.reporter != message.person and _may_be_spoken_of(one)]
    if not theirs:
        return None
    ticket = max(theirs, key=lambda one: one.number)
    return Next(Before.NEIGHBOUR, ticket.number, meaning(Before.NEIGHBOUR, words, ticket.text, True), len(theirs) == 1)


def _may_be_spoken_of(ticket: Ticket) -> bool:
    return ticket.is_open and not (ticket.is_confidential or ticket.was_private or ticket.urgent)


def _at_work(official: Official, words: str, addressed: bool, context: Context) -> Next | None:
    """Of what was sent to them lately and waits, else of what they have in hand."""
    mine = [one for one in context.read.open_tickets_of(official.key) if not one.is_confidential]
    waiting = [one for one in mine if one.state is State.DISPATCHED and one.opened_at >= context.now - _SENT_MS]
    meant = waiting or [one for one in mine if one.state is State.ACCEPTED]
    if not meant:
        return None
    ticket = max(meant, key=lambda one: one.number)
    found = meaning(Before.AT_WORK, words, ticket.text, addressed, not waiting)
    return Next(Before.AT_WORK, ticket.number, found, len(meant) == 1)
