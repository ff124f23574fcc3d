"""电梯还是一停一停, 地下室水又上来了: said once more, or of what is to be done meanwhile, while a report of theirs is open."""

from __future__ import annotations

from collections.abc import Callable

from bot.domain.commands.bits import shares
from bot.domain.outcome import Outcome
from bot.domain.places.place import Mode
from bot.domain.situation import Situation
from bot.domain.talk.progress import is_of_elsewhere
from bot.domain.talk.still_going_on import is_what_goes_on, says_it_goes_on
from bot.domain.talk.unsolved import (
    concedes,
    is_bare_again,
    is_bare_unsolved,
    is_conceded,
    is_still_so,
    is_urged_again,
    may_be_of_open,
    says_undone,
    wants_meanwhile,
)
from bot.domain.tickets.ticket import RATING_WINDOW_MS, State, Ticket, What
from bot.domain.units import HOUR_MS, MINUTE_MS
from bot.domain.words.subjects import shares_word, subjects_in
from bot.services import tell
from bot.services.context import Context
from bot.services.reading.just_reported import accuses
from bot.services.reading.which_picked import added_to, ask_which
from bot.services.taking.add_to_ticket import add_words
from bot.texts import residents_ending, residents_taking

_TOLD = frozenset({What.ADDED, What.PROGRESS, What.INTERIM})
_BY_HANDLER = frozenset({What.PROGRESS, What.INTERIM})
_TOLD_MS = 2 * HOUR_MS
_JUST_CLOSED_MS = 30 * MINUTE_MS
_JUST_RATED_MS = 10 * MINUTE_MS


def hear_still_so(situation: Situation, context: Context) -> Outcome | None:
    """电梯还是一停一停, 井盖能不能先围起来, 2号楼的门禁也给弄弄, while their own report of it is open."""
    if accuses(situation.words, context):
        return None
    if is_bare_again(situation.words):
        return _hear_again(situation, context)
    if concedes(situation.words):
        return told_again(situation, context, lambda words, ticket: is_conceded(words, _told_of(ticket, context)))
    return told_again(situation, context, _is_of_open) if may_be_of_open(situation.words) else None


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
        lines = added_to(meant, situation.words)
        return ask_which(situation, context, residents_ending.which_is_open(meant), lines)
    return told_again(situation, context, lambda _, ticket: ticket.number in meant)


def _is_of_named(named: tuple[str, ...], ticket: Ticket) -> bool:
    """又停水了 is of no lamp."""
    return not named or not set(named).isdisjoint(subjects_in(ticket.text))


def keep_again(situation: Situation, context: Context) -> Outcome | None:
    """The same put to nobody: kept with what its handler says has been done, without a word."""
    told = _told_by_handler(situation, context) if is_bare_again(situation.words) else []
    added = [add_words(situation, context, one, situation.words) for one in told]
    return Outcome(added[0].changes, added[0].say[1:]) if added else None


def keep_undone(situation: Situation, context: Context) -> Outcome | None:
    """没修好 还是卡在三楼, 他们还在砸, put to nobody: kept with the only open one of theirs here that it may be of, without a
    word."""
    words, person, here = situation.words, situation.speaker.person, situation.room.id
    goes_on = says_it_goes_on(words)
    if not (goes_on or says_undone(words)) or accuses(words, context):
        return None
    mine = [
        one for one in context.read.unclosed_of(person, here) if one.is_open and not (one.is_confidential or one.urgent)
    ]
    # What is to be done once more is heard as what is said after an end.
    mine = [one for one in mine if not (one.redone or one.appealed)]
    meant = [one for one in mine if _is_undone(words, one.text, _told_of(one, context))]
    if goes_on:
        meant = [one for one in mine if is_what_goes_on(words, one.text)]
    added = [add_words(situation, context, one, words) for one in meant]
    return Outcome(added[0].changes, added[0].say[1:]) if len(added) == 1 else None


def _is_undone(words: str, text: str, told: str) -> bool:
    """`told`: with what was said of it since; 我家电视没修好 is of no lift."""
    named, there = set(subjects_in(words)), set(subjects_in(told))
    if is_of_elsewhere(words, text) or (named and there and named.isdisjoint(there)):
        return False
    return shares(words, told) or is_bare_unsolved(words, told)


def hear_back_after_rating(situation: Situation, context: Context) -> Outcome | None:
    """不对 又灭了, put to nobody right after 满意: of what they have just rated, unless what they reported since has it.
    They hear how to have it done once more."""
    words, person, here = situation.words, situation.speaker.person, situation.room.id
    if situation.addressed or situation.is_private or not is_bare_again(words):
        return None
    draft = context.read.ticket(situation.draft) if situation.draft else None
    if draft is not None and draft.is_open and shares_word(words, draft.text):
        return None
    since = context.now - _JUST_RATED_MS
    closed = [one for one in context.read.ended_for(person, here, context.now - RATING_WINDOW_MS) if one.rating]
    closed = [one for one in closed if one.reporter == person and one.state is State.CLOSED and not one.is_confidential]
    rated = {
        one.number: max((step.at for step in context.read.steps(one.number) if step.what is What.RATED), default=0)
        for one in closed
    }
    last = max(closed, key=lambda one: rated[one.number], default=None)
    if last is None or rated[last.number] < since:
        return None
    added = add_words(situation, context, last, words)
    return added if situation.room.mode is Mode.ON else Outcome(added.changes, added.say[1:])


def _told_by_handler(situation: Situation, context: Context) -> list[Ticket]:
    """The only one of theirs here that its handler has told of within the last hours: 通了, 临时堵上了."""
    here = context.read.unclosed_of(situation.speaker.person, situation.room.id)
    told = [one for one in here if one.is_open and not one.is_confidential and _is_in_hand(one, context)]
    return told if len(told) == 1 else []


def _is_in_hand(ticket: Ticket, context: Context) -> bool:
    since = context.now - _TOLD_MS
    return any(one.what in _BY_HANDLER and one.at >= since for one in context.read.steps(ticket.number))


def _is_of_open(words: str, ticket: Ticket) -> bool:
    if is_still_so(words, ticket.text) or wants_meanwhile(words, ticket.text) or is_what_goes_on(words, ticket.text):
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
