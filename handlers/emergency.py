"""Somebody is in danger now: the number to call comes before any other thought."""

from __future__ import annotations

from bot.domain.outcome import Outcome
from bot.domain.situation import Situation
from bot.services.context import Context
from bot.services.raise_emergency import raise_emergency

WHEN = "火情、燃气、伤病、警情"


def matches(situation: Situation) -> bool:
    return situation.emergency is not None


def handle(situation: Situation, context: Context) -> Outcome:
    assert situation.emergency is not None  # matches has seen to it
    return raise_emergency(situation, context, situation.emergency)
