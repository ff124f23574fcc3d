"""孩子们玩的那个秋千, put to the bot and nothing else: what a neighbour has just reported of it is meant, or it is asked what
is the matter; never part of what they have asked of something else."""

from __future__ import annotations

from bot.domain.changes.talk import Awaits, Expect
from bot.domain.knowledge import Verdict
from bot.domain.outcome import Outcome
from bot.domain.places.place import LIKE_RESIDENTS, Purpose
from bot.domain.situation import Situation
from bot.domain.speech.kinds import Speech
from bot.domain.talk.bare_thing import bare_thing
from bot.domain.tickets.ticket import Ticket
from bot.domain.units import MINUTE_MS
from bot.domain.words.subjects import subjects_in
from bot.services import tell
from bot.services.context import Context
from bot.services.hearing.answer_question import match
from bot.services.hearing.hear_echo import follow
from bot.services.reading.put_to_nobody import put_to_nobody
from bot.texts import residents

_JUST_NOW_MS = 30 * MINUTE_MS
_ASKED = frozenset({Awaits.PLACE, Awaits.CALLED, Awaits.MATTER})


def hear_bare_thing(situation: Situation, context: Context) -> Outcome | None:
    """None where they have told of it themselves, were asked where something is, or show it."""
    if not situation.addressed or situation.room.purpose is not Purpose.RESIDENTS:
        return None
    if situation.speaker.role not in LIKE_RESIDENTS or situation.message.quote is not None or situation.loose_photos:
        return None
    thing, expected = bare_thing(situation.words), situation.expectation
    if not thing or (expected is not None and expected.awaits in _ASKED):
        return None
    if _told_of_it(situation, context, thing):
        return None
    reported = situation.called in context.office.manners.report_names
    if not reported and match(situation, context).mentioned is Verdict.ANSWER:
        return None
    theirs = [
        one
        for one in context.read.opened_here(situation.room.id, context.now - _JUST_NOW_MS)
        if not (one.was_private or one.urgent) and one.speech is not Speech.QUESTION and _is_of(thing, one.text)
    ]
    if theirs:
        return follow(situation, context, theirs[0])
    expires = context.now + context.office.manners.join_within
    expect = Expect(situation.speaker.person, situation.room.id, Awaits.CALLED, (situation.words,), expires)
    return Outcome((expect,), (tell.to_speaker(situation, residents.what_is_there()),))


def _told_of_it(situation: Situation, context: Context, thing: str) -> bool:
    """In a report of theirs that is open, or to nobody a moment ago."""
    mine: list[Ticket] = context.read.unclosed_of(situation.speaker.person, situation.room.id)
    if any(_is_of(thing, one.text) for one in mine):
        return True
    return any(_is_of(thing, said) for said in put_to_nobody(situation.message, context, _JUST_NOW_MS))


def _is_of(thing: str, text: str) -> bool:
    return thing in text or not set(subjects_in(thing)).isdisjoint(subjects_in(text))
