"""What a reporter thinks of what has ended, in own words beside its number: a rating, or that it is not over."""

from __future__ import annotations

from dataclasses import replace

from bot.domain.commands.parse import Command
from bot.domain.commands.table import Verb
from bot.domain.outcome import Outcome
from bot.domain.situation import Rated, Situation
from bot.domain.talk.own_rating import Opinion
from bot.services import tell
from bot.services.context import Context
from bot.services.handling.rate_ticket import rate
from bot.services.hearing.hear_unsolved import hear_unsolved
from bot.services.reading.find_ticket import current
from bot.services.taking.set_apart import set_apart
from bot.texts import residents, residents_ending

_VERBS = {
    Opinion.SATISFIED: Verb.SATISFIED,
    Opinion.FAIRLY: Verb.FAIRLY,
    Opinion.DISSATISFIED: Verb.DISSATISFIED,
}


def hear_rated(situation: Situation, context: Context, rated: tuple[Rated, ...]) -> Outcome:
    if all(one.opinion is Opinion.UNCLEAR for one in rated):
        numbers = [one.number for one in rated]
        is_open = any(ticket.is_open for number in numbers if (ticket := current(context, number)))
        which = residents_ending.which_is_open if is_open else residents.which_to_rate
        return Outcome(say=(tell.to_speaker(situation, which(numbers)),))
    outcomes = [_hear(situation, context, one) for one in rated]
    return Outcome(
        tuple(change for one in outcomes for change in one.changes), tuple(say for one in outcomes for say in one.say)
    )


def _hear(situation: Situation, context: Context, rated: Rated) -> Outcome:
    """It is done says nothing of how content they are: how to rate it."""
    if (verb := _VERBS.get(rated.opinion)) is not None:
        return set_apart(situation, context, Command(verb, rated.number, rated.words), rate)
    if rated.opinion is Opinion.UNSOLVED:
        return hear_unsolved(replace(situation, words=rated.words), context, rated.number)
    ticket = current(context, rated.number)
    text = residents_ending.how_to_rate(rated.number)
    return Outcome(say=(tell.about(situation, ticket, text),)) if ticket else Outcome()
