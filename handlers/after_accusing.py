"""Whoever has accused somebody asks, without the word for it, what became of that."""

from __future__ import annotations

from bot.domain.outcome import Outcome
from bot.domain.situation import Situation
from bot.domain.talk.what_became import asks_what_became
from bot.services.context import Context
from bot.services.hearing.hear_after_accusing import hear_after_accusing

WHEN = "举报过的人问那件事：鸡蛋的事查了没，老唐那个最后怎么处理的（只在私聊里答）"


def matches(situation: Situation) -> bool:
    if situation.command is not None or (situation.to_others and not situation.addressed):
        return False
    if situation.is_at_work and not situation.is_private:
        return False
    return asks_what_became(situation.words)


def handle(situation: Situation, context: Context) -> Outcome | None:
    return hear_after_accusing(situation, context)
