"""撤回 1001: the reporter takes a matter back."""

from __future__ import annotations

from bot.domain.commands.table import Verb
from bot.domain.outcome import Outcome
from bot.domain.situation import Situation
from bot.services.context import Context
from bot.services.taking.set_apart import set_apart
from bot.services.taking.withdraw_ticket import ask_in_private, withdraw_by_command

WHEN = "撤回 工单号，撤回刚才那个，撤回地下室那个，撤回我报的信箱"


def matches(situation: Situation) -> bool:
    return situation.command is not None and situation.command.verb is Verb.WITHDRAW


def handle(situation: Situation, context: Context) -> Outcome | None:
    assert situation.command is not None  # matches has seen to it
    if not situation.addressed and situation.command.number is None:
        return ask_in_private(situation, context)
    if situation.command.number is None and situation.quoted_ticket is None:
        # 地下室那个 says which one, and nothing of anybody.
        return withdraw_by_command(situation, context, situation.command)
    return set_apart(situation, context, situation.command, withdraw_by_command)
