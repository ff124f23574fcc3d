"""撤回 1001: the reporter takes a matter back."""

from __future__ import annotations

from bot.domain.commands.table import Verb
from bot.domain.outcome import Outcome
from bot.domain.situation import Situation
from bot.services.context import Context
from bot.services.taking.set_apart import set_apart
from bot.services.taking.withdraw_ticket import ask_in_private, withdraw_by_command

WHEN = "撤回 工单号，撤回刚才那个，撤回地下室那个"


def matches(situation: Situation) -> bool:
    command = situation.command
    if command is None or command.verb is not Verb.WITHDRAW:
        return False
    if situation.addressed or command.number is not None:
        return True
    # Among neighbours 刚才那个撤了吧 may be said of anything, but by whoever has just reported something.
    return not command.words or situation.draft is not None


def handle(situation: Situation, context: Context) -> Outcome:
    assert situation.command is not None  # matches has seen to it
    if not situation.addressed and situation.command.number is None:
        return ask_in_private(situation, context)
    if situation.command.number is None and situation.quoted_ticket is None:
        # 地下室那个 says which one, and nothing of anybody.
        return withdraw_by_command(situation, context, situation.command)
    return set_apart(situation, context, situation.command, withdraw_by_command)
