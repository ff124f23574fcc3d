"""通知进度, 暂停, 继续, 撤销, 补发, 回执: how the sending of notices goes, and steering it."""

from __future__ import annotations

from bot.domain.commands.of_notices import taken_back
from bot.domain.commands.table import Verb
from bot.domain.outcome import Outcome
from bot.domain.places.place import Role
from bot.domain.situation import Situation
from bot.services.context import Context
from bot.services.hearing.hear_notice import take_back_shown
from bot.services.notices import steer_notice
from bot.services.notices.make_notice import OFFICE_ROOMS, may_be_meant, shown_to_maker
from bot.services.taking.withdraw_ticket import withdraw_by_command

WHEN = "通知进度 / 暂停 / 继续 / 撤销 / 补发 / 回执（通知）"

_STEERING = frozenset({Verb.PAUSE, Verb.GO_ON, Verb.TAKE_BACK})
_ALL = _STEERING | {Verb.NOTICES, Verb.RESEND, Verb.RECEIPTS}


def matches(situation: Situation) -> bool:
    command = situation.command
    if situation.room.purpose not in OFFICE_ROOMS:
        return False
    if command is None:
        return taken_back(situation.words) is not None and situation.may_give(Verb.TAKE_BACK)
    if command.verb is Verb.WITHDRAW:
        # 撤销, said by an admin without a number: of the notice that is being sent or was just now, if one is.
        unnumbered = command.number is None and situation.quoted_ticket is None
        return unnumbered and situation.speaker.role is Role.ADMIN
    return command.verb in _ALL and may_be_meant(situation, command)


def handle(situation: Situation, context: Context) -> Outcome:
    command = situation.command
    if command is None or command.verb is Verb.WITHDRAW:
        return _take_back(situation, context, (command.words if command else taken_back(situation.words)) or "")
    verb, words = command.verb, command.words
    if not situation.may_give(verb):
        return steer_notice.refuse_steering(situation)
    if verb in _STEERING:
        return steer_notice.steer(situation, context, verb, words)
    if verb is Verb.RESEND:
        return steer_notice.ask_to_resend(situation, context, words)
    if verb is Verb.RECEIPTS:
        return steer_notice.tell_receipts(situation, context, words)
    return steer_notice.tell_progress(situation, context, words)


def _take_back(situation: Situation, context: Context, words: str) -> Outcome:
    """What was only shown so far, else the notice that is being sent, or was just now; where there is none, a bare 撤销 is of a ticket."""
    latest = steer_notice.newest_lately(context)
    shown = shown_to_maker(situation, context)
    if shown is not None and (latest is None or shown.number > latest.number):
        return take_back_shown(situation, context, words) or Outcome()
    if latest is None and situation.command is not None:
        return withdraw_by_command(situation, context, situation.command)
    named = f"{latest.number} {words}".strip() if latest else words
    return steer_notice.steer(situation, context, Verb.TAKE_BACK, named)
