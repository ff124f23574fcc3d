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
    outcome = act(situation, context, replace(command, also=()))
    bare = replace(situation, loose_photos=())
    for number in dict.fromkeys(command.also):
        if number == command.number:
            continue
        more = act(bare, context, replace(command, number=number, also=()))
        outcome = Outcome((*outcome.changes, *more.changes), (*outcome.say, *more.say))
    return outcome
