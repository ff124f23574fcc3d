"""换好了, 弄好了, without a number, by whoever has an emergency and something ordinary in hand."""

from __future__ import annotations

from bot.domain.commands.repaired import says_done, says_repaired
from bot.domain.message import MessageKind
from bot.domain.outcome import Outcome
from bot.domain.situation import Situation
from bot.services.context import Context
from bot.services.hearing.hear_repaired import hear_repaired

WHEN = "手上有紧急的也有平常的，只说换好了、弄好了"


def matches(situation: Situation) -> bool:
    if situation.command is not None or situation.late or situation.to_others or not situation.handles_tickets:
        return False
    if situation.message.kind is not MessageKind.TEXT or situation.message.quote is not None:
        return False
    return situation.expectation is None and (says_repaired(situation.words) or says_done(situation.words))


def handle(situation: Situation, context: Context) -> Outcome | None:
    return hear_repaired(situation, context)
