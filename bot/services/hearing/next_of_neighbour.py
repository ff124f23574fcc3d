"""What somebody says after a neighbour has reported something, to the bot or to nobody: it is theirs too, more of it, or
when it will be done."""

from __future__ import annotations

import re
from dataclasses import replace

from bot.domain.changes.taking import NoteAddition
from bot.domain.changes.ticket import Follow, SetPlace
from bot.domain.knowledge import Verdict
from bot.domain.next.meant import Meant
from bot.domain.outcome import Outcome
from bot.domain.places.words import building_in, place_key
from bot.domain.situation import Next, Situation
from bot.domain.speech.kinds import is_matter, likely_report
from bot.domain.speech.neighbours import points_at_neighbour
from bot.domain.talk.continues import is_other_thing
from bot.domain.talk.echo import says_no_more_than_also, tells_of_past
from bot.domain.talk.follow_up import asks_plainly
from bot.domain.talk.progress import nth_not_needed
from bot.domain.talk.said_before import tells_where_of
from bot.domain.tickets.ticket import Ticket
from bot.domain.words.subjects import shares_word, subjects_in
from bot.services.context import Context
from bot.services.hearing.answer_from_notice import answer_from_notice
from bot.services.hearing.answer_question import match
from bot.services.hearing.ask_duty import hear_duty
from bot.services.hearing.ask_neighbours import tell_of_neighbour
from bot.services.hearing.ask_progress import has_own, hear_own_progress, may_ask_progress
from bot.services.hearing.hear_echo import follow, hear_echo, is_last_matter
from bot.services.hearing.hear_seconding import hear_seconding
from bot.services.hearing.next_meanings import HearNext
from bot.services.reading.find_ticket import current
from bot.services.reading.just_reported import accuses
from bot.services.taking.add_to_ticket import add
from bot.texts import residents_clocks, residents_taking

_POINTS_AT_IT = re.compile(r"[那这](?:个|边|里|儿|块|处)")
_CERTAIN = 0.9
"""So sure it has to be that what sounds like a report is talk, and that what names nothing of it asks of it."""


def _seconds(situation: Situation, context: Context, said: Next) -> Outcome | None:
    """To nobody: they follow it, and are told its end; nothing is said."""
    if situation.addressed and (heard := _said_plainly(situation, context)):
        return heard
    ticket = _ticket_meant(situation, context, said)
    if ticket is None or situation.called in context.office.manners.report_names:
        return None
    if situation.addressed:
        followed = follow(situation, context, ticket)
        # Whoever follows it already tells more of it, or has something of their own.
        return followed if any(isinstance(change, Follow) for change in followed.changes) else None
    if situation.repeats:
        return Outcome()
    followed = follow(situation, context, ticket)
    changes = [change for change in followed.changes if isinstance(change, Follow)]
    told = _added(situation, context, ticket).changes
    if not changes or (tells_of_past(situation.words) and not says_no_more_than_also(situation.words)):
        return Outcome(told)
    return Outcome((*changes, *(change for change in told if isinstance(change, NoteAddition))))


def _said_plainly(situation: Situation, context: Context) -> Outcome | None:
    """张大爷说的那个我也看到了, 我家也是: it is heard of whom or what that is."""
    return hear_seconding(situation, context) or hear_echo(situation, context)


def _more(situation: Situation, context: Context, said: Next) -> Outcome | None:
    if situation.addressed and (heard := _said_plainly(situation, context)):
        return heard
    ticket = _ticket_meant(situation, context, said)
    if ticket is None:
        return None
    if situation.repeats and not situation.addressed:
        return Outcome()
    added = _added(situation, context, ticket)
    noted, *told = added.say
    if not situation.addressed:
        return replace(added, say=tuple(told))
    return replace(added, say=(replace(noted, text=residents_taking.thanks(noted.text)), *told))


def _added(situation: Situation, context: Context, ticket: Ticket) -> Outcome:
    """Where it is has been told by its reporter, unless it has no place and the bot is told nothing but that."""
    added = add(situation, context, ticket, situation.words, named=True)
    if situation.addressed and not ticket.place and tells_where_of(situation.words, ticket.text):
        return added
    return replace(added, changes=tuple(one for one in added.changes if not isinstance(one, SetPlace)))


def _ticket_meant(situation: Situation, context: Context, said: Next) -> Ticket | None:
    """None where it may be of something else: another house or thing, what they have reported themselves, something said
    since, a word against somebody; nor of what they follow already."""
    ticket, words = current(context, said.number or 0), situation.words
    if ticket is None or situation.is_private or accuses(words, context):
        return None
    if not said.is_only and not says_no_more_than_also(words):
        return None
    if nth_not_needed(words) or (situation.addressed and is_other_thing(words, ticket.text)):
        return None
    if situation.called in context.office.manners.report_names and is_matter(words):
        return None
    if any(one.person == situation.speaker.person for one in context.read.followers(ticket.number)):
        return None
    here, there = (place_key(building_in(text)) for text in (situation.words, ticket.place or ticket.text))
    if here and there and here != there:
        return None
    own = context.read.unclosed_of(situation.speaker.person, situation.room.id)
    if any(shares_word(situation.words, one.text) for one in own):
        return None
    of_it = situation.message.quote is not None or (said.is_only and shares_word(words, ticket.text))
    return ticket if of_it or is_last_matter(situation, context, ticket) else None


def _urges(situation: Situation, context: Context, said: Next) -> Outcome | None:
    """How it stands, to whoever asks the bot."""
    ticket = _ticket_meant(situation, context, said)
    if ticket is None:
        return None
    if not situation.addressed:
        return _nothing(situation, said)
    if has_own(situation, context) or _is_a_question(situation, context, said, ticket):
        return None
    if (asked := hear_duty(situation, context) or answer_from_notice(situation, context)) is not None:
        return asked
    if may_ask_progress(situation.words) and (stands := hear_own_progress(situation, context)) is not None:
        return stands
    if points_at_neighbour(ticket.text):
        # Who asks may be the one that it was said against.
        added = _added(situation, context, ticket)
        noted, *told = added.say
        return replace(added, say=(replace(noted, text=residents_clocks.waiting_passed_on()), *told))
    return tell_of_neighbour(situation, context, ticket)


def _is_a_question(situation: Situation, context: Context, said: Next, ticket: Ticket) -> bool:
    """居住证几天能办好; 扫没扫, after glass has broken, has no answer in the FAQ. 结婚给几天假, after 结婚证弄没了, asks of a rule: it
    has no more than a word of it, and does not ask how that stands."""
    words = situation.words
    if said.meaning.sure >= _CERTAIN:
        return False
    if shares_word(words, ticket.text):
        of_thing = not set(subjects_in(words)).isdisjoint(subjects_in(ticket.text))
        return asks_plainly(words) and not (of_thing or may_ask_progress(words) or _POINTS_AT_IT.search(words))
    return match(situation, context).mentioned is Verdict.ANSWER


def _idle(situation: Situation, context: Context, said: Next) -> Outcome | None:
    """A question that nobody was asked may have an answer in the FAQ."""
    return None if situation.addressed or not likely_report(situation.words) else _nothing(situation, said)


def _nothing(situation: Situation, said: Next) -> Outcome | None:
    """What sounds like a report is left to the worker unless it is very sure."""
    return None if likely_report(situation.words) and said.meaning.sure < _CERTAIN else Outcome()


AFTER_NEIGHBOUR: HearNext = {
    Meant.SECONDED: _seconds,
    Meant.MORE: _more,
    Meant.URGE: _urges,
    Meant.IDLE: _idle,
}
