"""临时措施 1001 …: what was done at once."""

from __future__ import annotations

from bot.domain.commands.table import Verb
from bot.domain.outcome import Outcome
from bot.domain.situation import Situation
from bot.services.context import Context
from bot.services.handling.interim import note_measure

WHEN = "临时措施 工单号 做了什么"


def matches(situation: Situation) -> bool:
    return situation.gives_order_here(Verb.INTERIM)


def handle(situation: Situation, context: Context) -> Outcome:
    assert situation.command is not None  # matches has seen to it
    return note_measure(situation, context, situation.command)
