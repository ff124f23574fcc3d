"""我要报修, or a photo, and nothing else: what it is of is asked, and the next words of that person are the report."""

from __future__ import annotations

from bot.domain.changes.talk import Awaits, Expect
from bot.domain.commands.table import HELPERS
from bot.domain.outcome import Outcome
from bot.domain.places.place import Role
from bot.domain.situation import Situation
from bot.domain.speech.kinds import Speech
from bot.domain.units import MINUTE_MS
from bot.services import tell
from bot.services.context import Context
from bot.texts import admins, residents, workers
from bot.texts import residents_corrections as texts

ANSWER_MS = 5 * MINUTE_MS


def ask_matter(situation: Situation, context: Context, kind: Speech) -> Outcome:
    """`kind` is kept with the question: what was announced as a 举报 is one whatever words follow."""
    expires = context.now + ANSWER_MS
    expect = Expect(situation.speaker.person, situation.room.id, Awaits.MATTER, (kind.value,), expires)
    apart = kind in (Speech.ACCUSATION, Speech.COMPLAINT) and not situation.is_private
    return Outcome((expect,), (tell.to_speaker(situation, texts.what_and_where(apart)),))


def ask_for_matter(situation: Situation, context: Context) -> Outcome:
    """A photo with a mention and no words: the next words of this person say what it is about.

    Whoever handles tickets sends it for the 办结 or the note that follows.
    """
    if situation.speaker.role is Role.ADMIN:
        return Outcome(say=(tell.to_speaker(situation, admins.photo_received()),))
    if situation.handles_tickets:
        notes = situation.speaker.role in HELPERS
        return Outcome(say=(tell.to_speaker(situation, workers.photo_received(notes)),))
    expires = context.now + context.office.manners.join_within
    expect = Expect(situation.speaker.person, situation.room.id, Awaits.MATTER, (), expires)
    return Outcome((expect,), (tell.to_speaker(situation, residents.ask_for_matter()),))
