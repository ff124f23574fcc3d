"""The words that the bot asked for after a photo without any."""

from __future__ import annotations

from bot.domain.outcome import Outcome
from bot.domain.plain import says_something
from bot.domain.situation import Situation
from bot.domain.talk_changes import Awaits
from bot.services.context import Context
from bot.services.open_several import open_expected

WHEN = "先发照片，再说是什么事"


def matches(situation: Situation) -> bool:
    expected = situation.expectation
    waits = expected is not None and expected.awaits is Awaits.MATTER
    return waits and situation.command is None and not situation.to_others and says_something(situation.words)


def handle(situation: Situation, context: Context) -> Outcome:
    return open_expected(situation, context)
