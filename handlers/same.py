"""1 or 0 after the bot has asked whether a report is the same matter as another one."""

from __future__ import annotations

from bot.domain.outcome import Outcome
from bot.domain.plain import bare
from bot.domain.situation import Situation
from bot.domain.talk_changes import Awaits
from bot.services import ask_place
from bot.services.context import Context

WHEN = "回答“是不是同一件事”"

_YES = frozenset({"1", "是", "是的", "是同一件", "是同一件事", "同一件", "同一件事", "对", "对的", "一起跟进", "嗯"})
_NO = frozenset({"0", "不是", "不是的", "不是同一件事", "否", "另开一件", "不一样", "两件事"})


def matches(situation: Situation) -> bool:
    expected = situation.expectation
    if expected is None or expected.awaits is not Awaits.SAME or situation.to_others:
        return False
    return bare(situation.words) in _YES | _NO


def handle(situation: Situation, context: Context) -> Outcome:
    return ask_place.hear_same(situation, context, bare(situation.words) in _YES)
