"""Whoever has accused somebody asks, without the word for it, what became of that, or says what they think of it."""

from __future__ import annotations

from bot.domain.commands.table import Verb
from bot.domain.outcome import Outcome
from bot.domain.situation import Situation
from bot.domain.talk.rated_unnumbered import may_be_rated
from bot.domain.talk.what_became import asks_what_became
from bot.services.context import Context
from bot.services.handling.rate_ticket import RATINGS
from bot.services.hearing.hear_accusation_rated import hear_accusation_rated
from bot.services.hearing.hear_after_accusing import hear_after_accusing

WHEN = "举报过的人问那件事：鸡蛋的事查了没，老唐那个最后怎么处理的；说打牌那个满意、红包那个没解决（只在私聊里答）"
_RATES = frozenset({*RATINGS, Verb.APPEAL})


def matches(situation: Situation) -> bool:
    if situation.to_others and not situation.addressed:
        return False
    if situation.is_at_work and not situation.is_private:
        return False
    return _may_rate(situation) or (situation.command is None and asks_what_became(situation.words))


def _may_rate(situation: Situation) -> bool:
    command = situation.command
    if command is None:
        return situation.message.quote is None and may_be_rated(situation.words, situation.addressed)
    return command.number is None and command.verb in _RATES and may_be_rated(situation.words, situation.addressed)


def handle(situation: Situation, context: Context) -> Outcome | None:
    rated = hear_accusation_rated(situation, context) if _may_rate(situation) else None
    if rated is not None or situation.command is not None or not asks_what_became(situation.words):
        return rated
    return hear_after_accusing(situation, context)
