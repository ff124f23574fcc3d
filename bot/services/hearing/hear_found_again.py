"""找到了 在鞋柜上, put to nobody by whoever has reported it lost: news of that ticket, and how to take it back."""

from __future__ import annotations

from bot.domain.outcome import Outcome
from bot.domain.situation import Situation
from bot.domain.talk.found_again import is_found_again
from bot.services.context import Context
from bot.services.hearing.next_meanings import without_a_word
from bot.services.taking.withdraw_ticket import told_over


def hear_found_again(situation: Situation, context: Context) -> Outcome | None:
    """Kept without a word where it may be one of several; None where they look for nothing."""
    theirs = context.read.unclosed_of(situation.speaker.person, situation.room.id)
    lost = [one for one in theirs if one.is_open and not (one.is_confidential or one.urgent)]
    lost = [one for one in lost if is_found_again(situation.words, one.text)]
    if not lost:
        return None
    told = told_over(situation, context, max(lost, key=lambda one: one.number))
    return told if len(lost) == 1 else without_a_word(situation, told)
