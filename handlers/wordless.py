"""A voice message put to the bot: it can only read. Stickers get no reaction."""

from __future__ import annotations

from bot.domain.message import MessageKind
from bot.domain.outcome import SILENCE, Outcome
from bot.domain.situation import Situation
from bot.services import tell
from bot.services.context import Context
from bot.texts import residents

WHEN = "语音和表情"


def matches(situation: Situation) -> bool:
    return situation.message.kind in (MessageKind.VOICE, MessageKind.STICKER)


def handle(situation: Situation, context: Context) -> Outcome:
    if situation.addressed and situation.message.kind is MessageKind.VOICE:
        return Outcome(say=(tell.to_speaker(situation, residents.words_please()),))
    return SILENCE
