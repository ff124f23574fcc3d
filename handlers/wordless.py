"""Voice, files and other things that the bot cannot read; only in a talk with the bot does it say so."""

from __future__ import annotations

from bot.domain.message import MessageKind, stands_for_media
from bot.domain.outcome import SILENCE, Outcome
from bot.domain.situation import Situation
from bot.services import tell
from bot.services.context import Context
from bot.texts import residents

WHEN = "语音、表情、文件等读不懂的消息"

_ANSWERED = (MessageKind.VOICE, MessageKind.OTHER)


def matches(situation: Situation) -> bool:
    return situation.message.kind not in (MessageKind.TEXT, MessageKind.IMAGE) or stands_for_media(situation.words)


def handle(situation: Situation, context: Context) -> Outcome:
    said = situation.message.kind in _ANSWERED or stands_for_media(situation.words)
    if situation.addressed and said:
        return Outcome(say=(tell.to_speaker(situation, residents.words_please()),))
    return SILENCE
