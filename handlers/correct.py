"""说错了是3单元: what was just reported is mended."""

from __future__ import annotations

from bot.domain.outcome import Outcome
from bot.domain.situation import Situation
from bot.services.context import Context
from bot.services.hearing.hear_more import hear_correction
from bot.services.taking.correct_report import may_correct

WHEN = "刚报过事的人说错了，更正地点"


def matches(situation: Situation) -> bool:
    return may_correct(situation)


def handle(situation: Situation, context: Context) -> Outcome | None:
    return hear_correction(situation, context)
