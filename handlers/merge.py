"""合并 1002 到 1001: two tickets of one matter become one."""

from __future__ import annotations

from bot.domain.commands.table import Verb
from bot.domain.outcome import Outcome
from bot.domain.situation import Situation
from bot.services.context import Context
from bot.services.handling.merge_tickets import merge

WHEN = "合并 工单号 到 工单号"


def matches(situation: Situation) -> bool:
    return situation.gives_order(Verb.MERGE)


def handle(situation: Situation, context: Context) -> Outcome:
    assert situation.command is not None  # matches has seen to it
    return merge(situation, context, situation.command)
