"""确认, 取消: what was shown before, a notice or a second sending, is done or dropped."""

from __future__ import annotations

from bot.domain.changes.talk import Awaits
from bot.domain.commands.table import Verb
from bot.domain.outcome import Outcome
from bot.domain.situation import Situation
from bot.services.context import Context
from bot.services.notices import make_notice, steer_notice
from bot.services.notices.make_notice import OFFICE_ROOMS, may_be_meant

WHEN = "确认 / 取消（通知的预览或补发）"


def matches(situation: Situation) -> bool:
    command = situation.command
    if command is None or command.verb not in (Verb.CONFIRM, Verb.CANCEL):
        return False
    return situation.room.purpose in OFFICE_ROOMS and may_be_meant(situation, command)


def handle(situation: Situation, context: Context) -> Outcome:
    assert situation.command is not None  # matches has seen to it
    command, expected = situation.command, situation.expectation
    if not situation.may_give(command.verb):
        return steer_notice.refuse_steering(situation)
    if command.verb is Verb.CANCEL:
        return make_notice.cancel(situation, context, command.words)
    again = expected is not None and expected.awaits is Awaits.RESEND
    if again and not command.words.isdigit():
        return steer_notice.resend(situation, context)
    return make_notice.confirm(situation, context, command.words)
