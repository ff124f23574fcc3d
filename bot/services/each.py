"""接单 1001、1002: one word said of several tickets."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace

from bot.domain.changes.talk import Awaits, Expect
from bot.domain.commands.parse import Command
from bot.domain.outcome import Change, Outcome
from bot.domain.situation import Situation
from bot.services.context import Context
from bot.services.reading.find_ticket import current, refuse
from bot.texts import workers_ending

Act = Callable[[Situation, Context, Command], Outcome]


def each(situation: Situation, context: Context, command: Command, act: Act) -> Outcome:
    """What `act` makes of every ticket, in the order they were named; photos belong to the first."""
    command = _known(context, command)
    outcome = act(situation, context, replace(command, also=()))
    bare = replace(situation, loose_photos=())
    done = {_ticket_of(context, command.number)}
    for number in command.also:
        if (ticket := _ticket_of(context, number)) in done:
            continue
        done.add(ticket)
        one = replace(command, number=number, also=())
        more = wait_for_one_photo(bare, context, one, outcome.changes, act(bare, context, one))
        outcome = Outcome((*outcome.changes, *more.changes), (*outcome.say, *more.say))
    return outcome


def _ticket_of(context: Context, number: int | None) -> int | None:
    """Two numbers of one ticket, since it was merged, are the same."""
    ticket = current(context, number) if number is not None else None
    return ticket.number if ticket else number


def wait_for_one_photo(
    situation: Situation, context: Context, command: Command, before: Iterable[Change], outcome: Outcome
) -> Outcome:
    """The photo that comes next ends one ticket: of any other that needs one it is said how to end it then."""
    ticket = current(context, command.number) if command.number is not None else None
    if ticket is None or not (_awaits_photo(before) and _awaits_photo(outcome.changes)):
        return outcome
    return refuse(situation, workers_ending.photo_needed_too(ticket.number, ticket.kind, command.words), ticket.number)


def _awaits_photo(changes: Iterable[Change]) -> bool:
    return any(isinstance(change, Expect) and change.awaits is Awaits.RESULT_PHOTO for change in changes)


def _known(context: Context, command: Command) -> Command:
    """办结 1001 95598 来人换了灯: before words, a number that is none of a ticket is one of the words."""
    also, words = command.also, command.words
    while also and words and context.read.ticket(also[-1]) is None:
        also, words = also[:-1], f"{also[-1]} {words}"
    return replace(command, also=also, words=words)
