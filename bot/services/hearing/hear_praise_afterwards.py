"""表扬冯大姐 第一个冲进去灭火: a good word about who has helped in a danger; it calls out none."""

from __future__ import annotations

from bot.domain.outcome import Outcome
from bot.domain.situation import Situation
from bot.services import tell
from bot.services.context import Context
from bot.services.taking.take_praise import take_praise
from bot.texts import residents


def hear_praise_afterwards(situation: Situation, context: Context) -> Outcome:
    """Put to the bot it reaches whoever is praised; said among neighbours it is theirs."""
    if not situation.addressed:
        return Outcome()
    praised = take_praise(situation, context)
    return praised or Outcome(say=(tell.to_speaker(situation, residents.you_are_welcome()),))
