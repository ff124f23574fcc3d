"""A letter that will not arrive: whoever cannot be reached in private gets a neutral line, the admins the reason."""

from __future__ import annotations

from bot.domain.changes.talk import NoteTold
from bot.domain.outcome import Mention, Outcome, Say
from bot.domain.places.place import Purpose, Room
from bot.domain.units import MINUTE_MS
from bot.services import tell
from bot.services.context import Context
from bot.store.questions.notice import LetterRow
from bot.texts import admins, residents

QUIET_MS = 10 * MINUTE_MS
"""The same reason is told to the admins, and the same person called, once in this time."""


def report_unsent(letter: int, reason: str, context: Context) -> Outcome:
    """The neutral line says nothing of what was to be told."""
    row = context.read.letter(letter)
    if row is None or row.run is not None:
        # The report at the end of a notice lists every room of it.
        return Outcome()
    neutral, to_admins = _neutral_line(row, context), _to_admins(row, reason, context)
    return Outcome((*neutral.changes, *to_admins.changes), (*neutral.say, *to_admins.say))


def _neutral_line(row: LetterRow, context: Context) -> Outcome:
    """Only where words certainly did not arrive: what may have arrived is not asked for again, and a photo that is
    too large is no question of being friends."""
    room = _meeting_room(row, context)
    if row.person is None or row.state != "failed" or not row.words or room is None:
        return Outcome()
    mention = Mention(row.person, row.person_name or "")
    say = Say(residents.not_reached_in_private(), room=room.id, mentions=(mention,))
    return _once(f"neutral {row.person} {room.id}", say, context=context)


def _meeting_room(row: LetterRow, context: Context) -> Room | None:
    """Where the person reads what is said to all: workers in their staff room, residents where they spoke."""
    official = context.official(row.official)
    if official is not None and official.grids:
        return tell.staff_room(context, official.grids[0])
    room = context.read.room(row.cause_room) if row.cause_room is not None else None
    return room if room and room.purpose not in (Purpose.PRIVATE, Purpose.UNBOUND) else None


def _to_admins(row: LetterRow, reason: str, context: Context) -> Outcome:
    """Not of what was for the admins themselves: that would go on for ever."""
    room = context.read.room(row.room) if row.room is not None else None
    if room is not None and room.purpose is Purpose.ADMINS:
        return Outcome()
    whom = row.person_name or (room.topic if room else "")
    return _once(f"unsent {reason}", *tell.to_admins(context, admins.letter_failed(whom, reason)), context=context)


def _once(what: str, *say: Say, context: Context) -> Outcome:
    if context.read.told_since(what, context.now - QUIET_MS):
        return Outcome()
    return Outcome((NoteTold(what, context.now),), say)
