"""答 1001 …: an answer that is relayed to whoever asked."""

from __future__ import annotations

from bot.domain.commands.table import Verb
from bot.domain.outcome import Outcome
from bot.domain.situation import Situation
from bot.services.context import Context
from bot.services.each import each
from bot.services.hearing.tell_all import reply_and_offer

WHEN = "答 工单号 内容"


def matches(situation: Situation) -> bool:
    return situation.gives_order(Verb.REPLY)


def handle(situation: Situation, context: Context) -> Outcome:
    assert situation.command is not None  # matches has seen to it
    return each(situation, context, situation.command, reply_and_offer)
