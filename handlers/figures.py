"""本周, 排名: the figures of a leader's grid."""

from __future__ import annotations

from bot.domain.commands.table import Verb
from bot.domain.outcome import Outcome
from bot.domain.situation import Situation
from bot.services.context import Context
from bot.services.reports.tell_figures import tell_ranking, tell_week

WHEN = "本周 / 排名"


def matches(situation: Situation) -> bool:
    return situation.gives_order(Verb.WEEK) or situation.gives_order(Verb.RANKING)


def handle(situation: Situation, context: Context) -> Outcome:
    assert situation.command is not None  # matches has seen to it
    tell = tell_week if situation.command.verb is Verb.WEEK else tell_ranking
    return tell(situation, context)
