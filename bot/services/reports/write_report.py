"""What a report says about a grid and a period, put together from the ledger (日报告 … 年考评)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from bot.domain.places.place import Official, Places
from bot.domain.speech.named import accuses_here
from bot.domain.tickets.figures import Counts, Metric, Ranked, Rate, rate
from bot.domain.tickets.periods import Period, ReportKind, parts, previous
from bot.domain.words.privacy import mask
from bot.services.context import Context
from bot.services.reports.take_figures import Figures, Reviews, rank_grids, reviews_in, take_figures
from bot.store.questions.counts import Slice
from bot.store.questions.report import LateTicket

LATE_SHOWN, WORDS_SHOWN = 20, 12


@dataclass(frozen=True, slots=True)
class Column:
    """One part of the period: what came in it and what was ended in it."""

    period: Period
    came: int
    ended: int


@dataclass(frozen=True, slots=True)
class Before:
    """The same figures of the period before; while this one runs, of as much of that one."""

    counts: Counts
    rates: Mapping[Metric, Rate]
    missed: int
    reviews: Reviews


@dataclass(frozen=True, slots=True)
class Report:
    """Everything that a document prints. `is_over` False: the period still runs, judged at `as_of`.

    Names of grids and people are those of the office's files; `late` stands at the time of printing.
    """

    kind: ReportKind
    period: Period
    place: str
    is_over: bool
    as_of: int
    figures: Figures
    before: Before
    columns: tuple[Column, ...]
    grids: tuple[Ranked, ...]
    words: tuple[tuple[str, str], ...]
    late: tuple[LateTicket, ...]
    late_count: int


def write_report(context: Context, period: Period, grid: str | None) -> Report:
    """The whole report of a grid with everything below it; None: of the whole office."""
    piece = piece_of(context, period, grids_below(context, grid))
    grids = tuple(replace(one, name=context.grid_name(one.name) or one.name) for one in rank_grids(context, piece))
    late = context.read.late_tickets(piece.grids, context.now)
    place = context.grid_name(grid or context.places.root)
    return Report(
        kind=period.kind,
        period=period,
        place=place,
        is_over=piece.until <= context.now,
        as_of=piece.as_of,
        figures=take_figures(context, piece, place),
        before=before(context, _as_long_before(context, piece, period)),
        columns=tuple(_column(context, piece, part) for part in parts(period)),
        grids=grids,
        words=_words(context, piece),
        late=tuple(late[:LATE_SHOWN]),
        late_count=len(late),
    )


def grids_below(context: Context, *grids: str | None) -> frozenset[str] | None:
    """The grids and everything below them; None where that is the whole office."""
    if None in grids or context.places.root in grids:
        return None
    return frozenset[str]().union(*(context.places.subtree(grid) for grid in grids if grid))


def piece_of(context: Context, period: Period, grids: frozenset[str] | None, handler: str | None = None) -> Slice:
    """The tickets of a period. Accusations are not counted: in a small grid a number alone would give them away."""
    since, until = period.moments(context.office.zone)
    as_of = min(until, context.now)
    return Slice(since, until, as_of, grids, handler, without_accusations=True)


def _as_long_before(context: Context, piece: Slice, period: Period) -> Slice:
    """A period that still runs is compared with the first days of the one before, not with the whole of it."""
    past = piece_of(context, previous(period), piece.grids)
    if piece.until <= context.now:
        return past
    cut = min(past.until, past.since + piece.as_of - piece.since)
    return replace(past, until=cut, as_of=cut)


def counts_of(context: Context, piece: Slice) -> Counts:
    """The tickets, and beside them the questions that the bot answered and the notes that were taken."""
    counts = context.read.ticket_counts(piece).get("", Counts())
    answered = context.read.answered(piece) if piece.handler is None else 0
    return replace(counts, answered=answered, notes=context.read.notes_written(piece))


def before(context: Context, piece: Slice) -> Before:
    counts = counts_of(context, piece)
    rates = {metric: rate(metric, counts) for metric in Metric}
    return Before(counts, rates, context.read.missed(piece), reviews_in(context, piece))


def may_be_shown(words: str, places: Places) -> bool:
    """Complaints about a person in office are for the confidential chain alone, wherever they were written."""
    return not accuses_here(places, words)


def several(context: Context, official: Official) -> tuple[str, ...]:
    """The grids of a person; a leader without any sees the whole office."""
    root = context.places.root
    return official.grids or ((root,) if root else ())


def _is_in(piece: Slice, grid: str | None) -> bool:
    return piece.grids is None or grid in piece.grids


def _column(context: Context, piece: Slice, part: Period) -> Column:
    since, until = part.moments(context.office.zone)
    came, ended = context.read.flow(replace(piece, since=since, until=until))
    return Column(part, came, ended)


def _words(context: Context, piece: Slice) -> tuple[tuple[str, str], ...]:
    """(kind, words) of what residents wrote in the weekly review, masked, without names."""
    said = context.read.review_words(piece.since, piece.until)
    shown = ((grid, kind, words) for grid, kind, words in said if may_be_shown(words, context.places))
    fit = ((kind, mask(words)) for grid, kind, words in shown if _is_in(piece, grid))
    return tuple(fit)[:WORDS_SHOWN]
