"""东边, in answer to 是东边还是西边 that the worker has asked the reporter in the group, or right after one's own report:
kept with it, without a word."""

from __future__ import annotations

from dataclasses import replace

from bot.domain.changes.ticket import SetPlace
from bot.domain.next.meant import Before
from bot.domain.outcome import Outcome
from bot.domain.places.place import Speaker
from bot.domain.places.words import is_bare_place
from bot.domain.situation import Situation
from bot.domain.speech.kinds import Speech, is_question
from bot.domain.talk.continues import continues
from bot.domain.talk.located import may_answer_asked, may_be_answer, says_where, tells_fact
from bot.domain.talk.said_before import says_place_of_others, tells_where_of
from bot.domain.tickets.ticket import Ticket
from bot.domain.units import MINUTE_MS
from bot.domain.words.plain import clean
from bot.domain.words.subjects import shares_word
from bot.services.context import Context
from bot.services.hearing.next_meanings import without_a_word
from bot.services.reading.find_ticket import current, may_handle
from bot.services.reading.just_reported import accuses
from bot.services.taking import ask_place
from bot.services.taking.add_to_ticket import add, add_words

_ASKED_MS = 5 * MINUTE_MS


def hear_answer(situation: Situation, context: Context) -> Outcome | None:
    """None where nobody has asked, and it is no more of what was just reported."""
    words = situation.words
    if not may_answer_asked(words):
        return None
    ticket = _asked_of(situation, context) or (_just_told(situation, context) if may_be_answer(words) else None)
    if ticket is None:
        return _of_neighbour(situation, context)
    if accuses(words, context):
        return None
    return without_a_word(situation, add_words(situation, context, ticket, words))


def _of_neighbour(situation: Situation, context: Context) -> Outcome | None:
    """3号楼门口, right after a neighbour's 路灯坏了 that does not say where: its handler hears who says so."""
    words = situation.words
    if not says_place_of_others(words) or situation.goes_on is None or situation.goes_on.before is not Before.NEIGHBOUR:
        return None
    ticket = current(context, situation.goes_on.number or 0)
    if ticket is None or ticket.place or not situation.goes_on.is_only or not ask_place.question(ticket):
        return None
    if accuses(words, context):
        return None
    added = add(situation, context, ticket, words, named=True)
    # That it is the same is likely, and not sure: the place stands where its reporter tells it.
    kept = tuple(change for change in added.changes if not isinstance(change, SetPlace))
    return without_a_word(situation, replace(added, changes=kept))


def _asked_of(situation: Situation, context: Context) -> Ticket | None:
    """Theirs, of which somebody who may handle it has asked: by their name, or as the last that anybody else said. Only
    the first words after that are the answer."""
    own = context.read.unclosed_of(situation.speaker.person, situation.room.id)
    own = [one for one in own if one.is_open and not (one.is_confidential or one.urgent)]
    if not own:
        return None
    said = context.read.said_here(situation.room.id, situation.message.id, context.now - _ASKED_MS)
    others = False
    for person, text in said:
        if person == situation.speaker.person:
            return None
        words = clean(text)
        called = situation.message.sender_name in words
        if is_question(words) and (called or not others):
            return _handled_by(person, words, own, context)
        others = True
    return None


def _handled_by(person: int, asked: str, own: list[Ticket], context: Context) -> Ticket | None:
    """The one that the question is of; None where nobody in office has asked, or it may be any of several."""
    official = context.official(context.read.official_of(person))
    if official is None:
        return None
    mine = [one for one in own if one.handler == official.key]
    speaker = Speaker(person, official.name, official)
    mine = mine or [one for one in own if may_handle(context.places, speaker, one)]
    meant = [one for one in mine if shares_word(asked, one.text)] or mine
    return meant[0] if len(meant) == 1 else None


def _just_told(situation: Situation, context: Context) -> Ticket | None:
    """What they have reported or asked a moment ago, where nobody else has said anything since."""
    ticket = current(context, situation.draft) if situation.draft else None
    if ticket is None or not ticket.is_open or ticket.is_confidential or ticket.urgent:
        return None
    words = situation.words
    # A bare address, or 哦 是靠左手那个灯, is more of the report as it stands, and has its word.
    plainly = is_bare_place(words) or continues(words, ticket.text)
    where = says_where(words) or (tells_where_of(words, ticket.text) and not plainly)
    of_it = tells_fact(words, ticket.text) if ticket.speech is Speech.QUESTION else where
    spoke = context.read.others_spoke(
        situation.speaker.person, situation.room.id, situation.message.id, ticket.opened_at
    )
    return ticket if of_it and not spoke else None
