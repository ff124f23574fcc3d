"""The figures of a part of the tree for a span of time, put together from the ledger (效能考评)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from statistics import median

from bot.domain.tickets.figures import Assessment, Counts, Metric, Ranked, Rate, ranking, rate
from bot.domain.units import DAY_MS, MINUTE_MS, SECOND_MS
from bot.services.context import Context
from bot.store.questions.counts import Cell, Slice, summed
from bot.store.questions.signs import Doubt, HotSpot, Rising, Unheard

HOT_DAYS, HOT_TIMES = 30, 3
"""The same place and kind three times within 30 days is a hot spot (domain.md)."""

RISING_DAYS, RISING_WEEKS = 7, 4
RISING_FEWEST, RISING_FACTOR = 5, 2.0
UNHEARD_FEWEST = 3


@dataclass(frozen=True, slots=True)
class Waited:
    """Medians: seconds from the message to the bot's own receipt, minutes to the acceptance by somebody and to the end."""

    receipt_s: float | None = None
    accept_min: float | None = None
    end_min: float | None = None


@dataclass(frozen=True, slots=True)
class Reviews:
    """评议 of the span: how many people, the scores 1 … 5 given with their number, the words said by kind."""

    people: int = 0
    scores: Mapping[int, int] = field(default_factory=dict)
    kinds: Mapping[str, int] = field(default_factory=dict)

    @property
    def mean(self) -> float | None:
        given = sum(self.scores.values())
        return sum(score * count for score, count in self.scores.items()) / given if given else None


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
    waited: Waited = Waited()
    reviews: Reviews = Reviews()


def slice_of(context: Context, grid: str | None, since: int, until: int, **more: str | None) -> Slice:
    """The tickets of a grid and everything below it; None: of all."""
    grids = context.places.subtree(grid) if grid is not None and grid != context.places.root else None
    return Slice(since, until, min(until, context.now), grids, **more)  # type: ignore[arg-type]


def take_figures(context: Context, piece: Slice, place: str) -> Figures:
    """All figures of a slice, with its groups, its ranking of workers and what asks for a look."""
    cells = context.read.ticket_cells(piece)
    waits = context.read.waited(piece)
    whole = summed(cells, "").get("", Counts())
    whole = _with_rest(context, piece, replace(whole, acknowledged=len(waits.receipts)))
    groups = {by: summed(cells, by) for by in ("grid", "worker", "kind")}
    groups["grid"] = _by_child(context, piece, groups["grid"])
    return Figures(
        place,
        piece.since,
        piece.until,
        whole,
        tuple(rate(metric, whole) for metric in Metric),
        groups,
        rank_cells(context, cells),
        context.read.missed(piece),
        tuple(context.read.hot_spots(last_days(piece, HOT_DAYS), HOT_TIMES)),
        tuple(_rising(context, piece)),
        tuple(context.read.unheard(piece, UNHEARD_FEWEST)),
        tuple(context.read.doubts(piece)),
        Waited(
            _median(waits.receipts, SECOND_MS), _median(waits.acceptances, MINUTE_MS), _median(waits.ends, MINUTE_MS)
        ),
        reviews_in(context, piece),
    )


def _median(waits: Sequence[int], unit: int) -> float | None:
    return median(waits) / unit if waits else None


def reviews_in(context: Context, piece: Slice) -> Reviews:
    scores: Counter[int] = Counter()
    kinds: Counter[str] = Counter()
    people = 0
    for found in context.read.review_figures(piece.since, piece.until):
        if piece.grids is None or found.grid in piece.grids:
            people += found.people
            scores.update(dict(found.scores))
            kinds.update(dict(found.kinds))
    return Reviews(people, scores, kinds)


def _with_rest(context: Context, piece: Slice, counts: Counts) -> Counts:
    """What is counted beside the tickets."""
    return replace(
        counts,
        answered=context.read.answered(piece) if piece.handler is None and piece.kind is None else 0,
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


def rank_workers(context: Context, piece: Slice, names: bool = True) -> tuple[Ranked, ...]:
    """Everybody who had tickets, by the score of the assessment; what it leaves out is left out.

    `names` False: `name` is the key.
    """
    rules = context.office.assessment
    assessed = replace(piece, without_kinds=rules.without_kinds, without_late=rules.without_late)
    return _ranked(context, context.read.ticket_counts(assessed, "worker"), names)


def rank_cells(context: Context, cells: Iterable[Cell], names: bool = True) -> tuple[Ranked, ...]:
    """The same ranking of what was read already."""
    return _ranked(context, summed(_assessed(cells, context.office.assessment), "worker"), names)


def _ranked(context: Context, by_worker: Mapping[str, Counts], names: bool = True) -> tuple[Ranked, ...]:
    # By key: two people may have the same name.
    ranked = ranking({key: counts for key, counts in by_worker.items() if key}, context.office.assessment)
    return tuple(replace(one, name=context.name_of(one.name) or one.name) if names else one for one in ranked)


def _assessed(cells: Iterable[Cell], rules: Assessment) -> list[Cell]:
    """Without what the assessment leaves out."""
    return [cell for cell in cells if cell.kind not in rules.without_kinds and not (rules.without_late and cell.late)]


def rank_grids(context: Context, piece: Slice) -> tuple[Ranked, ...]:
    """The grids one level below the top of the slice, by the same score; `name` is the key."""
    rules = context.office.assessment
    assessed = replace(piece, without_kinds=rules.without_kinds, without_late=rules.without_late)
    return tuple(ranking(_by_child(context, piece, context.read.ticket_counts(assessed, "grid")), rules))


def last_days(piece: Slice, days: int) -> Slice:
    """The days up to the moment at which the slice is judged."""
    return replace(piece, since=piece.as_of - days * DAY_MS, until=piece.as_of + 1)


def _rising(context: Context, piece: Slice) -> list[Rising]:
    now, before = weeks_of(piece)
    return rising(context.read.by_kind(now), context.read.by_kind(before), weeks_known(context, piece))


def weeks_of(piece: Slice) -> tuple[Slice, Slice]:
    """The last seven days, and the weeks before that they are compared with."""
    week = RISING_DAYS * DAY_MS
    start = piece.as_of - week
    return last_days(piece, RISING_DAYS), replace(piece, since=start - RISING_WEEKS * week, until=start)


def weeks_known(context: Context, piece: Slice) -> float:
    """How many of the weeks that are compared with lie after the first ticket."""
    first, (_, before) = context.read.first_opened(), weeks_of(piece)
    return 0.0 if first is None else min(RISING_WEEKS, (before.until - first) / (RISING_DAYS * DAY_MS))


def rising(now: Mapping[str, int], before: Mapping[str, int], weeks: float) -> list[Rising]:
    """Kinds that came twice as often in the last seven days as in the `weeks` before (early warning).

    A young office that has not known a whole week before has nothing to compare with.
    """
    if weeks < 1:
        return []
    found = [Rising(kind, count, round(before.get(kind, 0) / weeks)) for kind, count in now.items()]
    return [one for one in found if one.now >= RISING_FEWEST and one.now >= RISING_FACTOR * max(one.before, 1)]
