"""回李阿姨 师傅四点到: what somebody who waits is to hear, without the number of what they have reported."""

from __future__ import annotations

from bot.domain.commands.to_reporter import told_to
from bot.domain.message import MessageKind
from bot.domain.outcome import Outcome
from bot.domain.places.place import Purpose
from bot.domain.situation import Situation
from bot.services.context import Context
from bot.services.hearing.tell_reporter import tell_reporter

WHEN = "处理人叫着报事的人回话，没写编号：回李阿姨 师傅四点到"


def matches(situation: Situation) -> bool:
    if situation.command is not None or situation.late or situation.to_others or not situation.handles_tickets:
        return False
    if situation.room.purpose not in (Purpose.STAFF, Purpose.PRIVATE) or situation.message.quote is not None:
        return False
    return situation.message.kind is MessageKind.TEXT and told_to(situation.words) is not None


def handle(situation: Situation, context: Context) -> Outcome | None:
    return tell_reporter(situation, context)
