"""说错了是3单元, 三单元没错: belongs to the newest report of that person in that room; its handler hears it with the place."""

from __future__ import annotations

from itertools import takewhile

from bot.domain.changes.taking import NoteAddition
from bot.domain.changes.talk import Awaits, Fulfil
from bot.domain.changes.ticket import SetPlace
from bot.domain.message import MessageKind
from bot.domain.outcome import Change, Outcome
from bot.domain.places.place import Purpose
from bot.domain.places.questions import what_is_missing
from bot.domain.places.words import building_in, may_be_nearer, names_building, place_key
from bot.domain.situation import Situation
from bot.domain.speech.named import accuses_here
from bot.domain.talk.correction import (
    confirmed,
    confirmed_thing,
    confirms,
    corrected_place,
    corrects,
    is_bare_correction,
    is_explicit,
    is_mended_by,
    names_place_and_thing,
    right_words,
    said_of,
    tells_neighbour_where,
    wants_confirmed,
)
from bot.domain.talk.said_before import tells_where_of
from bot.domain.talk.which_number import is_of_a_thing, spares_building
from bot.domain.tickets.ticket import Ticket
from bot.domain.units import DAY_MS, MINUTE_MS
from bot.domain.words.subjects import shares_word
from bot.services import tell
from bot.services.context import Context
from bot.services.reading.find_ticket import current
from bot.services.taking.add_to_ticket import GONE, add
from bot.services.taking.move_grid import move_grid
from bot.texts import residents_corrections as texts

LATELY_MS = 10 * MINUTE_MS
_ABOUT_TICKETS = frozenset({Awaits.PLACE, Awaits.SAME})


def may_correct(situation: Situation) -> bool:
    """Said to the bot, or by somebody who has just reported something here, and not in answer to other people."""
    if situation.to_others or situation.command is not None or situation.emergency is not None:
        return False
    if situation.message.kind not in (MessageKind.TEXT, MessageKind.IMAGE):
        return False
    if situation.message.quote is not None and not situation.quotes_bot:
        return False
    expected = situation.expectation
    asked = expected is not None and expected.awaits in _ABOUT_TICKETS
    listens = situation.addressed or asked or situation.draft is not None
    if not listens or situation.room.purpose is Purpose.UNBOUND:
        return False
    if situation.addressed and confirms(situation.words):
        return True
    return corrects(situation.words) or ((expected is None or asked) and names_place_and_thing(situation.words))


def correct(situation: Situation, context: Context) -> Outcome | None:
    """None where nothing was reported lately, or where the words accuse somebody: then they are heard as ever."""
    ticket = _meant(situation, context)
    if ticket is None:
        return None
    confirming = confirms(situation.words)
    if confirming and not _is_of(confirmed_thing(situation.words), ticket):
        return None
    mends = confirming or corrects(situation.words)
    if not mends and not is_mended_by(f"{ticket.place} {ticket.text}", situation.words):
        return None
    if not ticket.is_confidential and accuses_here(context.places, situation.words):
        return None
    if _may_answer_neighbour(situation, context, ticket):
        return _asked_of_this(situation, context, ticket)
    return _mend(situation, context, ticket)


def _asked_of_this(situation: Situation, context: Context, ticket: Ticket) -> Outcome:
    """Whoever goes to an emergency hears meanwhile what was said; where it is stands as it was told."""
    asked = tell.to_speaker(situation, texts.is_it_of_this(ticket.number), ticket.number)
    if not (ticket.urgent and ticket.is_open):
        return Outcome(say=(asked,))
    added = add(situation, context, ticket, situation.words)
    changes = tuple(change for change in added.changes if not isinstance(change, SetPlace))
    return Outcome(changes, (asked, *added.say[1:]))


def mend(situation: Situation, context: Context, ticket: Ticket) -> Outcome | None:
    """看岔了 13号楼的: known to mend this very report. None where it names no place, the same more exactly (就实验小学南门那条路
    of 学校门口的减速带), or more than one building."""
    right = right_words(situation.words)
    if tells_where_of(situation.words, ticket.text) and not names_building(right) and not corrects(situation.words):
        return None
    if ticket.place in corrected_place(ticket.place, situation.words):
        return None
    if spares_building(ticket.place, ticket.text, situation.words):
        return None
    if not place_key(right) or names_building(right.replace(building_in(right), " ", 1)):
        return None
    return _mend(situation, context, ticket)


def _mend(situation: Situation, context: Context, ticket: Ticket) -> Outcome | None:
    confirming = confirms(situation.words)
    if is_bare_correction(situation.words) and not confirming:
        return add(situation, context, ticket, situation.words, question=texts.what_is_right())
    spares = not confirming and spares_building(ticket.place, ticket.text, situation.words)
    own = _is_own(situation, ticket) and not spares
    place = corrected_place(ticket.place, situation.words) if own else ticket.place
    moved = place != ticket.place and ticket.is_open
    if moved and confirming and wants_confirmed(situation.words):
        return Outcome(say=(tell.to_speaker(situation, texts.is_it_of_this(ticket.number), ticket.number),))
    words = situation.words if confirming and not moved else texts.corrected(situation.words, place if moved else "")
    elsewhere = move_grid(situation, context, ticket, words, place) if _is_own(situation, ticket) else None
    if elsewhere is None and not (moved or spares or is_explicit(situation.words) or situation.addressed):
        return None
    unclear = spares and not is_of_a_thing(situation.words)
    added = add(situation, context, ticket, situation.words if unclear else words)
    changes = [change for change in added.changes if not isinstance(change, SetPlace)]
    if moved:
        changes.append(SetPlace(ticket.number, ticket.place, place))
    if elsewhere is not None:
        changes = [change for change in changes if not isinstance(change, NoteAddition)]
        return Outcome((*_used(situation, ticket, place), *changes, *elsewhere.changes), elsewhere.say)
    answer, *told = added.say
    if ticket.is_open and not unclear:
        noted = texts.stands(ticket.number) if confirming and not moved else texts.taken(ticket.number)
        answer = tell.about(situation, ticket, noted)
    return Outcome((*_used(situation, ticket, place), *changes), (answer, *told))


def _meant(situation: Situation, context: Context) -> Ticket | None:
    """The ticket of the bot's message that is quoted, else one of those that this person has just reported here."""
    number = situation.quoted_ticket
    if number is None and not situation.quotes_bot:
        number = _just_reported(situation, context)
    ticket = current(context, number) if number is not None else None
    if ticket is None or ticket.state in GONE:
        return None
    return ticket if situation.quoted_ticket is None or _is_own(situation, ticket) else None


def _just_reported(situation: Situation, context: Context) -> int | None:
    """The one that the words tell apart, else the newest; of a building the newest that has one to be mended."""
    person, room, since = situation.speaker.person, situation.room.id, context.now - LATELY_MS
    newest = context.read.draft(person, room, since)
    if confirms(situation.words):
        return _confirmed(situation, context, newest)
    lately = [
        one for one in context.read.unclosed_of(person, room) if one.opened_at >= since and not one.is_confidential
    ]
    if newest is None or len(lately) < 2:
        return newest
    meant = said_of(situation.words, [f"{one.place} {one.text}" for one in lately])
    if not meant and names_building(situation.words):
        return max((one.number for one in lately if names_building(one.place or one.text)), default=newest)
    return max((lately[at].number for at in meant), default=newest)


def _may_answer_neighbour(situation: Situation, context: Context, ticket: Ticket) -> bool:
    """不对 是6号楼, said to nobody after a neighbour spoke of a building: 说错了 can only be about what was reported."""
    expected = situation.expectation
    asked = expected is not None and expected.awaits in _ABOUT_TICKETS
    if asked or situation.addressed or situation.is_private or is_explicit(situation.words):
        return False
    me, since = situation.speaker.person, context.now - context.office.manners.join_within
    said = context.read.said_here(situation.room.id, situation.message.id, since)
    after_report = takewhile(lambda one: one[0] != me or ticket.text not in one[1], said)
    return any(person != me and "@" not in text and tells_neighbour_where(text) for person, text in after_report)


def _confirmed(situation: Situation, context: Context, newest: int | None) -> int | None:
    """What stands there, or what was reported last. What is confirmed may have been reported hours ago, and in the group
    what is confirmed in private."""
    room = None if situation.is_private else situation.room.id
    mine = context.read.unclosed_of(situation.speaker.person, room)
    own = [one for one in mine if one.opened_at >= context.now - DAY_MS and not one.is_confidential]
    place, thing = place_key(confirmed(situation.words)), confirmed_thing(situation.words)
    meant = [one for one in own if _is_of(thing, one)] if thing else own
    there = [one.number for one in meant if may_be_nearer(place, one.place)]
    return max(there or (one.number for one in meant), default=None) if there or newest is None or thing else newest


def _is_of(thing: str, ticket: Ticket) -> bool:
    return not thing or shares_word(thing, ticket.text)


def _is_own(situation: Situation, ticket: Ticket) -> bool:
    return ticket.reporter == situation.speaker.person


def _used(situation: Situation, ticket: Ticket, place: str) -> tuple[Change, ...]:
    """What was asked about this very ticket is answered, or no longer to the point."""
    expected = situation.expectation
    if expected is None or expected.awaits not in _ABOUT_TICKETS or expected.options[0] != str(ticket.number):
        return ()
    unknown = expected.awaits is Awaits.PLACE and what_is_missing(f"{place} {ticket.text}") is not None
    return () if unknown else (Fulfil(expected.id),)
