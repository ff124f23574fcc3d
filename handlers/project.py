"""清单, 专项, 议事 and what is done with them."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from bot.domain.commands.parse import Command
from bot.domain.commands.table import Verb
from bot.domain.outcome import Outcome
from bot.domain.situation import Situation
from bot.domain.tickets.project import ProjectKind
from bot.services.context import Context
from bot.services.handling import run_project

WHEN = "清单 / 销号 / 专项 / 归入 / 议事 / 交办"

_MAKE = {
    Verb.LIST: ProjectKind.LIST,
    Verb.CAMPAIGN: ProjectKind.CAMPAIGN,
    Verb.DELIBERATE: ProjectKind.DELIBERATION,
}
_DO: Mapping[Verb, Callable[[Situation, Context, Command], Outcome]] = {
    Verb.STRIKE_OFF: run_project.strike_off,
    Verb.HAND_OUT: run_project.hand_out,
    Verb.COUNT_IN: run_project.count_in,
    Verb.END_CAMPAIGN: run_project.end_campaign,
}


def matches(situation: Situation) -> bool:
    command = situation.command
    if command is None or not (command.verb in _MAKE or command.verb in _DO):
        return False
    return situation.may_give(command.verb) and situation.gives_order_here(command.verb)


def handle(situation: Situation, context: Context) -> Outcome:
    command = situation.command
    assert command is not None  # matches has seen to it
    if command.verb in _MAKE:
        return run_project.make_or_show(situation, context, command, _MAKE[command.verb])
    return _DO[command.verb](situation, context, command)
