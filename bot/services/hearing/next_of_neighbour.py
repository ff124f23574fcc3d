"""What somebody says to the bot after a neighbour has reported something."""

from __future__ import annotations

from bot.domain.next.meant import Meant
from bot.services.hearing.next_meanings import HearNext, silent

AFTER_NEIGHBOUR: HearNext = {Meant.IDLE: silent}
