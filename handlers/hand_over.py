"""是 or 不用 after the bot has offered to ask the worker."""

from __future__ import annotations

from bot.domain.changes.talk import Awaits
from bot.domain.outcome import Outcome
from bot.domain.situation import Situation
from bot.domain.talk.follow_up import says_no_help
from bot.domain.words.yes_no import wants_it
from bot.services.context import Context
from bot.services.hearing.hear_complaint import hand_over

WHEN = "回答“要转给网格员吗”"


def matches(situation: Situation) -> bool:
    expected = situation.expectation
    if expected is None or expected.awaits is not Awaits.HANDOVER or situation.to_others:
        return False
    # 不对 is of the answer, and no 不用.
    return wants_it(situation.words) is not None and not says_no_help(situation.words)


def handle(situation: Situation, context: Context) -> Outcome:
    return hand_over(situation, context, bool(wants_it(situation.words)))
