"""A photo that could not be kept: said only to those who sent it to the bot."""

from __future__ import annotations

from bot.domain.outcome import SILENCE, Outcome
from bot.domain.situation import Situation
from bot.services import tell
from bot.services.context import Context
from bot.texts import residents_services


def refuse_photo(situation: Situation, context: Context) -> Outcome:
    """In a talk among neighbours it is nobody's business; right after a report or a note it is missed."""
    if situation.addressed or situation.draft or _has_just_noted(situation, context):
        return Outcome(say=(tell.to_speaker(situation, residents_services.photo_not_kept()),))
    return SILENCE


def _has_just_noted(situation: Situation, context: Context) -> bool:
    if situation.speaker.official is None:
        return False
    since = context.now - context.office.manners.join_within
    return context.read.last_note(situation.speaker.person, situation.room.id, since) is not None
