"""评议 5 …, or a bare 5 in private: what somebody thinks of the week's work."""

from __future__ import annotations

from bot.domain.command_table import Verb
from bot.domain.outcome import Outcome
from bot.domain.situation import Situation
from bot.services.context import Context
from bot.services.review_week import review_week

WHEN = "评议 5 …（每周评议）"


def matches(situation: Situation) -> bool:
    command = situation.command
    if command is not None and command.verb is Verb.REVIEW:
        return bool(command.words) or situation.addressed
    if command is not None or situation.expectation is not None or not situation.is_private:
        return False
    return situation.occasion is not None and situation.occasion.week is not None


def handle(situation: Situation, context: Context) -> Outcome:
    words = situation.command.words if situation.command else situation.words
    return review_week(situation, context, words)
