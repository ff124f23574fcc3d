"""A question put to nobody: answered only when the match is nearly certain."""

from __future__ import annotations

from bot.domain.message import MessageKind
from bot.domain.outcome import Outcome
from bot.domain.places.place import Mode, Purpose
from bot.domain.situation import Situation
from bot.services.context import Context
from bot.services.hearing.answer_unprompted import answer_unprompted

WHEN = "居民没有 @，但问了有标准答案的问题"


def matches(situation: Situation) -> bool:
    if situation.room.purpose is not Purpose.RESIDENTS or situation.message.kind is not MessageKind.TEXT:
        return False
    if situation.addressed or situation.to_others or situation.late or situation.command:
        return False
    if situation.room.mode is not Mode.ON:
        return False
    return situation.speaker.official is None and situation.message.quote is None and bool(situation.words)


def handle(situation: Situation, context: Context) -> Outcome:
    return answer_unprompted(situation, context)
