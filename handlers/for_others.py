"""代报 …: on behalf of a caller or visitor; 巡查 …: what a worker or neighbour leader has found."""

from __future__ import annotations

from bot.domain.commands.table import Verb
from bot.domain.outcome import Outcome
from bot.domain.situation import Situation
from bot.services.context import Context
from bot.services.taking.take_for_others import report_found, report_on_behalf

WHEN = "代报 内容，或 巡查 内容"


def matches(situation: Situation) -> bool:
    return situation.gives_order(Verb.ON_BEHALF) or situation.gives_order(Verb.FOUND)


def handle(situation: Situation, context: Context) -> Outcome:
    command = situation.command
    assert command is not None  # matches has seen to it
    return (report_found if command.verb is Verb.FOUND else report_on_behalf)(situation, context, command.words)
