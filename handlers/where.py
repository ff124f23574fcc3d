"""Where it is, said after the bot has asked for it."""

from __future__ import annotations

from bot.domain.changes.talk import Awaits
from bot.domain.outcome import Outcome
from bot.domain.situation import Situation
from bot.services.context import Context
from bot.services.hearing.hear_more import hear_place
from bot.services.taking import ask_place

WHEN = "回答“在哪栋楼、什么位置”"


def matches(situation: Situation) -> bool:
    expected = situation.expectation
    return expected is not None and expected.awaits is Awaits.PLACE and ask_place.answers(situation)


def handle(situation: Situation, context: Context) -> Outcome | None:
    return hear_place(situation, context)
