"""收到, said in a room after a notice that wants to be confirmed: counted once, in silence."""

from __future__ import annotations

from bot.domain.changes.notice import NoteReceipt
from bot.domain.outcome import Outcome
from bot.domain.situation import Situation
from bot.services.context import Context

WHEN = "收到 / 已阅（通知要求回执）"


def matches(situation: Situation) -> bool:
    if situation.occasion is None or situation.occasion.receipt is None or situation.to_others:
        return False
    return situation.quoted_ticket is None and (situation.command is None or situation.command.number is None)


def handle(situation: Situation, context: Context) -> Outcome:
    assert situation.occasion is not None and situation.occasion.receipt is not None  # matches has seen to it
    return Outcome((NoteReceipt(situation.occasion.receipt, situation.room.id, situation.speaker.person),))
