"""The words that were asked for: after a photo without any, or after 我要报修."""

from __future__ import annotations

from dataclasses import replace

from bot.domain.changes.taking import MovePhotos
from bot.domain.changes.talk import Fulfil
from bot.domain.changes.ticket import OpenTicket
from bot.domain.outcome import Outcome
from bot.domain.places.words import names_building
from bot.domain.situation import Situation
from bot.domain.speech.bare_intent import bare_intent
from bot.domain.speech.kinds import Speech, is_matter, is_question
from bot.domain.speech.work_wanted import only_sounds
from bot.domain.talk.progress import is_not_needed
from bot.services import tell
from bot.services.context import Context
from bot.services.hearing.ask_matter import ask_matter
from bot.services.hearing.hear_mention import hear_mention
from bot.services.hearing.hear_more import hear_quote
from bot.services.reading.find_ticket import current
from bot.services.reading.just_reported import accuses, adds_to_draft
from bot.services.taking.add_to_ticket import move_photos
from bot.services.taking.open_several import open_expected
from bot.services.taking.open_ticket import open_ticket
from bot.texts import residents
from bot.texts import residents_corrections as texts


def hear_matter(situation: Situation, context: Context) -> Outcome:
    """The report that belongs to the photo, or to what was announced."""
    assert situation.expectation is not None  # the handler has seen to it
    used = Fulfil(situation.expectation.id)
    if not situation.expectation.options:
        if situation.quotes_bot and situation.quoted_ticket is not None:
            heard = hear_quote(situation, context)
            return Outcome((used, *heard.changes), heard.say)
        if _adds(situation, context):
            heard = hear_mention(situation, context)
            return Outcome((used, *heard.changes), heard.say)
        return open_expected(situation, context)
    if is_not_needed(situation.words):
        return Outcome((used,), (tell.to_speaker(situation, residents.you_are_welcome()),))
    if (again := bare_intent(situation.words)) is not None:
        return ask_matter(situation, context, again)
    return _announced(situation, context, Speech(situation.expectation.options[0]), used)


def hear_called(situation: Situation, context: Context) -> Outcome:
    """What follows a bare @, or an @ that only said where; a photo sent right before the call is of what is reported
    now."""
    assert situation.expectation is not None  # the handler has seen to it
    used, options = Fulfil(situation.expectation.id), situation.expectation.options
    shown = tuple(option for option in options if option.isdigit())
    told = tuple(option for option in options if option and option not in shown)
    instead = names_building(situation.words) and not any(map(only_sounds, told))
    words = situation.words if instead else " ".join((*told, situation.words))
    # What was asked then is of that place or thing, and no more of what they had reported or asked before it.
    draft = None if told and words != situation.words else situation.draft
    heard = hear_mention(replace(situation, words=words, addressed=True, expectation=None, draft=draft), context)
    opened = next((change.ticket for change in heard.changes if isinstance(change, OpenTicket)), None)
    number, *photos = map(int, shown) if shown else (None,)
    if opened is None or number is None or any(isinstance(change, MovePhotos) for change in heard.changes):
        return Outcome((used, *heard.changes), heard.say)
    moved = move_photos(situation, context, number, opened.number, tuple(photos))
    return Outcome((used, *heard.changes, *moved), heard.say)


def _announced(situation: Situation, context: Context, kind: Speech, used: Fulfil) -> Outcome:
    """我要举报, then who and what: both together are what was said. A question put to neighbours is none of it."""
    words = situation.words
    if kind is not Speech.ACCUSATION and is_question(words) and not (is_matter(words) or accuses(words, context)):
        return hear_mention(situation, context) if situation.addressed else Outcome()
    if kind in (Speech.ACCUSATION, Speech.COMPLAINT) and kind.value not in words:
        situation = replace(situation, words=texts.announced(kind.value, words))
    if kind is not Speech.ACCUSATION:
        return open_expected(situation, context)
    opened = open_ticket(situation, context, kind)
    return Outcome((used, *opened.changes), opened.say)


def _adds(situation: Situation, context: Context) -> bool:
    """补充一张, 还有这边: the photo was of what they had just reported."""
    draft = current(context, situation.draft) if situation.draft else None
    return draft is not None and draft.is_open and adds_to_draft(situation.words, draft)
