"""Somebody who floods a group with idle talk is told so once, politely; then it gets no answer for a while."""

from __future__ import annotations

from bot.domain.changes.talk import NoteTold
from bot.domain.outcome import SILENCE, Outcome
from bot.domain.situation import Flooding, Situation
from bot.services import tell
from bot.services.context import Context
from bot.services.reading.read_situation import flood_key
from bot.texts import residents_taking


def react_to_flood(situation: Situation, context: Context) -> Outcome | None:
    """For words that are neither a matter nor a question with an answer; None where nobody floods.

    Reports are always taken and known questions always answered, however many there are.
    """
    if situation.flooding is Flooding.NONE:
        return None
    if situation.flooding is Flooding.GOES_ON:
        return SILENCE
    told = NoteTold(flood_key(situation.speaker.person, situation.room.id), context.now)
    return Outcome((told,), (tell.to_speaker(situation, residents_taking.too_many()),))
