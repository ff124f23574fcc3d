"""通知进度, 暂停, 继续, 撤销, 补发, 回执: how the sending of notices goes, and steering it."""

from __future__ import annotations

from bot.domain.command_table import Verb
from bot.domain.outcome import Outcome
from bot.domain.place import Role
from bot.domain.situation import Situation
from bot.services import steer_notice
from bot.services.context import Context
from bot.services.make_notice import OFFICE_ROOMS, may_be_meant
from bot.services.withdraw_ticket import withdraw_by_command

WHEN = "通知进度 / 暂停 / 继续 / 撤销 / 补发 / 回执（通知）"

_STEERING = frozenset({Verb.PAUSE, Verb.GO_ON, Verb.TAKE_BACK})
_ALL = _STEERING | {Verb.NOTICES, Verb.RESEND, Verb.RECEIPTS}


def matches(situation: Situation) -> bool:
    command = situation.command
    if command is None or situation.room.purpose not in OFFICE_ROOMS:
        return False
    if command.verb is Verb.WITHDRAW:
        # 撤销 alone, said by an admin: of the notice that is being sent, if one is.
        bare = command.number is None and not command.words and situation.quoted_ticket is None
        return bare and situation.speaker.role is Role.ADMIN
    return command.verb in _ALL and may_be_meant(situation, command)


def handle(situation: Situation, context: Context) -> Outcome:
    assert situation.command is not None  # matches has seen to it
    verb, words = situation.command.verb, situation.command.words
    if verb is not Verb.WITHDRAW and not situation.may_give(verb):
        return steer_notice.refuse_steering(situation)
    if verb is Verb.WITHDRAW:
        if steer_notice.newest_running(context) is None:
            return withdraw_by_command(situation, context, situation.command)
        return steer_notice.steer(situation, context, Verb.TAKE_BACK, words)
    if verb in _STEERING:
        return steer_notice.steer(situation, context, verb, words)
    if verb is Verb.RESEND:
        return steer_notice.ask_to_resend(situation, context, words)
    if verb is Verb.RECEIPTS:
        return steer_notice.tell_receipts(situation, context, words)
    return steer_notice.tell_progress(situation, context, words)
