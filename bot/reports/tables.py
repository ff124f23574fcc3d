"""A report as tables of plain values: the page, the spreadsheet and the terminal show the same rows."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from bot.domain.tickets.figures import Counts, Ranked, Rate, rate
from bot.domain.units import DAY_MS
from bot.domain.words.privacy import mask, mask_name
from bot.services.context import Context
from bot.services.reports.write_report import Report
from bot.texts import figures as words
from bot.texts import reports_paper as texts
from bot.texts.common import moment
from bot.texts.reports import part_name

Cell = str | int | float | None


@dataclass(frozen=True, slots=True)
class Table:
    """`key` names it in texts.HEADS and texts.SECTIONS; None in a cell: nothing to count there."""

    key: str
    rows: tuple[tuple[Cell, ...], ...]
    note: str = ""

    @property
    def heads(self) -> tuple[str, ...]:
        return texts.HEADS[self.key]


def count_of(report: Report, name: str, past: bool = False) -> int:
    """One of texts.COUNTED, of the period or of the one before."""
    if name == "missed":
        return report.before.missed if past else report.figures.missed
    counts = report.before.counts if past else report.figures.counts
    return int(getattr(counts, name))


def tables(report: Report, context: Context) -> Iterator[Table]:
    """Everything in the order in which it is printed; what is empty is left out, but never the figures."""
    yield Table("counts", tuple(_counts(report)))
    yield Table("figures", tuple(_figure(report, one) for one in report.figures.rates), _waits(report))
    rest = (
        Table("flow", tuple((part_name(one.period), one.came, one.ended) for one in report.columns)),
        Table("grids", _ranked(report.grids, report.figures.groups["grid"]), _weights(context)),
        Table("people", _ranked(report.figures.ranked, report.figures.groups["worker"]), _weights(context)),
        Table("kinds", tuple(_kinds(report))),
        Table(
            "late",
            tuple(_late(report, context)),
            texts.STANDS_NOW + texts.late_more(report.late_count, len(report.late)),
        ),
        Table("reviews", tuple((texts.stars(score), times) for score, times in _scores(report)), _review_note(report)),
        Table("words", report.words),
        Table("look", tuple(look(report, context)), _how_found(report)),
    )
    yield from (table for table in rest if table.rows)


def printed(context: Context) -> str:
    """When it was written."""
    return texts.printed(context.today.year, moment(context.now, context.office.zone))


def notes(report: Report) -> list[str]:
    return [texts.ACCUSATIONS_APART, words.LEFT_OUT, texts.RATED_LATER]


def _counts(report: Report) -> Iterator[tuple[Cell, ...]]:
    for name, (short, meaning) in texts.COUNTED.items():
        yield short, count_of(report, name), count_of(report, name, past=True), meaning


def _figure(report: Report, one: Rate) -> tuple[Cell, ...]:
    past = report.before.rates[one.metric]
    return (
        one.metric.value,
        words.percent(one),
        texts.of(one),
        words.percent(past),
        texts.points(one, past),
        words.DEFINITIONS[one.metric],
    )


def _waits(report: Report) -> str:
    waited = report.figures.waited
    acknowledged = report.figures.counts.acknowledged
    return words.waits_line(acknowledged, waited.receipt_s, waited.accept_min, waited.end_min)


def _shares(counts: Counts) -> tuple[Cell, ...]:
    return tuple(words.percent(rate(metric, counts)) for metric in texts.SHOWN_METRICS)


def _ranked(ranked: tuple[Ranked, ...], groups: Mapping[str, Counts]) -> tuple[tuple[Cell, ...], ...]:
    return tuple(
        (
            texts.place_or_dash(one.place),
            one.name or texts.NOT_PLACED,
            texts.score_or_dash(one.score),
            one.counts.received,
            one.counts.ended,
            one.counts.open,
            one.counts.overdue,
            *_shares(one.counts),
        )
        for one in ranked
    )


def _kinds(report: Report) -> Iterator[tuple[Cell, ...]]:
    groups = report.figures.groups["kind"]
    for kind in sorted(groups, key=lambda kind: (-groups[kind].received, kind)):
        one = groups[kind]
        yield kind, one.received, one.ended, one.open, one.overdue, *_shares(one)


def _late(report: Report, context: Context) -> Iterator[tuple[Cell, ...]]:
    for one in report.late:
        days = (context.now - one.handle_due) // DAY_MS
        grid, handler = context.grid_name(one.grid) or texts.NOT_PLACED, context.name_of(one.handler) or words.nobody()
        yield one.number, one.kind, grid, mask(one.place), handler, one.state, texts.late_by(days)


def _scores(report: Report) -> list[tuple[int, int]]:
    found = report.figures.reviews.scores
    return [(score, found.get(score, 0)) for score in range(5, 0, -1)] if report.figures.reviews.people else []


def _review_note(report: Report) -> str:
    return texts.review_sum(report.figures.reviews.people, report.figures.reviews.mean)


def _weights(context: Context) -> str:
    rules = context.office.assessment
    return f"{words.weights(rules.weights)}。{texts.unranked(rules.fewest)}"


def _how_found(report: Report) -> str:
    return "".join(text for name, text in texts.HOW_FOUND.items() if getattr(report.figures, name))


def look(report: Report, context: Context) -> Iterator[tuple[Cell, ...]]:
    """What asks for a look. Residents who are not heard are named by their first character only: paper lies about."""
    found = report.figures

    def handler(key: str | None) -> str:
        return context.name_of(key) or words.nobody()

    for spot in found.hot_spots:
        # A place may be somebody's home.
        place = mask(spot.place)
        yield texts.LOOK["hot_spots"], words.hot_spot(context.grid_name(spot.grid), spot.kind, place, spot.times)
    for kind in found.rising:
        yield texts.LOOK["rising"], words.rising(kind.kind, kind.now, kind.before)
    for person in found.unheard:
        yield texts.LOOK["unheard"], words.unheard(mask_name(person.name), person.tickets)
    for one in found.doubts:
        yield (
            texts.LOOK["doubts"],
            words.closed_at_once(one.number, one.kind, handler(one.handler))
            if one.again is None
            else words.reported_again(one.number, one.kind, handler(one.handler), one.again),
        )
