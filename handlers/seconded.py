"""A neighbour has seen it too, of what somebody was accused of before the group, or asks what became of it."""

from __future__ import annotations

from bot.domain.outcome import Outcome
from bot.domain.situation import Situation
from bot.domain.talk.accuser import speaks_of_anothers_accusation
from bot.domain.talk.seconding import agrees_with_somebody
from bot.domain.talk.what_became import asks_what_became
from bot.services.context import Context
from bot.services.hearing.hear_accusation_seconded import hear_accusation_seconded, refuse_anothers

WHEN = (
    "群里有人举报，邻居说也看到了：张大爷说的打牌那个我也看到了（只交给办那件举报的专人）；问别人举报的怎么样了（不说）"
)


def matches(situation: Situation) -> bool:
    if situation.command is not None or situation.message.quote is not None:
        return False
    if situation.is_private and situation.draft is not None:
        # Of what they have just reported themselves.
        return False
    return agrees_with_somebody(situation.words) or _asks_of_it(situation.words)


def _asks_of_it(words: str) -> bool:
    return speaks_of_anothers_accusation(words) and asks_what_became(words)


def handle(situation: Situation, context: Context) -> Outcome | None:
    if _asks_of_it(situation.words):
        return refuse_anothers(situation)
    return hear_accusation_seconded(situation, context)
