"""评议 5 …, or a bare 5 in private: what somebody thinks of the week's work."""

from __future__ import annotations

import re

from bot.domain.commands.table import Verb
from bot.domain.notices.poll import read_review
from bot.domain.outcome import Outcome
from bot.domain.situation import Situation
from bot.domain.speech.kinds import is_question
from bot.services.context import Context
from bot.services.notices.review_week import review_week

WHEN = "评议 5 …（每周评议）"

_ASKS_HOW = re.compile(r"^(?:怎么|如何|咋)")


def matches(situation: Situation) -> bool:
    command = situation.command
    if command is not None and command.verb is Verb.REVIEW:
        return _is_review(situation, command.words)
    if command is not None or situation.expectation is not None or not situation.is_private:
        return False
    return situation.occasion is not None and situation.occasion.week is not None


def _is_review(situation: Situation, words: str) -> bool:
    """评议 会几点 asks about a meeting; without a score it is a review only while one is open."""
    review = read_review(words)
    open_now = situation.occasion is not None and situation.occasion.week is not None
    if review is None:
        return situation.addressed or (open_now and bool(words))
    if review.score is not None:
        return True
    if is_question(words):
        return situation.addressed and bool(_ASKS_HOW.search(words))
    return situation.addressed or open_now


def handle(situation: Situation, context: Context) -> Outcome:
    words = situation.command.words if situation.command else situation.words
    return review_week(situation, context, words)
