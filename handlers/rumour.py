"""假的 大家别信: whoever may answer the question that a rumour became says so in the room where it was asked."""

from __future__ import annotations

from bot.domain.message import MessageKind
from bot.domain.outcome import Outcome
from bot.domain.places.place import Purpose
from bot.domain.situation import Situation
from bot.domain.talk.rumour import settles_rumour
from bot.services.context import Context
from bot.services.hearing.hear_rumour import hear_rumour

WHEN = "有人问听说的事是不是真的，处理人在群里说：假的 大家别信"


def matches(situation: Situation) -> bool:
    if situation.room.purpose is not Purpose.RESIDENTS or situation.message.kind is not MessageKind.TEXT:
        return False
    if not situation.handles_tickets or situation.command is not None or situation.late or situation.to_others:
        return False
    return situation.message.quote is None and settles_rumour(situation.words)


def handle(situation: Situation, context: Context) -> Outcome | None:
    return hear_rumour(situation, context)
