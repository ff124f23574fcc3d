"""没用, 答非所问, 转人工, said after an answer."""

from __future__ import annotations

from bot.domain.commands.table import Verb
from bot.domain.outcome import Outcome
from bot.domain.situation import Situation
from bot.services.context import Context
from bot.services.hearing.hear_complaint import hear_complaint

WHEN = "没用 / 答非所问 / 转人工"


def matches(situation: Situation) -> bool:
    return situation.command is not None and situation.command.verb in (Verb.USELESS, Verb.HANDOVER)


def handle(situation: Situation, context: Context) -> Outcome:
    return hear_complaint(situation, context)
