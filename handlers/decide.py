"""同意, 不同意: the word of the level above on a request."""

from __future__ import annotations

from functools import partial

from bot.domain.commands.table import Verb
from bot.domain.outcome import Outcome
from bot.domain.situation import Situation
from bot.services.context import Context
from bot.services.each import each
from bot.services.handling.more_time import decide

WHEN = "同意 / 不同意 工单号"

_VERBS = (Verb.AGREE, Verb.DISAGREE)


def matches(situation: Situation) -> bool:
    return any(situation.gives_order(verb) for verb in _VERBS)


def handle(situation: Situation, context: Context) -> Outcome:
    assert situation.command is not None  # matches has seen to it
    granted = situation.command.verb is Verb.AGREE
    return each(situation, context, situation.command, partial(decide, granted=granted))
