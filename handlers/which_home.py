"""2, 云杉的: in which of their rooms' grids it is what somebody has reported in private; 青禾社区的, where it is what was
told for somebody else."""

from __future__ import annotations

from bot.domain.changes.talk import Awaits
from bot.domain.outcome import Outcome
from bot.domain.situation import Situation
from bot.services.context import Context
from bot.services.hearing.hear_which_home import answers_which_home, hear_which_home
from bot.services.taking.take_for_others import hear_community

WHEN = "回答“是哪边的”（在两个居民群里的人私聊报事）、代报的事是哪个社区的"


def matches(situation: Situation) -> bool:
    if situation.command is not None or situation.emergency is not None or situation.to_others:
        return False
    return answers_which_home(situation) or _awaits_community(situation)


def _awaits_community(situation: Situation) -> bool:
    return situation.expectation is not None and situation.expectation.awaits is Awaits.REPORT_HOME


def handle(situation: Situation, context: Context) -> Outcome | None:
    return (hear_community if _awaits_community(situation) else hear_which_home)(situation, context)
