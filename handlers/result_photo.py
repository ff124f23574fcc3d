"""The photo that a 办结 was waiting for."""

from __future__ import annotations

from bot.domain.changes.talk import Awaits
from bot.domain.message import MessageKind
from bot.domain.outcome import Outcome
from bot.domain.situation import Situation
from bot.services.context import Context
from bot.services.handling.result_photos import finish_with_photo

WHEN = "办结缺照片，两分钟内补发照片"


def matches(situation: Situation) -> bool:
    expected = situation.expectation
    if expected is None or expected.awaits is not Awaits.RESULT_PHOTO or situation.command is not None:
        return False
    return situation.message.kind is MessageKind.IMAGE


def handle(situation: Situation, context: Context) -> Outcome:
    return finish_with_photo(situation, context)
