"""Which ticket a command means, and who may act on it."""

from __future__ import annotations

from bot.domain.commands import Command
from bot.domain.place import HANDLING_ROLES, Places, Role, Speaker
from bot.domain.situation import Situation
from bot.domain.speech import Speech
from bot.domain.ticket import Ticket
from bot.services.context import Context

_SEEING_ROLES = HANDLING_ROLES | {Role.ADMIN, Role.OBSERVER}


def meant_by(situation: Situation, command: Command) -> int | None:
    """The number written, or that of the quoted message."""
    return command.number if command.number is not None else situation.quoted_ticket


def may_handle(places: Places, speaker: Speaker, ticket: Ticket) -> bool:
    """Its handler, or anybody whose role handles tickets in a grid around it.

    An accusation stays with the leader it was given to (domain.md: the confidential chain).
    """
    official = speaker.official
    if official is None or official.role not in HANDLING_ROLES:
        return False
    if ticket.handler == official.key:
        return True
    return ticket.speech is not Speech.ACCUSATION and places.serves(official, ticket.grid)


def may_see(context: Context, situation: Situation, ticket: Ticket) -> bool:
    """Its reporter anywhere; people of the room it was reported in; those who serve the grid."""
    speaker = situation.speaker
    if ticket.reporter == speaker.person or may_handle(context.places, speaker, ticket):
        return True
    if ticket.speech is Speech.ACCUSATION:
        return False
    official = speaker.official
    if official and official.role in _SEEING_ROLES and context.places.serves(official, ticket.grid):
        return True
    return ticket.room == situation.room.id
