"""待办, 待办 2: what the speaker has to do."""

from __future__ import annotations

from bot.domain.commands.table import Verb
from bot.domain.outcome import Outcome
from bot.domain.situation import Situation
from bot.services.context import Context
from bot.services.handling.list_tickets import tell_to_do

WHEN = "待办"


def matches(situation: Situation) -> bool:
    return situation.gives_order(Verb.TO_DO)


def handle(situation: Situation, context: Context) -> Outcome:
    return tell_to_do(situation, context, situation.command.words if situation.command else "")
