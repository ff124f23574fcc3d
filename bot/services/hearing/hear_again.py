"""电梯还是一停一停, 地下室水又上来了: said once more, or of what is to be done meanwhile, while a report of theirs is open."""

from __future__ import annotations

from collections.abc import Callable

from bot.domain.commands.clauses import shares
from bot.domain.outcome import Outcome
from bot.domain.situation import Situation
from bot.domain.talk.unsolved import (
    concedes,
    is_bare_again,
    is_conceded,
    is_still_so,
    is_urged_again,
    wants_meanwhile,
)
from bot.domain.tickets.ticket import State, Ticket, What
from bot.domain.units import HOUR_MS, MINUTE_MS
from bot.domain.words.subjects import subjects_in
from bot.services import tell
from bot.services.context import Context
from bot.services.reading.just_reported import accuses
from bot.services.taking.add_to_ticket import add_words
from bot.texts import residents_ending, residents_taking

_TOLD = frozenset({What.ADDED, What.PROGRESS, What.INTERIM})
_BY_HANDLER = frozenset({What.PROGRESS, What.INTERIM})
_TOLD_MS = 2 * HOUR_MS
_JUST_CLOSED_MS = 30 * MINUTE_MS


def hear_still_so(situation: Situation, context: Context) -> Outcome | None:
    """电梯还是一停一停, 井盖能不能先围起来, 2号楼的门禁也给弄弄, while their own report of it is open."""
    if accuses(situation.words, context):
        return None
    if is_bare_again(situation.words):
        return _hear_again(situation, context)
    if concedes(situation.words):
        return told_again(situation, context, lambda words, ticket: is_conceded(words, _told_of(ticket, context)))
    return told_again(situation, context, _is_of_open)


def _told_of(ticket: Ticket, context: Context) -> str:
    """What was reported, and what its handler has said of it since."""
    steps = context.read.steps(ticket.number)
    return " ".join([ticket.text, *(step.text for step in steps if step.what in _TOLD)])


def _hear_again(situation: Situation, context: Context) -> Outcome | None:
    """又坏了: of what they have just reported, of what its handler says has been done, or the only one of theirs that is
    open here; else which is asked. None where one of theirs has just been closed: it is of that."""
    person, room = situation.speaker.person, None if situation.is_private else situation.room.id
    ended = context.read.ended_for(person, room, context.now - _JUST_CLOSED_MS)
    if any(one.state is State.CLOSED for one in ended):
        return None
    here = context.read.unclosed_of(person, situation.room.id)
    named = subjects_in(situation.words)
    mine = [one.number for one in here if one.is_open and not one.is_confidential and _is_of_named(named, one)]
    told = _told_by_handler(situation, context)
    meant = [one.number for one in told] or [number for number in mine if number == situation.draft] or mine
    if len(meant) > 1:
        return Outcome(say=(tell.to_speaker(situation, residents_ending.which_is_open(meant)),))
    return told_again(situation, context, lambda _, ticket: ticket.number in meant)


def _is_of_named(named: tuple[str, ...], ticket: Ticket) -> bool:
    """又停水了 is of no lamp."""
    return not named or not set(named).isdisjoint(subjects_in(ticket.text))


def keep_again(situation: Situation, context: Context) -> Outcome | None:
    """The same put to nobody: kept with what its handler says has been done, without a word."""
    told = _told_by_handler(situation, context) if is_bare_again(situation.words) else []
    added = [add_words(situation, context, one, situation.words) for one in told]
    return Outcome(added[0].changes, added[0].say[1:]) if added else None


def _told_by_handler(situation: Situation, context: Context) -> list[Ticket]:
    """The only one of theirs here that its handler has told of within the last hours: 通了, 临时堵上了."""
    here = context.read.unclosed_of(situation.speaker.person, situation.room.id)
    told = [one for one in here if one.is_open and not one.is_confidential and _is_in_hand(one, context)]
    return told if len(told) == 1 else []


def _is_in_hand(ticket: Ticket, context: Context) -> bool:
    since = context.now - _TOLD_MS
    return any(one.what in _BY_HANDLER and one.at >= since for one in context.read.steps(ticket.number))


def _is_of_open(words: str, ticket: Ticket) -> bool:
    if is_still_so(words, ticket.text) or wants_meanwhile(words, ticket.text):
        return True
    return is_urged_again(words, ticket.text, ticket.place)


def told_again(situation: Situation, context: Context, is_of: Callable[[str, Ticket], bool]) -> Outcome | None:
    """The open ticket here of theirs, or that they follow, that the words are of, and its handler hears of it: of several
    the first that has their very words (扶手, where another one is of 栏杆)."""
    person, here, words = situation.speaker.person, None if situation.is_private else situation.room.id, situation.words
    theirs = context.read.unclosed_of(person, here) + context.read.followed_by(person, here)
    meant = [one for one in theirs if one.is_open and not one.is_confidential and is_of(words, one)]
    if not meant:
        return None
    ticket = next((one for one in meant if shares(words, one.text)), meant[0])
    added = add_words(situation, context, ticket, words)
    text = residents_taking.passed_on_again(ticket.number, ticket.state.value)
    return Outcome(added.changes, (tell.to_speaker(situation, text, ticket.number), *added.say[1:]))
