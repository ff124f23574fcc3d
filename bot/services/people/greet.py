"""New members of a residents' group are welcomed once, together, at most once an hour."""

from __future__ import annotations

from bot.domain.changes.arrival import GreetArrivals, NoteArrival
from bot.domain.outcome import SILENCE, Outcome, Say, Urgency
from bot.domain.places.place import Mode, Purpose
from bot.domain.situation import Situation
from bot.domain.tickets.deadline import to_local
from bot.domain.units import DAY_MS, HOUR_MS, MINUTE_MS
from bot.domain.words.nicknames import is_no_name
from bot.domain.words.privacy import mask
from bot.services.context import Context
from bot.services.row_by_row import row_by_row
from bot.store.questions.arrival import Newcomers
from bot.texts import residents_services as texts

GATHER_MS = MINUTE_MS
"""Who comes within a minute is welcomed together."""

APART_MS = HOUR_MS
STALE_MS = DAY_MS
"""A welcome a day late is none."""

NAMED = 5
_DAYTIME = range(8, 21)


def note_arrival(situation: Situation, context: Context) -> Outcome:
    """Only where a welcome may follow: later, when the room may hear it again, nobody is welcomed for having been quiet."""
    message, room = situation.message, situation.room
    welcome = room.purpose is Purpose.RESIDENTS and room.mode is Mode.ON and context.office.manners.greets
    if not welcome or situation.speaker.official is not None or situation.late:
        return Outcome()
    return Outcome((NoteArrival(room.id, message.person, message.sender_name, context.now),))


def greet(context: Context) -> Outcome:
    """What has come due, for every room."""
    return row_by_row(context.read.newcomers(), _look_at, context)


def _look_at(newcomers: Newcomers, context: Context) -> Outcome:
    greeted = GreetArrivals(newcomers.room, newcomers.last_at, context.now)
    if newcomers.last_at < context.now - STALE_MS or not _may_hear(context, newcomers.room):
        return Outcome((greeted,))
    if not _is_time(newcomers, context):
        return SILENCE
    return Outcome((greeted,), _welcome(newcomers, context))


def _may_hear(context: Context, number: int) -> bool:
    room = context.read.room(number)
    return room is not None and room.purpose is Purpose.RESIDENTS and room.mode is Mode.ON


def _is_time(newcomers: Newcomers, context: Context) -> bool:
    if to_local(context.now, context.office.zone).hour not in _DAYTIME:
        return False
    gathered = context.now - newcomers.first_at >= GATHER_MS
    return gathered and (newcomers.last is None or context.now - newcomers.last >= APART_MS)


def _welcome(newcomers: Newcomers, context: Context) -> tuple[Say, ...]:
    """Nobody is called by @; a name that cannot be written is only counted. Masked first: half a number is one too."""
    names = [mask(name) for name in newcomers.names if name.strip() and not is_no_name(name)]
    if not names:
        return ()
    manners = context.office.manners
    report_name = min(manners.report_names, default="")
    text = texts.welcome(names[:NAMED], len(newcomers.names), manners.names[0], report_name)
    return (Say(text, room=newcomers.room, urgency=Urgency.NOTICE),)
