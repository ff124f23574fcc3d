"""反水那个让物业去, 小王请假了 他的活先给老赵: somebody in office orders in their own words what becomes of tickets there
are. Nothing is opened and nobody accused by it."""

from __future__ import annotations

from bot.domain.commands.leave_words import wants_leave
from bot.domain.message import MessageKind
from bot.domain.outcome import Outcome
from bot.domain.situation import Situation
from bot.services.context import Context
from bot.services.hearing.hear_leave import hear_leave
from bot.services.hearing.hear_order import hear_order
from bot.services.hearing.hear_whose_work import hear_whose_work

WHEN = "处理人、网格长、监督员不写编号说谁的活给谁、哪件让谁去、催谁"


def matches(situation: Situation) -> bool:
    if situation.command is not None or situation.late or situation.to_others or not situation.addressed:
        return False
    if situation.message.kind is not MessageKind.TEXT or situation.message.quote is not None:
        return False
    return situation.is_at_work


def handle(situation: Situation, context: Context) -> Outcome | None:
    if situation.is_private and situation.handles_tickets and wants_leave(situation.words):
        # 我明天请假让林若川替 passes on no ticket.
        return hear_leave(situation, context)
    return hear_whose_work(situation, context) or hear_order(situation, context)
