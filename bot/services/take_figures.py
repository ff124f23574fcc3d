"""The figures of a part of the tree for a span of time, put together from the ledger (效能考评)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from bot.domain.figures import Counts, Metric, Ranked, Rate, ranking, rate
from bot.services.context import Context
from bot.store.figures import Doubt, HotSpot, Rising, Slice, Unheard

DAY_MS = 24 * 3_600_000
HOT_DAYS, HOT_TIMES = 30, 3
"""The same place and kind three times within 30 days is a hot spot (domain.md)."""

RISING_DAYS, RISING_WEEKS = 7, 4
RISING_FEWEST, RISING_FACTOR = 5, 2.0
UNHEARD_FEWEST = 3


@dataclass(frozen=True, slots=True)
class Figures:
    """Everything that is printed about a span. Groups go by the keys of grids, officials and kinds."""

    place: str
    since: int
    until: int
    counts: Counts
    rates: tuple[Rate, ...]
    groups: Mapping[str, Mapping[str, Counts]]
    ranked: tuple[Ranked, ...]
    missed: int
    hot_spots: tuple[HotSpot, ...]
    rising: tuple[Rising, ...]
    unheard: tuple[Unheard, ...]
    doubts: tuple[Doubt, ...]


def slice_of(context: Context, grid: str | None, since: int, until: int, **more: str | None) -> Slice:
    """The tickets of a grid and everything below it; None: of all."""
    grids = context.places.subtree(grid) if grid is not None and grid != context.places.root else None
    return Slice(since, until, min(until, context.now), grids, **more)  # type: ignore[arg-type]


def take_figures(context: Context, piece: Slice, place: str) -> Figures:
    """All figures of a slice, with its groups, its ranking of workers and what asks for a look."""
    whole = _with_rest(context, piece, context.read.ticket_counts(piece).get("", Counts()))
    groups = {by: context.read.ticket_counts(piece, by) for by in ("grid", "worker", "kind")}
    groups["grid"] = _by_child(context, piece, groups["grid"])
    return Figures(
        place,
        piece.since,
        piece.until,
        whole,
        tuple(rate(metric, whole) for metric in Metric),
        groups,
        rank_workers(context, piece),
        context.read.missed(piece),
        tuple(context.read.hot_spots(_last(piece, HOT_DAYS), HOT_TIMES)),
        tuple(_rising(context, piece)),
        tuple(context.read.unheard(piece, UNHEARD_FEWEST)),
        tuple(context.read.doubts(piece)),
    )


def _with_rest(context: Context, piece: Slice, counts: Counts) -> Counts:
    """What is counted beside the tickets."""
    return replace(
        counts,
        answered=context.read.answered(piece) if piece.handler is None and piece.kind is None else 0,
        acknowledged=context.read.acknowledged(piece),
        notes=context.read.notes_written(piece) if piece.kind is None else 0,
    )


def _by_child(context: Context, piece: Slice, by_grid: Mapping[str, Counts]) -> dict[str, Counts]:
    """Counts of single grids, summed up to the grids one level below the top of the slice."""
    places = context.places
    top = _top(context, piece)
    found: dict[str, Counts] = {}
    for grid, counts in by_grid.items():
        chain = places.upwards(grid)
        below = chain[: chain.index(top)] if top in chain else chain
        child = below[-1] if below else (top or grid)
        found[child] = found.get(child, Counts()) + counts
    return found


def _top(context: Context, piece: Slice) -> str | None:
    if piece.grids is None:
        return context.places.root
    return next((grid for grid in piece.grids if context.places.subtree(grid) == piece.grids), None)


def rank_workers(context: Context, piece: Slice) -> tuple[Ranked, ...]:
    """Everybody who had tickets, by the score of the assessment; what it leaves out is left out."""
    rules = context.office.assessment
    assessed = replace(piece, without_kinds=rules.without_kinds, without_late=rules.without_late)
    by_worker = {
        context.name_of(key) or key: counts for key, counts in context.read.ticket_counts(assessed, "worker").items() if key
    }
    return tuple(ranking(by_worker, rules))


def _last(piece: Slice, days: int) -> Slice:
    return replace(piece, since=piece.as_of - days * DAY_MS, until=piece.as_of + 1)


def _rising(context: Context, piece: Slice) -> list[Rising]:
    """Kinds that came twice as often in the last seven days as in the weeks before (early warning)."""
    week = RISING_DAYS * DAY_MS
    now = context.read.by_kind(_last(piece, RISING_DAYS))
    start = piece.as_of - week
    before = context.read.by_kind(replace(piece, since=start - RISING_WEEKS * week, until=start))
    rising = [Rising(kind, count, round(before.get(kind, 0) / RISING_WEEKS)) for kind, count in now.items()]
    return [one for one in rising if one.now >= RISING_FEWEST and one.now >= RISING_FACTOR * max(one.before, 1)]
