"""上报 1001 …: one level up; 上报 … without a ticket: what a worker has found."""

from __future__ import annotations

from bot.domain.commands.table import Verb
from bot.domain.outcome import Outcome
from bot.domain.situation import Situation
from bot.services.context import Context
from bot.services.handling.pass_on_ticket import pass_up
from bot.services.reading.find_ticket import meant_by
from bot.services.taking.take_for_others import report_found

WHEN = "上报 工单号 理由，或 上报 自己发现的事"


def matches(situation: Situation) -> bool:
    return situation.gives_order(Verb.PASS_UP)


def handle(situation: Situation, context: Context) -> Outcome:
    command = situation.command
    assert command is not None  # matches has seen to it
    if meant_by(situation, command) is None:
        return report_found(situation, context, command.words)
    return pass_up(situation, context, command)
