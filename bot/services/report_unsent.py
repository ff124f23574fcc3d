"""A letter that will not arrive: whoever cannot be reached in private gets a neutral line, the admins the reason."""

from __future__ import annotations

from bot.domain.outcome import Change, Mention, NoteTold, Outcome, Say
from bot.domain.place import Purpose
from bot.services import tell
from bot.services.context import Context
from bot.store.reader import LetterRow
from bot.texts import admins, residents

QUIET_MS = 10 * 60_000
"""The same reason is told to the admins once in this time."""


def report_unsent(letter: int, reason: str, context: Context) -> Outcome:
    """The neutral line says nothing of what was to be told, and goes to the group where the person spoke."""
    row = context.read.letter(letter)
    if row is None:
        return Outcome()
    what = f"unsent {reason}"
    changes: tuple[Change, ...] = (NoteTold(what, context.now),)
    if context.read.told_since(what, context.now - QUIET_MS):
        return Outcome(say=_neutral_line(row, context))
    to_admins = () if _is_admins_room(row, context) else tell.to_admins(context, admins.letter_failed(reason))
    return Outcome(changes, (*_neutral_line(row, context), *to_admins))


def _neutral_line(row: LetterRow, context: Context) -> tuple[Say, ...]:
    room = context.read.room(row.cause_room) if row.person is not None and row.cause_room is not None else None
    if room is None or room.purpose in (Purpose.PRIVATE, Purpose.UNBOUND) or row.person is None:
        return ()
    mention = Mention(row.person, row.person_name or "")
    return (Say(residents.not_reached_in_private(), room=room.id, mentions=(mention,)),)


def _is_admins_room(row: LetterRow, context: Context) -> bool:
    room = context.read.room(row.room) if row.room is not None else None
    return room is not None and room.purpose is Purpose.ADMINS
