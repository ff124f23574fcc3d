"""已告知 1001: a person told the residents how it ended."""

from __future__ import annotations

from bot.domain.commands.table import Verb
from bot.domain.outcome import Outcome
from bot.domain.situation import Situation
from bot.services.context import Context
from bot.services.handling.tell_by_hand import tell_by_hand

WHEN = "已告知 工单号"


def matches(situation: Situation) -> bool:
    return situation.gives_order(Verb.TOLD)


def handle(situation: Situation, context: Context) -> Outcome:
    assert situation.command is not None  # matches has seen to it
    return tell_by_hand(situation, context, situation.command)
