"""电梯还是一停一停, 地下室水又上来了: said once more, or of what is to be done meanwhile, while a report of theirs is open."""

from __future__ import annotations

from collections.abc import Callable

from bot.domain.outcome import Outcome
from bot.domain.situation import Situation
from bot.domain.talk.unsolved import is_bare_again, is_still_so, wants_meanwhile
from bot.domain.tickets.ticket import Ticket
from bot.services import tell
from bot.services.context import Context
from bot.services.reading.just_reported import accuses
from bot.services.taking.add_to_ticket import add_words
from bot.texts import residents_ending, residents_taking


def hear_still_so(situation: Situation, context: Context) -> Outcome | None:
    """电梯还是一停一停, 井盖能不能先围起来, while their own report of it is open."""
    if accuses(situation.words, context):
        return None
    if is_bare_again(situation.words):
        return _hear_again(situation, context)
    return told_again(situation, context, _is_of_open)


def _hear_again(situation: Situation, context: Context) -> Outcome | None:
    """又坏了: of what they have just reported, or the only one of theirs that is open here; else which is asked."""
    here = context.read.unclosed_of(situation.speaker.person, situation.room.id)
    mine = [one.number for one in here if one.is_open and not one.is_confidential]
    meant = [number for number in mine if number == situation.draft] or mine
    if len(meant) > 1:
        return Outcome(say=(tell.to_speaker(situation, residents_ending.which_is_open(meant)),))
    return told_again(situation, context, lambda _, ticket: ticket.number in meant)


def _is_of_open(words: str, ticket: Ticket) -> bool:
    return is_still_so(words, ticket.text) or wants_meanwhile(words, ticket.text)


def told_again(situation: Situation, context: Context, is_of: Callable[[str, Ticket], bool]) -> Outcome | None:
    """The first open ticket here of theirs, or that they follow, that the words are of, and its handler hears of it."""
    person, here = situation.speaker.person, None if situation.is_private else situation.room.id
    for ticket in context.read.unclosed_of(person, here) + context.read.followed_by(person, here):
        if ticket.is_open and not ticket.is_confidential and is_of(situation.words, ticket):
            added = add_words(situation, context, ticket, situation.words)
            text = residents_taking.passed_on_again(ticket.number, ticket.state.value)
            return Outcome(added.changes, (tell.to_speaker(situation, text, ticket.number), *added.say[1:]))
    return None
