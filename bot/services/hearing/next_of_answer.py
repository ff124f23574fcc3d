"""What somebody says after an answer from the FAQ."""

from __future__ import annotations

from bot.domain.next.meant import Meant
from bot.services.hearing.next_meanings import HearNext, silent

AFTER_ANSWER: HearNext = {Meant.IDLE: silent}
