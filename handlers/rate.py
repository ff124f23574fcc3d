"""满意, 基本满意, 不满意: the reporter's word on what was done."""

from __future__ import annotations

from dataclasses import replace

from bot.domain.changes.ticket import RateTicket
from bot.domain.commands.table import Verb
from bot.domain.outcome import Outcome, together
from bot.domain.situation import Situation
from bot.services.context import Context
from bot.services.handling.rate_ticket import RATINGS
from bot.services.hearing.hear_rated import keep_for_worker, rate_each
from bot.services.taking.set_apart import set_apart
from bot.services.taking.take_praise import take_praise

WHEN = "满意 / 基本满意 / 不满意"


def matches(situation: Situation) -> bool:
    return situation.command is not None and situation.command.verb in RATINGS


def handle(situation: Situation, context: Context) -> Outcome:
    assert situation.command is not None  # matches has seen to it
    rated = set_apart(situation, context, situation.command, rate_each)
    if not (rated.changes or rated.say) and situation.command.words and situation.command.verb is Verb.DISSATISFIED:
        return keep_for_worker(situation, context)
    praised = _praise(situation, context, rated)
    return together((rated, praised)) if praised else rated


def _praise(situation: Situation, context: Context, rated: Outcome) -> Outcome | None:
    """满意 小王师傅真好, said to the bot, is both."""
    command = situation.command
    if command is None or not (situation.addressed and command.words) or command.verb is Verb.DISSATISFIED:
        return None
    if not any(isinstance(one, RateTicket) for one in rated.changes):
        return None
    return take_praise(replace(situation, words=command.words, command=None, loose_photos=()), context)
