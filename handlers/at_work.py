"""门禁那个我看了 卡没授权: said among colleagues by somebody who has not accepted what they are at work on."""

from __future__ import annotations

from bot.domain.commands.at_work_on import at_work_on_one
from bot.domain.message import MessageKind
from bot.domain.outcome import Outcome
from bot.domain.places.place import Purpose
from bot.domain.situation import Situation
from bot.services.context import Context
from bot.services.hearing.hear_at_work import hear_at_work

WHEN = "没接单的人在员工群或私聊里说手上在办哪件：门禁那个我看了 卡没授权"


def matches(situation: Situation) -> bool:
    if situation.command is not None or situation.late or situation.to_others or not situation.handles_tickets:
        return False
    if situation.room.purpose not in (Purpose.STAFF, Purpose.PRIVATE) or situation.message.quote is not None:
        return False
    return situation.message.kind is MessageKind.TEXT and at_work_on_one(situation.words)


def handle(situation: Situation, context: Context) -> Outcome | None:
    return hear_at_work(situation, context)
