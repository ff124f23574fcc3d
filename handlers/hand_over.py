"""是 or 不用 after the bot has offered to ask the worker."""

from __future__ import annotations

from bot.domain.outcome import Outcome
from bot.domain.plain import bare
from bot.domain.situation import Situation
from bot.domain.talk_changes import Awaits
from bot.services.context import Context
from bot.services.hear_complaint import hand_over

WHEN = "回答“要转给网格员吗”"

_YES = frozenset({"是", "是的", "要", "好", "好的", "可以", "嗯", "1", "转", "转人工"})
_NO = frozenset({"不是", "不要", "不用", "不用了", "否", "0", "不", "算了"})


def matches(situation: Situation) -> bool:
    expected = situation.expectation
    if expected is None or expected.awaits is not Awaits.HANDOVER or situation.to_others:
        return False
    return bare(situation.words) in _YES | _NO


def handle(situation: Situation, context: Context) -> Outcome:
    return hand_over(situation, context, bare(situation.words) in _YES)
