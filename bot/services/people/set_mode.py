"""Whoever looks after a room decides there how much the bot answers."""

from __future__ import annotations

from bot.domain.changes.talk import SetMode
from bot.domain.outcome import Outcome
from bot.domain.places.place import MODES_BY_NAME, SUPERVISING_ROLES, Mode, Purpose, Role, Room
from bot.domain.situation import Situation
from bot.domain.words.plain import bare
from bot.services import tell
from bot.services.context import Context
from bot.texts import admins

_SHORTEST_NAME = 3
_NOT_HERE = frozenset({Purpose.PRIVATE, Purpose.ADMINS})
"""No residents ask here: the room that is meant must be named."""


def set_mode(situation: Situation, context: Context, words: str) -> Outcome:
    """自动回答, by leaders and admins. From anybody else it is ordinary talk, unless it was put to the bot."""
    if situation.speaker.role not in SUPERVISING_ROLES:
        refusal = tell.in_private(situation, admins.only_leaders_set_mode())
        return Outcome(say=(refusal,) if situation.addressed else ())
    mode, told = _read(words)
    named = _plain(told)
    if mode is None:
        return Outcome(say=(tell.to_speaker(situation, admins.unknown_mode(words, tuple(MODES_BY_NAME))),))
    if not named and situation.room.purpose in _NOT_HERE:
        topics = [room.topic for room in _rooms_of(situation, context)]
        return Outcome(say=(tell.to_speaker(situation, admins.mode_of_which_room(words, topics)),))
    if not named:
        return Outcome((SetMode(situation.room.id, mode),), (tell.to_speaker(situation, admins.mode_set(mode)),))
    rooms = _rooms_of(situation, context)
    found = [room for room in rooms if _plain(room.topic) == named] or _that_hold(rooms, named)
    if len(found) != 1:
        why = admins.no_such_room(told, [room.topic for room in rooms], len(found))
        return Outcome(say=(tell.not_to_residents(situation, why),))
    text = admins.mode_set(mode, found[0].topic)
    return Outcome((SetMode(found[0].id, mode),), (tell.not_to_residents(situation, text),))


def _read(words: str) -> tuple[Mode | None, str]:
    """关, 关 3号楼群 or 3号楼群 关: the setting, and the room that is named."""
    parts = words.split()
    for place in dict.fromkeys((0, -1)):
        mode = MODES_BY_NAME.get(parts[place]) if parts else None
        if mode is not None:
            del parts[place]
            return mode, " ".join(parts)
    return None, ""


def _that_hold(rooms: list[Room], named: str) -> list[Room]:
    """青禾1号, of 青禾 1 号微网格居民群: only where no other one holds it."""
    return [room for room in rooms if named in _plain(room.topic)] if len(named) >= _SHORTEST_NAME else []


def _plain(topic: str) -> str:
    return bare(topic.strip('“”"「」'))


def _rooms_of(situation: Situation, context: Context) -> list[Room]:
    """The residents' rooms that the speaker looks after."""
    official = situation.speaker.official
    rooms = context.read.rooms(Purpose.RESIDENTS)
    if official is None or official.role is Role.ADMIN:
        return rooms
    return [room for room in rooms if context.places.serves(official, room.grid)]


def hush(situation: Situation, context: Context, mode: Mode) -> Outcome:
    """小灵通安静 and 小灵通说话, by the room's own worker or leader, or an admin.

    Quiet means that nothing is said unasked, no welcome either; whoever calls the bot is answered all the same.
    """
    if situation.is_private:
        return Outcome(say=(tell.in_private(situation, admins.hushed_in_its_room()),))
    if not _looks_after(situation, context):
        refusal = tell.in_private(situation, admins.only_the_rooms_own_hush())
        return Outcome(say=(refusal,) if situation.addressed else ())
    text = admins.speaks() if mode is Mode.ON else admins.hushed()
    return Outcome((SetMode(situation.room.id, mode),), (tell.to_speaker(situation, text),))


def _looks_after(situation: Situation, context: Context) -> bool:
    official = situation.speaker.official
    if official is None or official.role not in SUPERVISING_ROLES | {Role.WORKER}:
        return False
    return official.role is Role.ADMIN or context.places.serves(official, situation.room.grid)
