"""Before residents read a result or a reason that speaks of somebody's illness or family, its writer is asked once."""

from __future__ import annotations

from hashlib import sha256

from bot.domain.changes.talk import NoteTold
from bot.domain.commands.parse import Command
from bot.domain.outcome import Outcome
from bot.domain.places.place import Purpose
from bot.domain.situation import Situation
from bot.domain.tickets.ticket import Ticket
from bot.domain.units import HOUR_MS
from bot.domain.words.private_life import Delicate, delicate
from bot.services import tell
from bot.services.context import Context
from bot.texts import workers_slips


def ask_once(situation: Situation, context: Context, ticket: Ticket, command: Command) -> Outcome | None:
    """The question, in private; None where nothing of it is delicate, or the same was said again within the hour: then
    it is meant. What only speaks of somebody's life waits for nobody where it is urgent, and may be read by the reporter
    alone."""
    why = delicate(command.words, ticket.text)
    if why is None or (why is Delicate.LIFE and (ticket.urgent or not _is_read_in_room(context, ticket))):
        return None
    words = " ".join(command.words.split())
    sign = sha256(f"{command.verb} {ticket.number} {''.join(words.split())}".encode()).hexdigest()[:16]
    asked = f"delicate {situation.speaker.person} {sign}"
    if context.read.told_since(asked, context.now - HOUR_MS):
        return None
    text = workers_slips.delicate(workers_slips.command(command.verb.value, ticket.number, words), why.value)
    return Outcome((NoteTold(asked, context.now),), (tell.in_private(situation, text, ticket.number),))


def _is_read_in_room(context: Context, ticket: Ticket) -> bool:
    if ticket.is_confidential:
        return False
    rooms = (context.read.room(one) for one in {ticket.room, *(f.room for f in context.read.followers(ticket.number))})
    return any(room is not None and room.purpose is not Purpose.PRIVATE for room in rooms)
