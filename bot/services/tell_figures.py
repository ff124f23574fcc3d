"""本周 and 排名, for leaders and admins in a chat."""

from __future__ import annotations

from datetime import datetime, timedelta

from bot.domain.deadline import to_local, to_ms
from bot.domain.figures import Counts, rate
from bot.domain.outcome import Outcome
from bot.domain.situation import Situation
from bot.services import tell
from bot.services.context import Context
from bot.services.take_figures import rank_workers, slice_of
from bot.texts import figures as texts

WEEK_DAYS = 7
RANKS = 10


def tell_week(situation: Situation, context: Context) -> Outcome:
    """The last seven days of the leader's grid."""
    grid = _grid(situation, context)
    since = to_ms(_midnight(context) - timedelta(days=WEEK_DAYS - 1))
    piece = slice_of(context, grid, since, context.now + 1)
    counts = context.read.ticket_counts(piece).get("", Counts())
    rates = [rate(metric, counts) for metric in context.office.assessment.weights]
    return Outcome(say=(tell.to_speaker(situation, texts.week(context.grid_name(grid), counts, rates)),))


def tell_ranking(situation: Situation, context: Context) -> Outcome:
    """This month's ranking of the workers of the leader's grid, in private: it is about persons."""
    grid = _grid(situation, context)
    since = to_ms(_midnight(context).replace(day=1))
    ranked = rank_workers(context, slice_of(context, grid, since, context.now + 1))
    place = context.grid_name(grid)
    if not ranked:
        return Outcome(say=(tell.in_private(situation, texts.nothing_to_rank(place)),))
    lines = [texts.rank_line(one) for one in ranked[:RANKS]]
    weights = texts.weights(context.office.assessment.weights)
    return Outcome(say=(tell.in_private(situation, texts.ranking(texts.ranking_title(place), lines, weights)),))


def _grid(situation: Situation, context: Context) -> str | None:
    official = situation.speaker.official
    return official.grids[0] if official and official.grids else context.places.root


def _midnight(context: Context) -> datetime:
    local = to_local(context.now, context.office.zone)
    return local.replace(hour=0, minute=0, second=0, microsecond=0)
