"""【转发】今晚2号楼停水检修 @小灵通: what others have announced is no report; the worker sees that it goes round."""

from __future__ import annotations

from bot.domain.outcome import Outcome
from bot.domain.situation import Situation
from bot.domain.talk.forwarded import passes_on_notice
from bot.services import tell
from bot.services.context import Context
from bot.services.reading.just_reported import accuses
from bot.services.taking.note_suspect import note_suspect
from bot.texts import residents_services


def hear_forwarded(situation: Situation, context: Context) -> Outcome | None:
    """Put to the bot by a resident; None for all else."""
    if not situation.addressed or situation.is_at_work or situation.emergency is not None:
        return None
    if not passes_on_notice(situation.words) or accuses(situation.words, context):
        return None
    noted = Outcome() if situation.is_private else note_suspect(situation, context)
    said = tell.to_speaker(situation, residents_services.no_notices_passed_on())
    return Outcome(noted.changes, (said, *noted.say))
