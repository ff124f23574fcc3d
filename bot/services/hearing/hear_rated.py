"""What a reporter thinks of what has ended, in own words beside its number: a rating, or that it is not over. Of what is
still in hand it is kept until then."""

from __future__ import annotations

from dataclasses import replace

from bot.domain.commands.clauses import numbers_in
from bot.domain.commands.parse import Command
from bot.domain.commands.table import Verb
from bot.domain.outcome import Outcome, together
from bot.domain.places.place import Purpose
from bot.domain.situation import Rated, Situation
from bot.domain.talk.own_rating import Opinion, opinion_in
from bot.domain.tickets.ticket import ANSWER_WINDOW_MS, State, Ticket
from bot.services import tell
from bot.services.context import Context
from bot.services.each import each
from bot.services.handling.rate_ticket import before_the_end, rate
from bot.services.hearing.hear_unsolved import hear_unsolved
from bot.services.reading.find_ticket import current, is_theirs
from bot.services.reading.read_rated import behind_each
from bot.services.taking.add_to_ticket import GONE, add
from bot.services.taking.note_suspect import note_suspect
from bot.services.taking.set_apart import set_apart
from bot.texts import residents, residents_ending, residents_taking

_VERBS = {
    Opinion.SATISFIED: Verb.SATISFIED,
    Opinion.FAIRLY: Verb.FAIRLY,
    Opinion.DISSATISFIED: Verb.DISSATISFIED,
}
_OF_OPEN = {**_VERBS, Opinion.UNSOLVED: Verb.APPEAL}


def hear_rated(situation: Situation, context: Context, rated: tuple[Rated, ...]) -> Outcome:
    """Each for itself; of which of several it is said, is asked."""
    unclear = [one.number for one in rated if one.opinion is Opinion.UNCLEAR]
    outcomes = [_hear(situation, context, one) for one in rated if one.opinion is not Opinion.UNCLEAR]
    if unclear:
        is_open = any(ticket.is_open for number in unclear if (ticket := current(context, number)))
        which = residents_ending.which_is_open if is_open else residents.which_to_rate
        outcomes.append(Outcome(say=(tell.to_speaker(situation, which(unclear)),)))
    return together(outcomes)


def keep_for_worker(situation: Situation, context: Context) -> Outcome:
    """不满意 凭啥他不赔我, by somebody who has reported nothing, soon after an emergency here has ended: it may be of that,
    and the worker is shown it. Nobody is answered."""
    if situation.addressed or situation.speaker.official is not None or situation.room.purpose is not Purpose.RESIDENTS:
        return Outcome()
    since = context.now - ANSWER_WINDOW_MS
    ended = (context.read.ticket(number) for number, _ in context.read.ended_lately(since))
    over = [one for one in ended if one and one.urgent and one.room == situation.room.id]
    if not over or any(one.is_confidential for one in over):
        return Outcome()
    words = residents_taking.as_said_of(situation.words, over[0].number, over[0].text)
    return note_suspect(replace(situation, words=words), context)


def rate_each(situation: Situation, context: Context, command: Command) -> Outcome:
    """满意 1001、1002; of 1001 满意 1005还没弄 the rest is of that other ticket of theirs."""
    numbers = numbers_in(command.words)
    beside = {number: ticket for number in numbers if (ticket := _beside(situation, context, command, number))}
    told = dict(zip(numbers, behind_each(command.words, numbers), strict=True))
    refused = [number for number in numbers if number not in beside and _is_rated(context, command, number, told)]
    if not beside and not refused:
        return each(situation, context, command, rate)
    first = next(number for number in numbers if number in beside or number in refused)
    own = replace(command, words=command.words.partition(str(first))[0].strip(" ，,。；;、:："))
    outcomes = [each(situation, context, own, rate)]
    situation = replace(situation, loose_photos=())
    for number, text in told.items():
        if number in beside:
            outcomes.append(_hear_beside(situation, context, beside[number], text or command.words))
        elif number in refused:
            # 1009 is nobody's, or has ended for good: they hear why it is not rated.
            verb = _VERBS[opinion_in(text) or Opinion.SATISFIED]
            outcomes.append(rate(situation, context, Command(verb, number, "")))
    return together(outcomes)


def _is_rated(context: Context, command: Command, number: int, told: dict[int, str]) -> bool:
    """1022满意 1009不满意: of another ticket, which is none of theirs."""
    named = {one.number for given in (command.number, *command.also) if given and (one := current(context, given))}
    ticket = current(context, number)
    return opinion_in(told[number]) in _VERBS and ticket is not None and ticket.number not in named


def _beside(situation: Situation, context: Context, command: Command, number: int) -> Ticket | None:
    """Another one of theirs, that may be spoken of here."""
    ticket = current(context, number)
    if ticket is None or ticket.state in GONE or not is_theirs(situation, context, ticket):
        return None
    rated = {one.number for named in (command.number, *command.also) if named and (one := current(context, named))}
    return None if ticket.number in rated or (ticket.is_confidential and not situation.is_private) else ticket


def _hear_beside(situation: Situation, context: Context, ticket: Ticket, text: str) -> Outcome:
    """What is thought of it; what tells anything else is kept with it."""
    opinion = opinion_in(text)
    if ticket.state in (State.DONE, State.CLOSED) and opinion is not None:
        return _hear(situation, context, Rated(ticket.number, opinion, text))
    return add(situation, context, ticket, f"{ticket.number}{text}")


def _hear(situation: Situation, context: Context, rated: Rated) -> Outcome:
    """It is done says nothing of how content they are: how to rate it."""
    ticket = current(context, rated.number)
    verb = _VERBS.get(rated.opinion)
    if ticket is not None and ticket.is_open:
        said = Command(_OF_OPEN.get(rated.opinion, Verb.ADD), ticket.number, rated.words)
        return set_apart(situation, context, said, _hear_early)
    if verb is not None:
        return set_apart(situation, context, Command(verb, rated.number, rated.words), rate)
    if rated.opinion is Opinion.UNSOLVED:
        return hear_unsolved(replace(situation, words=rated.words), context, rated.number)
    text = residents_ending.how_to_rate(rated.number)
    return Outcome(say=(tell.about(situation, ticket, text),)) if ticket else Outcome()


def _hear_early(situation: Situation, context: Context, command: Command) -> Outcome:
    ticket = current(context, command.number) if command.number is not None else None
    return before_the_end(situation, context, command, ticket) if ticket else Outcome()
