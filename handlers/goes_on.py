"""What is said after something has happened: a report, an answer, an end, a ticket that was sent to them."""

from __future__ import annotations

from bot.domain.outcome import Outcome
from bot.domain.situation import Situation
from bot.services.context import Context
from bot.services.hearing.hear_next import hear_next, is_sure

WHEN = "接着刚才的事说：报了、问了、办结了、收到工单以后"


def matches(situation: Situation) -> bool:
    """Only where it is sure enough what is meant."""
    return situation.command is None and not situation.late and is_sure(situation)


def handle(situation: Situation, context: Context) -> Outcome | None:
    return hear_next(situation, context)
