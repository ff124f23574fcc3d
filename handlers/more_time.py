"""延期, 挂账, 恢复办理: more time for a ticket, or off the clock."""

from __future__ import annotations

from bot.domain.commands.table import Verb
from bot.domain.outcome import Outcome
from bot.domain.situation import Situation
from bot.services.context import Context
from bot.services.handling import more_time

WHEN = "延期 / 挂账 / 恢复办理 工单号"

_VERBS = (Verb.EXTEND, Verb.SUSPEND, Verb.RESUME)


def matches(situation: Situation) -> bool:
    return any(situation.gives_order_here(verb) for verb in _VERBS)


def handle(situation: Situation, context: Context) -> Outcome:
    assert situation.command is not None  # matches has seen to it
    verb = situation.command.verb
    if verb is Verb.RESUME:
        return more_time.resume(situation, context, situation.command)
    ask = more_time.ask_extension if verb is Verb.EXTEND else more_time.ask_suspension
    return ask(situation, context, situation.command)
