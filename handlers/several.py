"""1001接单，1012也接了，1008不是我的: a worker says something of several tickets at once."""

from __future__ import annotations

from bot.domain.outcome import Outcome
from bot.domain.situation import Situation
from bot.services.context import Context
from bot.services.hearing.hear_several import hear_several

WHEN = "处理人一句话说到几件工单"


def matches(situation: Situation) -> bool:
    return bool(situation.several)


def handle(situation: Situation, context: Context) -> Outcome:
    return hear_several(situation, context)
