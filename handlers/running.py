"""里面还有人, 是不是那个孩子, 救护车进不来: what anybody in the room says of a danger that was called out there."""

from __future__ import annotations

from bot.domain.outcome import Outcome
from bot.domain.situation import Situation
from bot.services.context import Context
from bot.services.hearing.hear_running import hear_running

WHEN = "群里正出着的紧急情况：里面还有人，看见走失的人了，救护车进不来"


def matches(situation: Situation) -> bool:
    if situation.running is None or situation.command is not None or situation.late:
        return False
    return not situation.to_others or situation.emergency is not None


def handle(situation: Situation, context: Context) -> Outcome | None:
    assert situation.running is not None  # matches has seen to it
    return hear_running(situation, context, situation.running)
