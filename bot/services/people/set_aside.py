"""What is said to the bot in a room that is bound to nothing waits for the binding; the admins hear of the room."""

from __future__ import annotations

from bot.domain.changes.talk import NoteTold, SetAside
from bot.domain.outcome import Outcome
from bot.domain.situation import Situation
from bot.domain.units import DAY_MS
from bot.services import tell
from bot.services.context import Context
from bot.services.people.rejoin import told_key
from bot.texts import admins, admins_renumbered

QUIET_MS = DAY_MS


def set_aside(situation: Situation, context: Context) -> Outcome:
    """The admins are told once a day per room, as soon as they have a room themselves."""
    aside, what = SetAside(situation.message.id), f"unbound {situation.room.id}"
    topic = situation.room.topic or situation.room.channel_room
    told = tell.to_admins(context, admins.unbound_room(topic))
    if not told or context.read.told_since(what, context.now - QUIET_MS):
        return Outcome((aside,))
    noted = NoteTold(what, context.now)
    same = next((one for one in context.read.look_the_same().rooms if one.new == situation.room.id), None)
    if same is None:
        return Outcome((aside, noted), told)
    told = tell.to_admins(context, admins_renumbered.unbound_room(topic))
    return Outcome((aside, noted, NoteTold(told_key(same), context.now)), told)
