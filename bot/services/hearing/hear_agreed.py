"""是, to a command that was offered and that nobody sends for them: how it is sent."""

from __future__ import annotations

from bot.domain.outcome import Outcome
from bot.domain.places.place import Purpose
from bot.domain.situation import Situation
from bot.services import tell
from bot.services.context import Context
from bot.services.reading.read_offer import agreed_in_vain, how_to_pick
from bot.texts import workers_slips


def hear_agreed(situation: Situation, context: Context) -> Outcome | None:
    """None where nothing was offered to them in private a while ago."""
    at_work = situation.is_private or situation.room.purpose is Purpose.STAFF
    if not (at_work and situation.handles_tickets):
        return None
    command = agreed_in_vain(situation.words, situation.message, situation.room, context)
    text = workers_slips.to_be_sent(command) if command else _how_to_pick(situation, context)
    return Outcome(say=(tell.in_private(situation, text),)) if text else None


def _how_to_pick(situation: Situation, context: Context) -> str:
    """是, to a list; among colleagues it may be said to them."""
    if not (situation.is_private or situation.addressed):
        return ""
    offered, example = how_to_pick(situation.words, situation.message, situation.room, context)
    if offered:
        return workers_slips.pick_by_number(offered)
    return workers_slips.with_number(example) if example else ""
