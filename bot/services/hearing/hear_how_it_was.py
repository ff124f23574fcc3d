"""刚才那个老太太找到没, put to the bot by a neighbour after that emergency has ended: how it ended, as the room was told."""

from __future__ import annotations

from bot.domain.danger.bystanders import asks_afterwards, asks_how_it_is, asks_how_now
from bot.domain.danger.same import names_people
from bot.domain.outcome import Outcome
from bot.domain.places.place import Purpose
from bot.domain.situation import Situation
from bot.domain.tickets.ticket import State, Ticket
from bot.domain.units import HOUR_MS
from bot.services import tell
from bot.services.context import Context
from bot.services.reading.find_ticket import result_of
from bot.services.reading.read_running import asked_of
from bot.texts import residents_in_danger

WITHIN_MS = 6 * HOUR_MS
_ENDED = (State.VERIFYING, State.DONE, State.CLOSED)


def hear_how_it_was(situation: Situation, context: Context) -> Outcome | None:
    """None where it may be of another one, or of one's own."""
    words = situation.words
    if situation.room.purpose is not Purpose.RESIDENTS or situation.emergency is not None:
        return None
    if not (asks_how_it_is(words) or asks_how_now(words)):
        return None
    called = context.read.called_out_in(situation.room.id, context.now - WITHIN_MS)
    told = [one for one in called if not (one.is_confidential or one.was_private) and _is_told(one)]
    meant = asked_of(words, told)
    if not meant and asks_afterwards(words) and not names_people(words):
        meant = told
    if len(meant) != 1 or meant[0].state not in _ENDED or meant[0].reporter == situation.speaker.person:
        return None
    result = "" if meant[0].state is State.VERIFYING else result_of(context, meant[0])
    text = residents_in_danger.asked_how_it_was(meant[0].number, result)
    return Outcome(say=(tell.about(situation, meant[0], text),))


def _is_told(ticket: Ticket) -> bool:
    return ticket.is_open or ticket.state in _ENDED
