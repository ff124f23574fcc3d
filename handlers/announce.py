"""发通知 青禾社区 明早8点 …: an admin makes a notice in a chat."""

from __future__ import annotations

from bot.domain.commands.table import Verb
from bot.domain.outcome import Outcome
from bot.domain.places.place import Purpose
from bot.domain.situation import Situation
from bot.services.context import Context
from bot.services.notices.make_notice import announce, announce_completed, drop_order, drops_order, order_completed

WHEN = "发通知 受众 时间 正文"


def matches(situation: Situation) -> bool:
    command = situation.command
    if order_completed(situation) is not None or drops_order(situation):
        return True
    if command is None or command.verb is not Verb.ANNOUNCE:
        return False
    # In a staff room nobody chats about it in these words; among residents they are ordinary talk.
    at_work = situation.room.purpose in (Purpose.STAFF, Purpose.ADMINS) and situation.speaker.official is not None
    return situation.may_give(Verb.ANNOUNCE) or situation.addressed or at_work


def handle(situation: Situation, context: Context) -> Outcome:
    if drops_order(situation):
        return drop_order(situation)
    if (completed := order_completed(situation)) is not None:
        return announce_completed(situation, context, completed)
    assert situation.command is not None  # matches has seen to it
    return announce(situation, context, situation.command.words)
