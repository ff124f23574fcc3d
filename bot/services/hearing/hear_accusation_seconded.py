"""张大爷说的打牌那个我也看到了, of an accusation that was told in the group: for whoever looks into that one alone, and no
report of its own that would tell who has accused."""

from __future__ import annotations

import re
from dataclasses import replace

from bot.domain.outcome import Outcome
from bot.domain.places.place import Purpose
from bot.domain.places.words import place_in
from bot.domain.situation import Situation
from bot.domain.speech.kinds import Speech, is_question
from bot.domain.speech.named import accuses_here
from bot.domain.talk.accuser import speaks_of_him
from bot.domain.talk.seconding import besides_agreeing, seconds_neighbour
from bot.domain.talk.what_became import names_nothing, shared_with
from bot.domain.tickets.confidential import accused_in
from bot.domain.tickets.ticket import Ticket
from bot.domain.units import MINUTE_MS, WEEK_MS
from bot.services import tell
from bot.services.context import Context
from bot.services.taking.add_to_ticket import add
from bot.services.taking.open_ticket import open_ticket
from bot.texts import residents, residents_taking

_NAME = 2
_CALLED_SO = re.compile(r"(?:举报|检举|揭发|投诉)(?:过|了)?的")
"""张大爷举报的打牌我也看见了 tells whose it is, and makes none of its own."""
_JUST_NOW_MS = 30 * MINUTE_MS
_BARE_MS = 10 * MINUTE_MS


def hear_accusation_seconded(situation: Situation, context: Context) -> Outcome | None:
    """None where no neighbour has accused anybody of it here, or, said in private, in a room of theirs; what accuses by
    itself is an accusation of its own."""
    words = situation.words
    among = situation.room.purpose is Purpose.RESIDENTS or situation.is_private
    if not among or situation.speaker.official is not None:
        return None
    if is_question(words) or accuses_here(context.places, _CALLED_SO.sub("说的", words)):
        return None
    ticket = _meant(situation, context)
    if ticket is None:
        return None
    said = () if not situation.addressed else (tell.to_speaker(situation, residents.confidential_received()),)
    if situation.repeats:
        return Outcome(say=said)
    if accused_in(context.places, ticket.grid, words) <= accused_in(context.places, ticket.grid, ticket.text):
        added = add(situation, context, ticket, words, named=True)
        return Outcome(added.changes, (*said, *added.say[1:]))
    # Whoever has it may be the one who is named besides.
    return (
        open_ticket(replace(situation, command=None), context, Speech.ACCUSATION) if situation.addressed else Outcome()
    )


def refuse_anothers(situation: Situation) -> Outcome | None:
    """隔壁举报的群租咋样了: said of nobody's but their own, and passed on to nobody."""
    if situation.speaker.official is not None or situation.message.sender_name in situation.words:
        return None
    if not situation.addressed:
        return Outcome()
    return Outcome(say=(tell.to_speaker(situation, residents_taking.only_your_own()),))


def _meant(situation: Situation, context: Context) -> Ticket | None:
    """The newest that tells of the same; by its reporter's name alone only what they have just told, and nothing since."""
    me, since = situation.speaker.person, context.now - WEEK_MS
    rooms = context.read.home_rooms(me) if situation.is_private else [situation.room.id]
    told = [one for room in rooms for one in context.read.accusations_here(room, since)]
    accusing = sorted((one for one in told if one.reporter != me), key=lambda one: -one.number)
    if not accusing:
        return None
    own = context.read.opened_here(situation.room.id, context.now - _BARE_MS) if situation.is_private else []
    both = (*accusing, *(one for room in rooms for one in context.read.opened_here(room, since)))
    others = sorted((one for one in both if one.reporter != situation.speaker.person), key=lambda one: -one.number)
    names = {form for one in others for form in _forms(one.reporter_name) if form in situation.words}
    about = besides_agreeing(situation.words)
    for name in sorted(names, key=len, reverse=True):
        about = about.replace(name, " ")
    about = about.replace(place_in(about), " ")
    theirs = [one for one in accusing if not names or not names.isdisjoint(_forms(one.reporter_name))]
    weights = {one.number: shared_with(about, one.text) for one in theirs}
    ordinary = max((shared_with(about, one.text) for one in others if not one.is_confidential), default=0)
    if found := next((one for one in theirs if weights[one.number] > ordinary), None):
        return found
    if not names and situation.addressed and (names_nothing(about) or speaks_of_him(about)) and not own:
        # 我也看到了, 我也看到了 他天天这样, right after it.
        newest = others[0]
        return newest if newest in accusing and newest.opened_at >= context.now - _BARE_MS else None
    said = seconds_neighbour(situation.words)
    if not names or not theirs or not (names_nothing(about) or (said and not said.what)):
        return None
    newest = next(one for one in others if not names.isdisjoint(_forms(one.reporter_name)))
    return newest if newest in theirs and newest.opened_at >= context.now - _JUST_NOW_MS else None


def _forms(name: str) -> frozenset[str]:
    """大爷 of 张大爷 may be anybody."""
    return frozenset({name}) if len(name) >= _NAME else frozenset()
