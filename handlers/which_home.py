"""2, 云杉的: in which of their rooms' grids it is what somebody has reported in private."""

from __future__ import annotations

from bot.domain.outcome import Outcome
from bot.domain.situation import Situation
from bot.services.context import Context
from bot.services.hearing.hear_which_home import answers_which_home, hear_which_home

WHEN = "回答“是哪边的”（在两个居民群里的人私聊报事）"


def matches(situation: Situation) -> bool:
    return situation.command is None and situation.emergency is None and answers_which_home(situation)


def handle(situation: Situation, context: Context) -> Outcome | None:
    return hear_which_home(situation, context)
