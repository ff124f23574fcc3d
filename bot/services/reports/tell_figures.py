"""本周 and 排名, for leaders and admins in a chat."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from bot.domain.outcome import Outcome
from bot.domain.places.place import Role
from bot.domain.situation import Situation
from bot.domain.tickets.deadline import to_local, to_ms
from bot.domain.tickets.figures import Counts, rate
from bot.domain.tickets.ticket import State
from bot.services import tell
from bot.services.context import Context
from bot.services.reports.take_figures import rank_workers, slice_of
from bot.store.questions.counts import Slice
from bot.texts import figures as texts
from bot.texts import workers_lists

WEEK_DAYS = 7
RANKS = 10
MOST = 1000


def tell_week(situation: Situation, context: Context) -> Outcome:
    """The last seven days of the leader's grids and everything below them; for an admin of all."""
    since = to_ms(_midnight(context) - timedelta(days=WEEK_DAYS - 1))
    piece, place = _own(situation, context, since)
    counts = context.read.ticket_counts(piece).get("", Counts())
    rates = [rate(metric, counts) for metric in context.office.assessment.weights]
    lines = [texts.week(place, counts, rates), _from_before(context, piece)]
    return Outcome(say=(tell.not_to_residents(situation, "\n".join(filter(None, lines))),))


def _from_before(context: Context, piece: Slice) -> str:
    """What is older and still open: the figures of the week do not count it."""
    older = [
        ticket
        for ticket in context.read.all_open(MOST)
        if ticket.opened_at < piece.since and (piece.grids is None or ticket.grid in piece.grids)
    ]
    late = [one for one in older if one.handle_due < context.now and one.state is not State.SUSPENDED]
    return texts.open_from_before(len(older), len(late)) if older else ""


def tell_ranking(situation: Situation, context: Context) -> Outcome:
    """This month's ranking of the workers of the leader's grids, in private: it is about persons."""
    piece, place = _own(situation, context, to_ms(_midnight(context).replace(day=1)))
    ranked = rank_workers(context, piece)
    if not ranked:
        return Outcome(say=(tell.in_private(situation, texts.nothing_to_rank(place)),))
    lines = [texts.rank_line(one) for one in ranked[:RANKS]]
    weights = texts.weights(context.office.assessment.weights)
    return Outcome(say=(tell.in_private(situation, texts.ranking(texts.ranking_title(place), lines, weights)),))


def _own(situation: Situation, context: Context, since: int) -> tuple[Slice, str]:
    """What the speaker answers for, and its name."""
    official, places = situation.speaker.official, context.places
    leads = official.grids if official and official.role is Role.LEADER else ()
    own = leads or ((places.root,) if places.root else ())
    piece = slice_of(context, own[0] if own else None, since, context.now + 1)
    # As in 今日 and the reports: in a small grid a number alone would tell of an accusation.
    piece = replace(piece, without_accusations=True)
    if len(own) < 2:
        return piece, context.grid_name(own[0] if own else None)
    below = frozenset[str]().union(*(places.subtree(grid) for grid in own))
    return replace(piece, grids=below), workers_lists.several_grids(context.grid_name(own[0]), len(own))


def _midnight(context: Context) -> datetime:
    local = to_local(context.now, context.office.zone)
    return local.replace(hour=0, minute=0, second=0, microsecond=0)
