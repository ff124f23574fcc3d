"""记 3号楼走访，一切正常: a quick note."""

from __future__ import annotations

from bot.domain.commands.table import Verb
from bot.domain.outcome import Outcome
from bot.domain.situation import Situation
from bot.services.context import Context
from bot.services.taking.take_for_others import note_or_ask

WHEN = "记 内容"


def matches(situation: Situation) -> bool:
    return situation.gives_order(Verb.NOTE)


def handle(situation: Situation, context: Context) -> Outcome:
    assert situation.command is not None  # matches has seen to it
    return note_or_ask(situation, context, situation.command.words)
