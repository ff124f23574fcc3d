"""A reporter answers what the worker has asked in the group, or says where, right after the report."""

from __future__ import annotations

from bot.domain.message import MessageKind
from bot.domain.outcome import Outcome
from bot.domain.places.place import Purpose
from bot.domain.situation import Situation
from bot.services.context import Context
from bot.services.hearing.hear_answer import hear_answer

WHEN = "报事的人在群里答网格员问的话，或者接着说在哪里"


def matches(situation: Situation) -> bool:
    if situation.room.purpose is not Purpose.RESIDENTS or situation.message.kind is not MessageKind.TEXT:
        return False
    if situation.addressed or situation.late or situation.from_bot or situation.speaker.official is not None:
        return False
    if situation.command is not None or situation.emergency is not None or situation.occasion is not None:
        return False
    return situation.expectation is None and situation.message.quote is None


def handle(situation: Situation, context: Context) -> Outcome | None:
    return hear_answer(situation, context)
