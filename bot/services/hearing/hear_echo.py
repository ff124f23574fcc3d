"""我家也是, said to the bot in answer to what a neighbour has said: a 附议 to the neighbour's ticket, or a report."""

from __future__ import annotations

from dataclasses import replace

from bot.domain.changes.ticket import Follow
from bot.domain.commands.parse import Command
from bot.domain.commands.table import Verb
from bot.domain.outcome import Change, Outcome
from bot.domain.places.words import is_elsewhere, names_building, place_in
from bot.domain.situation import Situation
from bot.domain.speech.kinds import Speech, is_matter, is_question, likely_report
from bot.domain.speech.named import accuses_here
from bot.domain.speech.neighbours import names_somebody
from bot.domain.talk.correction import corrects
from bot.domain.talk.echo import (
    agrees_vaguely,
    is_so_here_too,
    may_be_noticed,
    notices_too,
    says_also,
    says_no_more_than_also,
)
from bot.domain.talk.names_nothing import names_nothing
from bot.domain.tickets.category import FALLBACK
from bot.domain.tickets.ticket import Ticket, What
from bot.domain.units import MINUTE_MS
from bot.domain.words.plain import clean
from bot.domain.words.subjects import may_be_one_subject, subjects_in
from bot.services.context import Context
from bot.services.hearing.ask_matter import ask_matter
from bot.services.reading.find_ticket import ticket_quoted
from bot.services.taking import ask_place, same_matter
from bot.services.taking.add_to_ticket import add
from bot.services.taking.note_suspect import note_suspect
from bot.services.taking.open_ticket import open_ticket
from bot.store.questions.suspect import SuspectRow
from bot.texts import residents_taking

_JUST_NOW_MS = 30 * MINUTE_MS
_TOLD = frozenset({What.RECEIVED, What.ADDED, What.SECONDED})


def hear_echo(situation: Situation, context: Context) -> Outcome | None:
    """None where nobody else's report is quoted, or something of its own is said (another building)."""
    quote = situation.message.quote
    if quote is None and not situation.is_private and says_no_more_than_also(situation.words):
        return hear_of_last(situation, context)
    if quote is None and not situation.is_private and (notices_too(situation.words) or is_so_here_too(situation.words)):
        if accuses_here(context.places, situation.words):
            return None
        last = _last_noticed(situation, context)
        if last is not None:
            return _join(situation, context, last)
        own = _of_own(situation, context)
        return own or (ask_matter(situation, context, Speech.HELP) if agrees_vaguely(situation.words) else None)
    if quote is None and not situation.is_private and is_question(situation.words):
        return _hear_asked_too(situation, context)
    if quote is None or situation.quotes_bot or not says_also(situation.words):
        return None
    quoted = context.office.manners.without_names(clean(quote.text))
    ticket = ticket_quoted(situation, context)
    if ticket is not None and ticket.reporter == situation.speaker.person:
        return None
    if is_elsewhere(situation.words, quoted):
        return None
    if ticket is not None and ticket.is_open and not ticket.is_confidential:
        return same_matter.second(situation, context, Command(Verb.SECOND, ticket.number, situation.words))
    if not is_matter(quoted) or accuses_here(context.places, quoted):
        return None
    return open_ticket(replace(situation, words=f"{situation.words}（{quoted}）"), context)


def keep_echo(situation: Situation, context: Context) -> Outcome | None:
    """我家也是 饭做一半, put to nobody as what a neighbour has told before it was: the worker sees it with that. None
    where it is not of it, and where that has a ticket."""
    words = situation.words
    if not says_also(words) or is_question(words) or accuses_here(context.places, words):
        return None
    if notices_too(words):
        last = _last_noticed(situation, context)
    elif says_no_more_than_also(words) or is_so_here_too(words):
        at, last = _last_matter(situation, context)
        last = None if last is None or _something_else_since(situation, context, at, last.text) else last
    else:
        last = _last_of_kind(situation, context)
    if not isinstance(last, SuspectRow) or _is_of_somebody(last, context):
        return None
    return note_suspect(replace(situation, words=residents_taking.as_neighbour_says(words, last.text)), context)


def _hear_asked_too(situation: Situation, context: Context) -> Outcome | None:
    """我家也没水 是不是门口那个管子, after a neighbour's 水管爆了: what is asked so is told as well. None where nobody has
    told of it, and any answer will do."""
    words = situation.words
    if not (likely_report(words) or (says_also(words) and is_matter(words))) or accuses_here(context.places, words):
        return None
    last = _last_of_kind(situation, context)
    if not says_also(words) and (names_building(words) or not isinstance(last, SuspectRow)):
        return None
    if last is None or not (says_also(words) or may_be_one_subject(words, last.text)):
        return None
    if isinstance(last, SuspectRow) and _is_of_somebody(last, context):
        return open_ticket(situation, context)
    return _join(situation, context, last)


def _last_of_kind(situation: Situation, context: Context) -> Ticket | SuspectRow | None:
    """The last that a neighbour has told of the same thing here, or of the same kind of work: 没水, after 水管爆了."""
    kind = context.category_of(situation.words).name if is_matter(situation.words) else FALLBACK
    told = [
        (at, one)
        for at, one in _matters(situation, context)
        if not is_elsewhere(situation.words, one.text)
        and (
            may_be_one_subject(situation.words, one.text)
            or (kind != FALLBACK and kind == context.category_of(one.text).name)
        )
    ]
    return max(told, key=lambda one: (one[0], isinstance(one[1], Ticket)))[1] if told else None


def hear_of_last(situation: Situation, context: Context, apart: bool = False) -> Outcome:
    """Nothing is quoted: what was said last in this room of any matter is meant. A ticket is followed; of what was put
    to nobody it is a report beside it, and says whose words those are. Anything else is asked for. `apart`: it is of
    another one of the same, and a report beside it too."""
    at, last = _last_matter(situation, context)
    if last is None or _something_else_since(situation, context, at, last.text):
        return ask_matter(situation, context, Speech.HELP)
    return _join(situation, context, last, apart)


def _join(situation: Situation, context: Context, last: Ticket | SuspectRow, apart: bool = False) -> Outcome:
    if isinstance(last, Ticket) and not apart and not is_elsewhere(situation.words, last.text):
        return follow(situation, context, last)
    if _is_of_somebody(last, context):
        return ask_matter(situation, context, Speech.HELP)
    words = residents_taking.as_neighbour_says(situation.words, last.text)
    return open_ticket(replace(situation, words=words), context)


def _is_of_somebody(told: Ticket | SuspectRow, context: Context) -> bool:
    """Nobody is made to say it again."""
    named = names_somebody(told.text) and not residents_taking.is_neighbours(told.text)
    return named or accuses_here(context.places, told.text)


def _last_noticed(situation: Situation, context: Context) -> Ticket | SuspectRow | None:
    """我也觉得臭, after 排水沟堵了 臭得没法做生意: the last that it may be of, whatever was told since. 我也觉得危险 is of the
    last of all."""
    if agrees_vaguely(situation.words):
        at, newest = max(_matters(situation, context), key=lambda one: one[0], default=(0, None))
        return None if newest is None or _something_else_since(situation, context, at, newest.text) else newest
    told = [
        (at, one)
        for at, one in _matters(situation, context)
        if not is_elsewhere(situation.words, one.text) and may_be_noticed(situation.words, one.text)
    ]
    return max(told, key=lambda one: one[0])[1] if told else None


def _of_own(situation: Situation, context: Context) -> Outcome | None:
    """我也觉得吵, where nobody but they has reported it: more of their own."""
    things = set(subjects_in(situation.words))
    for one in context.read.unclosed_of(situation.speaker.person, situation.room.id):
        if one.is_confidential or not one.is_open or is_elsewhere(situation.words, one.text):
            continue
        if things and things <= set(subjects_in(one.text)):
            return add(situation, context, one, situation.words)
    return None


def is_last_matter(situation: Situation, context: Context, ticket: Ticket) -> bool:
    """Whether nobody has told this room of anything else since."""
    at, last = _last_matter(situation, context)
    is_it = isinstance(last, Ticket) and last.number == ticket.number
    return is_it and not _something_else_since(situation, context, at, ticket.text)


def _last_matter(situation: Situation, context: Context) -> tuple[int, Ticket | SuspectRow | None]:
    """What they have said themselves that they have too, else the newest."""
    since, told = context.now - _JUST_NOW_MS, _matters(situation, context)
    theirs = {one.number for one in context.read.followed_by(situation.speaker.person, situation.room.id)}
    joined = [(at, one) for at, one in told if isinstance(one, Ticket) and one.number in theirs]
    return max(joined or told, key=lambda one: one[0], default=(since, None))


def _matters(situation: Situation, context: Context) -> list[tuple[int, Ticket | SuspectRow]]:
    """Of somebody else, from the last minutes: reported, added to, made a ticket of, or only mentioned."""
    here, since, me = situation.room.id, context.now - _JUST_NOW_MS, situation.speaker.person
    told: list[tuple[int, Ticket | SuspectRow]] = [
        (one.at, one)
        for one in context.read.suspects_here(here, since)
        if one.person != me and one.is_open and not residents_taking.is_neighbours(one.text)
    ]
    tickets = [one for one in context.read.opened_here(here, since) if not one.was_private and one.reporter != me]
    return told + [(_last_told(context, one), one) for one in tickets if one.speech is not Speech.QUESTION]


def _something_else_since(situation: Situation, context: Context, at: int, text: str) -> bool:
    """Whether a neighbour has spoken of another matter since then, that was noted nowhere."""
    said = context.read.said_here(situation.room.id, situation.message.id, at)
    return any(
        is_matter(one) and not (may_be_one_subject(one, text) or names_nothing(one) or corrects(one))
        for person, words in said
        if person != situation.speaker.person and (one := context.office.manners.without_names(words))
    )


def _last_told(context: Context, ticket: Ticket) -> int:
    """Whoever sets right where theirs is tells nobody of it anew."""
    told = (step for step in context.read.steps(ticket.number) if step.what in _TOLD and not corrects(step.text))
    return max((step.at for step in told), default=ticket.opened_at)


def follow(situation: Situation, context: Context, ticket: Ticket, stands: str = "") -> Outcome:
    """Said with what it is, so that they can tell whether it is what they meant; where they live is more about it.
    `stands`: how far it is, for whoever has asked that too."""
    followed = same_matter.second(situation, context, Command(Verb.SECOND, ticket.number, situation.words))
    if not any(isinstance(change, Follow) for change in followed.changes):
        return followed
    text = residents_taking.seconded_of(ticket.number, same_matter.as_shown_here(situation, ticket), stands)
    said, *told = followed.say
    where: tuple[Change, ...] = ()
    if names_building(ticket.place) and not place_in(situation.words):
        where = (ask_place.expect(situation, context, ticket.number, ask_place.MOST),)
    return Outcome((*followed.changes, *where), (replace(said, text=text), *told))
