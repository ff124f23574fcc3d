"""请假 11-22 至 11-25 and 销假: who is not there is given nothing."""

from __future__ import annotations

from bot.domain.commands.table import Verb
from bot.domain.outcome import Outcome
from bot.domain.situation import Situation
from bot.services.context import Context
from bot.services.people.take_leave import end_leave, take_leave

WHEN = "请假 日期，或 销假"


def matches(situation: Situation) -> bool:
    """Only from those who handle tickets; from anybody else it is ordinary talk."""
    return any(situation.gives_order_here(verb) and situation.may_give(verb) for verb in (Verb.LEAVE, Verb.END_LEAVE))


def handle(situation: Situation, context: Context) -> Outcome:
    assert situation.command is not None  # matches has seen to it
    if situation.command.verb is Verb.END_LEAVE:
        return end_leave(situation, context)
    return take_leave(situation, context, situation.command)
