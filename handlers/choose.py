"""A bare number after the bot has offered up to three questions."""

from __future__ import annotations

from bot.domain.outcome import Outcome
from bot.domain.plain import bare
from bot.domain.situation import Situation
from bot.domain.talk_changes import Awaits
from bot.services.answer_question import answer_choice
from bot.services.context import Context

WHEN = "用数字回答机器人给出的几个选项"

_NONE = frozenset({"0", "都不是", "不是", "没有", "都没有"})


def matches(situation: Situation) -> bool:
    expected = situation.expectation
    if expected is None or expected.awaits is not Awaits.CHOICE:
        return False
    said = bare(situation.words)
    return said in _NONE or said in {str(place) for place in range(1, len(expected.options))}


def handle(situation: Situation, context: Context) -> Outcome:
    said = bare(situation.words)
    return answer_choice(situation, context, 0 if said in _NONE else int(said))
