"""What is said to nobody right after a report, and may be of it: kept with the ticket without a word, whoever else speaks."""

from __future__ import annotations

from bot.domain.message import MessageKind
from bot.domain.next.meant import Before, Meant
from bot.domain.outcome import Outcome
from bot.domain.places.place import Purpose
from bot.domain.situation import Situation
from bot.domain.speech.kinds import Speech
from bot.domain.talk.continues import (
    continues,
    is_of_another,
    is_of_same_thing,
    is_other_thing,
    tells_neighbours_what_it_was,
)
from bot.domain.talk.own_matter import is_own_matter
from bot.domain.talk.tells_of_it import besides_how_bad, besides_thanks, may_be_of_it, tells_of_it
from bot.domain.tickets.ticket import Ticket
from bot.domain.words.subjects import subjects_in
from bot.services.context import Context
from bot.services.hearing.next_meanings import without_a_word
from bot.services.reading.just_reported import draft_of, is_other_work
from bot.services.taking.add_to_ticket import add_words

_LIKELY = 0.5
"""So likely it has to be of what they have reported, by what people say after a report."""


def keep_more(situation: Situation, context: Context) -> Outcome | None:
    """None where it is plainly said to a neighbour, or of another thing."""
    if situation.draft is None or situation.addressed or situation.to_others or situation.emergency is not None:
        return None
    if situation.room.purpose is not Purpose.RESIDENTS or situation.message.kind is not MessageKind.TEXT:
        return None
    draft = draft_of(situation, context)
    if draft is None or not draft.is_open or draft.urgent or draft.is_confidential or draft.speech is Speech.QUESTION:
        return None
    if not _may_be_of(situation, draft, context):
        return None
    return without_a_word(situation, add_words(situation, context, draft, situation.words))


def _may_be_of(situation: Situation, draft: Ticket, context: Context) -> bool:
    words = besides_thanks(situation.words)
    thanked = words != situation.words
    if not may_be_of_it(words) or is_own_matter(words, draft.text, draft.place) or is_other_work(words, draft, context):
        return False
    if (
        tells_neighbours_what_it_was(words)
        or is_of_another(words, draft.text)
        or is_other_thing(besides_how_bad(words), draft.text)
    ):
        return False
    if tells_of_it(words) or is_of_same_thing(words, draft.text) or _is_likely(situation, draft):
        return True
    return thanked and continues(words, draft.text)


def _is_likely(situation: Situation, draft: Ticket) -> bool:
    said = situation.goes_on
    if said is None or said.before is not Before.REPORTED or said.number != draft.number:
        return False
    return not subjects_in(situation.words) and said.meaning.share(Meant.MORE, Meant.CORRECTION) >= _LIKELY
