"""1 or 0 after the bot has asked whether a report is the same matter as another one."""

from __future__ import annotations

from bot.domain.changes.talk import Awaits
from bot.domain.outcome import Outcome
from bot.domain.situation import Situation
from bot.domain.talk.same_answer import is_another_number, same_matter_said
from bot.services import tell
from bot.services.context import Context
from bot.services.taking import ask_place
from bot.texts import residents_taking

WHEN = "回答“是不是同一件事”"


def matches(situation: Situation) -> bool:
    expected = situation.expectation
    if expected is None or expected.awaits is not Awaits.SAME or situation.to_others:
        return False
    return same_matter_said(situation.words) is not None or is_another_number(situation.words)


def handle(situation: Situation, context: Context) -> Outcome:
    if is_another_number(situation.words):
        return Outcome(say=(tell.to_speaker(situation, residents_taking.only_one_or_none()),))
    return ask_place.hear_same(situation, context, bool(same_matter_said(situation.words)))
