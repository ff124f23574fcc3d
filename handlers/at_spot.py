"""监控看到了 上了3路公交, by whoever serves where only one emergency runs: kept with it, without a word."""

from __future__ import annotations

from bot.domain.commands.table import HELPERS
from bot.domain.message import MessageKind
from bot.domain.outcome import Outcome
from bot.domain.places.place import Purpose
from bot.domain.situation import Situation
from bot.services.context import Context
from bot.services.hearing.hear_at_spot import hear_at_spot

WHEN = "处理的人没有 @，说的只能是正出着的那件紧急的"


def matches(situation: Situation) -> bool:
    if situation.addressed or situation.speaker.role not in HELPERS:
        return False
    return situation.room.purpose is not Purpose.ADMINS and situation.message.kind is MessageKind.TEXT


def handle(situation: Situation, context: Context) -> Outcome | None:
    return hear_at_spot(situation, context)
