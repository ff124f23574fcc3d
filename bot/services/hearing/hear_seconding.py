"""小陈说的那个玻璃我也看到了: a 附议 to what that neighbour has reported, or a report; never a word against them."""

from __future__ import annotations

from dataclasses import replace

from bot.domain.changes.suspect import TakeSuspect
from bot.domain.changes.ticket import Follow, OpenTicket
from bot.domain.commands.bits import shares
from bot.domain.commands.parse import Command
from bot.domain.commands.table import Verb
from bot.domain.outcome import Outcome
from bot.domain.places.words import is_elsewhere, may_be_one_place, place_key, without_places
from bot.domain.situation import Situation
from bot.domain.speech.kinds import Speech, is_matter, is_question
from bot.domain.speech.named import accuses_here, speech_here
from bot.domain.speech.words import ABUSE, BROKEN, WRONG
from bot.domain.talk.echo import says_no_more_than_also
from bot.domain.talk.seconding import Seconding, seconds_neighbour, seconds_pointed
from bot.domain.tickets.ticket import Ticket
from bot.domain.units import MINUTE_MS
from bot.domain.words.subjects import may_be_one_subject, subjects_in
from bot.services.context import Context
from bot.services.hearing.ask_matter import ask_matter
from bot.services.taking import same_matter
from bot.services.taking.add_to_ticket import add
from bot.services.taking.note_suspect import SAME_MS, mentions
from bot.services.taking.open_ticket import open_ticket
from bot.texts import residents_taking

_NAME = 2
_JUST_NOW_MS = 30 * MINUTE_MS


def hear_seconding(situation: Situation, context: Context) -> Outcome | None:
    """None where nobody is named so, or something is said against somebody, or nothing of theirs can be meant."""
    said = seconds_neighbour(situation.words) or seconds_pointed(situation.words)
    if said is None or situation.is_private or situation.speaker.official is not None:
        return None
    if situation.message.quote is not None or is_question(situation.words) or accuses_here(context.places, said.own):
        return None
    if any(one.name in said.who for one in context.places.officials.values()):
        return None
    ticket = _meant(situation, context, said)
    if ticket is not None:
        return _follow(situation, context, ticket)
    if not said.who:
        return None
    if is_matter(said.own):
        # Their name might make it sound like a word against them.
        opened = open_ticket(situation, context, _kind_of(said.own, context))
        return _with_what_they_said(situation, context, said, opened)
    return ask_matter(situation, context, Speech.HELP) if says_no_more_than_also(said.own) else None


def _with_what_they_said(situation: Situation, context: Context, said: Seconding, opened: Outcome) -> Outcome:
    """What the neighbour had told the group of it, and nobody has taken up, is part of it."""
    ticket = next((change.ticket for change in opened.changes if isinstance(change, OpenTicket)), None)
    known = context.read.suspects_here(situation.room.id, context.now - SAME_MS)
    theirs = [row for row in known if row.is_open and _is(said.who, row.name)]
    row = next((row for row in theirs if ticket and mentions(row.text, ticket, context)), None)
    if ticket is None or row is None or accuses_here(context.places, row.text):
        return opened
    added = add(replace(situation, loose_photos=()), context, ticket, row.text, said_by=row.name)
    taken = TakeSuspect(row.id, ticket.number)
    return Outcome((*opened.changes, taken, *added.changes), (*opened.say, *added.say[1:]))


def _kind_of(own: str, context: Context) -> Speech:
    """那个灯我也看到了 complains of nothing."""
    kind = speech_here(context.places, own)
    if kind is not Speech.COMPLAINT or any(signs.search(own) for signs in (BROKEN, ABUSE, WRONG)):
        return kind
    return Speech.HELP


def _follow(situation: Situation, context: Context, ticket: Ticket) -> Outcome:
    """Said with what it is, so that they can tell whether it is what they meant."""
    followed = same_matter.second(situation, context, Command(Verb.SECOND, ticket.number, situation.words))
    if not any(isinstance(change, Follow) for change in followed.changes):
        return followed
    text = residents_taking.seconded_of(ticket.number, same_matter.as_shown_here(situation, ticket))
    said, *told = followed.say
    return Outcome(followed.changes, (replace(said, text=text), *told))


def _meant(situation: Situation, context: Context, said: Seconding) -> Ticket | None:
    """The newest that the neighbour has reported here and that may be meant."""
    if not said.who:
        return _pointed_at(situation, context, said.what)
    lately = context.read.opened_here(situation.room.id, context.now - same_matter.ALIKE_MS)
    theirs = [one for one in lately if _may_be_followed(situation, one) and _is(said.who, one.reporter_name)]
    theirs.sort(key=lambda one: -one.number)
    if said.what or subjects_in(said.own):
        return _of(said.what or said.own, theirs)
    just_now = [one for one in theirs if one.opened_at >= context.now - _JUST_NOW_MS]
    return theirs[0] if len(theirs) == 1 or just_now else None


def _pointed_at(situation: Situation, context: Context, what: str) -> Ticket | None:
    """The only one of that thing that a neighbour has reported here lately; their own is theirs to add to."""
    person, room = situation.speaker.person, situation.room.id
    if _of(what, context.read.unclosed_of(person, room)) is not None:
        return None
    lately = context.read.opened_here(room, context.now - same_matter.ECHO_MS)
    theirs = [
        one
        for one in lately
        if _may_be_followed(situation, one)
        and (_of(what, [one]) is not None or shares(without_places(what), without_places(one.text)))
    ]
    return theirs[0] if len(theirs) == 1 else None


def _of(what: str, theirs: list[Ticket]) -> Ticket | None:
    return next((one for one in theirs if what in one.text or may_be_one_subject(what, one.text)), None)


def _may_be_followed(situation: Situation, ticket: Ticket) -> bool:
    if ticket.reporter == situation.speaker.person or ticket.speech is Speech.QUESTION:
        return False
    if ticket.is_confidential or ticket.was_private or not ticket.is_open:
        return False
    here, there = place_key(situation.words), place_key(ticket.place or ticket.text)
    return not is_elsewhere(situation.words, ticket.text) or may_be_one_place(here, there)


def _is(who: str, name: str) -> bool:
    return who == name or (len(name) >= _NAME and who.endswith(name))
