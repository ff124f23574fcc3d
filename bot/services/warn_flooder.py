"""Somebody who floods is told so once, politely; then nothing more is answered for a while."""

from __future__ import annotations

from bot.domain.outcome import Outcome
from bot.domain.situation import Situation
from bot.domain.talk_changes import NoteTold
from bot.services import tell
from bot.services.context import Context
from bot.services.read_situation import flood_key
from bot.texts import residents_taking


def warn_flooder(situation: Situation, context: Context) -> Outcome:
    """What is serious is taken all the same: the handler for it never comes here."""
    told = NoteTold(flood_key(situation.speaker.person, situation.room.id), context.now)
    return Outcome((told,), (tell.to_speaker(situation, residents_taking.too_many()),))
