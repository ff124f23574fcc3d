"""接单 1001、1002: one word said of several tickets."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from bot.domain.commands import Command
from bot.domain.outcome import Outcome
from bot.domain.situation import Situation
from bot.services.context import Context

Act = Callable[[Situation, Context, Command], Outcome]


def each(situation: Situation, context: Context, command: Command, act: Act) -> Outcome:
    """What `act` makes of every ticket, in the order they were named; photos belong to the first."""
    command = _known(context, command)
    outcome = act(situation, context, replace(command, also=()))
    bare = replace(situation, loose_photos=())
    for number in dict.fromkeys(command.also):
        if number == command.number:
            continue
        more = act(bare, context, replace(command, number=number, also=()))
        outcome = Outcome((*outcome.changes, *more.changes), (*outcome.say, *more.say))
    return outcome


def _known(context: Context, command: Command) -> Command:
    """办结 1001 95598 来人换了灯: before words, a number that is none of a ticket is one of the words."""
    also, words = command.also, command.words
    while also and words and context.read.ticket(also[-1]) is None:
        also, words = also[:-1], f"{also[-1]} {words}"
    return replace(command, also=also, words=words)
