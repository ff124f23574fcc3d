"""是, to a command that was offered and that nobody sends for them: how it is sent."""

from __future__ import annotations

from bot.domain.outcome import Outcome
from bot.domain.places.place import Purpose
from bot.domain.situation import Situation
from bot.services import tell
from bot.services.context import Context
from bot.services.reading.read_offer import agreed_in_vain
from bot.texts import workers_slips


def hear_agreed(situation: Situation, context: Context) -> Outcome | None:
    """None where nothing was offered to them in private a while ago."""
    at_work = situation.is_private or situation.room.purpose is Purpose.STAFF
    if not (at_work and situation.handles_tickets):
        return None
    command = agreed_in_vain(situation.words, situation.message, situation.room, context)
    return Outcome(say=(tell.in_private(situation, workers_slips.to_be_sent(command)),)) if command else None
