"""A room that is bound to nothing gets no answers; what is said to the bot there is kept until it is bound."""

from __future__ import annotations

from bot.domain.outcome import Outcome
from bot.domain.situation import Situation
from bot.services.context import Context
from bot.services.people.set_aside import set_aside

WHEN = "还没有绑定网格的群"


def matches(situation: Situation) -> bool:
    return not situation.is_bound


def handle(situation: Situation, context: Context) -> Outcome:
    return set_aside(situation, context) if situation.addressed else Outcome()
