"""The words that the bot asked for: after a photo without any, or after 我要报修."""

from __future__ import annotations

from bot.domain.changes.talk import Awaits
from bot.domain.message import stands_for_media
from bot.domain.outcome import Outcome
from bot.domain.situation import Situation
from bot.domain.speech.kinds import is_chatter
from bot.domain.words.plain import says_something
from bot.services.context import Context
from bot.services.hearing.hear_matter import hear_matter

WHEN = "先发照片或只说要报事，再说是什么事"


def matches(situation: Situation) -> bool:
    expected = situation.expectation
    waits = expected is not None and expected.awaits is Awaits.MATTER
    if not waits or situation.command is not None or situation.to_others:
        return False
    if is_chatter(situation.words) or stands_for_media(situation.words):
        return False
    return says_something(situation.words)


def handle(situation: Situation, context: Context) -> Outcome:
    return hear_matter(situation, context)
