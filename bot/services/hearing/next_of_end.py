"""What a reporter says after they were told of the end."""

from __future__ import annotations

from bot.domain.next.meant import Meant
from bot.services.hearing.next_meanings import HearNext, silent

AFTER_END: HearNext = {Meant.IDLE: silent}
