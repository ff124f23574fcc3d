"""A message is taken back: the report that it was is withdrawn with it."""

from __future__ import annotations

from bot.domain.message import MessageKind
from bot.domain.outcome import Outcome
from bot.domain.situation import Situation
from bot.services.context import Context
from bot.services.taking.note_suspect import drop_recalled
from bot.services.taking.withdraw_ticket import withdraw_recalled

WHEN = "撤回一条消息"


def matches(situation: Situation) -> bool:
    return situation.message.kind is MessageKind.RECALL and situation.message.recalls is not None


def handle(situation: Situation, context: Context) -> Outcome:
    recalled = situation.message.recalls or ""
    withdrawn = withdraw_recalled(situation, context, recalled)
    return drop_recalled(situation, context, recalled) if withdrawn.is_quiet else withdrawn
