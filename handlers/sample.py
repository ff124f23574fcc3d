"""抽查: closed tickets for an observer to look at."""

from __future__ import annotations

from bot.domain.commands.table import Verb
from bot.domain.outcome import Outcome
from bot.domain.situation import Situation
from bot.services.context import Context
from bot.services.handling.observe import sample

WHEN = "抽查"


def matches(situation: Situation) -> bool:
    return situation.gives_order(Verb.SAMPLE)


def handle(situation: Situation, context: Context) -> Outcome:
    return sample(situation, context)
