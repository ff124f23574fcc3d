"""What whoever handles tickets says of one that was sent to them, or that they have in hand, without its number."""

from __future__ import annotations

from bot.domain.next.meant import Meant
from bot.services.hearing.next_meanings import HearNext, silent

AT_WORK: HearNext = {Meant.IDLE: silent}
