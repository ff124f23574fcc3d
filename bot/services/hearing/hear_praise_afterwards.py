"""表扬冯大姐 第一个冲进去灭火: a good word about who has helped in a danger; it calls out none."""

from __future__ import annotations

from bot.domain.outcome import Outcome
from bot.domain.situation import Situation
from bot.domain.speech.named import accuses_here
from bot.services.context import Context
from bot.services.hearing.hear_well import thank_back
from bot.services.taking.take_praise import take_praise


def hear_praise_afterwards(situation: Situation, context: Context) -> Outcome | None:
    """Put to the bot it reaches whoever is praised; said among neighbours it is theirs. None where the praise is bitter."""
    if not situation.addressed:
        return Outcome()
    if (taken := take_praise(situation, context)) is not None:
        return taken
    return None if accuses_here(context.places, situation.words) else thank_back(situation)
