"""An admin or the grid leader decides in the room how much the bot answers there."""

from __future__ import annotations

from bot.domain.outcome import Outcome
from bot.domain.place import MODES_BY_NAME, SUPERVISING_ROLES
from bot.domain.situation import Situation
from bot.domain.talk_changes import SetMode
from bot.services import tell
from bot.services.context import Context
from bot.texts import admins


def set_mode(situation: Situation, context: Context, words: str) -> Outcome:
    """From anybody else it is ordinary talk, unless it was put to the bot."""
    if situation.speaker.role not in SUPERVISING_ROLES:
        refusal = tell.in_private(situation, admins.only_leaders_set_mode())
        return Outcome(say=(refusal,) if situation.addressed else ())
    mode = MODES_BY_NAME.get(words)
    if mode is None:
        return Outcome(say=(tell.to_speaker(situation, admins.unknown_mode(words, tuple(MODES_BY_NAME))),))
    return Outcome((SetMode(situation.room.id, mode),), (tell.to_speaker(situation, admins.mode_set(mode)),))
