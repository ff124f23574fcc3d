"""今日, 未办: a leader's grids in five lines, and what is not done in them."""

from __future__ import annotations

from bot.domain.commands.table import Verb
from bot.domain.outcome import Outcome
from bot.domain.situation import Situation
from bot.services.context import Context
from bot.services.handling.list_tickets import tell_today
from bot.services.handling.list_undone import tell_undone

WHEN = "今日 / 未办"


def matches(situation: Situation) -> bool:
    return situation.gives_order(Verb.TODAY) or situation.gives_order(Verb.UNDONE)


def handle(situation: Situation, context: Context) -> Outcome:
    assert situation.command is not None  # matches has seen to it
    if situation.command.verb is Verb.UNDONE:
        return tell_undone(situation, context, situation.command.words)
    return tell_today(situation, context)
