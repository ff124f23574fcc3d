"""Whoever looks after a room decides there how much the bot answers."""

from __future__ import annotations

from bot.domain.outcome import Outcome
from bot.domain.place import MODES_BY_NAME, SUPERVISING_ROLES, Mode, Role
from bot.domain.situation import Situation
from bot.domain.talk_changes import SetMode
from bot.services import tell
from bot.services.context import Context
from bot.texts import admins


def set_mode(situation: Situation, context: Context, words: str) -> Outcome:
    """自动回答, by leaders and admins. From anybody else it is ordinary talk, unless it was put to the bot."""
    if situation.speaker.role not in SUPERVISING_ROLES:
        refusal = tell.in_private(situation, admins.only_leaders_set_mode())
        return Outcome(say=(refusal,) if situation.addressed else ())
    mode = MODES_BY_NAME.get(words)
    if mode is None:
        return Outcome(say=(tell.to_speaker(situation, admins.unknown_mode(words, tuple(MODES_BY_NAME))),))
    return Outcome((SetMode(situation.room.id, mode),), (tell.to_speaker(situation, admins.mode_set(mode)),))


def hush(situation: Situation, context: Context, mode: Mode) -> Outcome:
    """小灵通安静 and 小灵通说话, by the room's own worker or leader, or an admin.

    Quiet means that nothing is said unasked, no welcome either; whoever calls the bot is answered all the same.
    """
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
