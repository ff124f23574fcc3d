"""The same person says nearly the same for the third time within a minute: no further answer."""

from __future__ import annotations

from bot.domain.message import MessageKind
from bot.domain.outcome import SILENCE, Outcome
from bot.domain.situation import Situation
from bot.services.context import Context

WHEN = "一分钟内第三次说几乎相同的话"


def matches(situation: Situation) -> bool:
    """A number that answers our own question is no repetition."""
    if situation.message.kind is MessageKind.RECALL:
        return False
    return situation.is_flood and situation.expectation is None


def handle(situation: Situation, context: Context) -> Outcome:
    return SILENCE
