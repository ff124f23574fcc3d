"""What is said to the bot in a room that is bound to nothing waits for the binding; the admins hear of the room."""

from __future__ import annotations

from bot.domain.outcome import Outcome, SetAside
from bot.domain.situation import Situation
from bot.services import tell
from bot.services.context import Context
from bot.texts import admins


def set_aside(situation: Situation, context: Context) -> Outcome:
    """The admins are told once per room, with the first mention that waits."""
    first = context.read.count_aside(situation.room.id) == 0
    told = tell.to_admins(context, admins.unbound_room(situation.room.topic)) if first else ()
    return Outcome((SetAside(situation.message.id),), told)
