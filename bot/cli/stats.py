"""stats: the figures of a grid and a span, each with its definition."""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator, Mapping
from dataclasses import asdict
from datetime import tzinfo
from typing import Any

from bot.cli.operate import files_beside, on_store
from bot.cli.tables import start_of
from bot.clock import system_clock
from bot.domain.faults import NotFound
from bot.domain.tickets.deadline import to_local, to_ms
from bot.domain.tickets.figures import Rate, score
from bot.services.context import Context, no_number
from bot.services.reports.take_figures import Figures, slice_of, take_figures
from bot.texts import figures as texts
from bot.texts import operators


def add_to(commands: Any) -> None:
    parser = commands.add_parser("stats", help=operators.CLI_STATS)
    parser.add_argument("--grid", metavar="GRID", help=operators.CLI_STATS_GRID)
    parser.add_argument("--from", dest="since", metavar="DATE", help=operators.CLI_STATS_FROM)
    parser.add_argument("--to", dest="until", metavar="DATE", help=operators.CLI_STATS_TO)
    parser.add_argument("--format", choices=["text", "json"], default="text", help=operators.CLI_STATS_FORMAT)
    parser.set_defaults(work=work)


def work(options: argparse.Namespace, environment: Mapping[str, str]) -> int:
    files = files_beside(options, environment)
    office, zone, now = files.desk.office, files.settings.zone, system_clock()
    grid = _grid(options.grid, office.places)
    since = start_of(options.since, zone)
    since = _first_of_month(now, zone) if since is None else since
    until = start_of(options.until, zone, days=1) or now + 1
    if until <= since:
        raise NotFound(operators.ends_before_it_begins(options.since or _date(since, zone), _date(until - 1, zone)))

    def take(reader: Any) -> tuple[Figures, Context]:
        context = Context(now, reader, office, no_number)
        piece = slice_of(context, grid, since, until)
        return take_figures(context, piece, context.grid_name(grid or office.places.root)), context

    found, context = on_store(files, lambda store: store.read(take))
    print(
        json.dumps(_record(found, context), ensure_ascii=False, indent=2)
        if options.format == "json"
        else "\n".join(_text(found, context))
    )
    return 0


def _grid(words: str | None, places: Any) -> str | None:
    if words is None:
        return None
    grid: str | None = places.find(words)
    if grid is None:
        raise NotFound(operators.no_such_grid(words))
    return grid


def _first_of_month(now: int, zone: tzinfo) -> int:
    return to_ms(to_local(now, zone).replace(day=1, hour=0, minute=0, second=0, microsecond=0))


def _date(at: int, zone: tzinfo) -> str:
    return to_local(at, zone).date().isoformat()


def _name(by: str, key: str, context: Context) -> str:
    known = {"grid": context.grid_name, "worker": context.name_of}.get(by)
    return (known(key) if known else key) or key or texts.nobody()


def _day(at: int, context: Context) -> str:
    return _date(at, context.office.zone)


def _warnings(found: Figures, context: Context) -> dict[str, list[str]]:
    """What asks for a look, section by section."""

    def handler(key: str | None) -> str:
        return context.name_of(key) or texts.nobody()

    return {
        "hot_spots": [
            texts.hot_spot(context.grid_name(one.grid), one.kind, one.place, one.times) for one in found.hot_spots
        ],
        "rising": [texts.rising(one.kind, one.now, one.before) for one in found.rising],
        "unheard": [texts.unheard(one.name, one.tickets) for one in found.unheard],
        "doubts": [
            texts.closed_at_once(one.number, one.kind, handler(one.handler))
            if one.again is None
            else texts.reported_again(one.number, one.kind, handler(one.handler), one.again)
            for one in found.doubts
        ],
    }


def _text(found: Figures, context: Context) -> Iterator[str]:
    yield texts.head(found.place, _day(found.since, context), _day(found.until - 1, context))
    yield texts.counts_line(found.counts)
    yield texts.answers_line(found.counts.answered, found.missed, found.counts.followers, found.counts.notes)
    waited = found.waited
    yield texts.waits_line(found.counts.acknowledged, waited.receipt_s, waited.accept_min, waited.end_min)
    if found.reviews.people:
        yield texts.reviews_line(found.reviews.people, found.reviews.mean, found.reviews.kinds)
    yield texts.LEFT_OUT
    yield ""
    yield from map(texts.metric_line, found.rates)
    for by, groups in found.groups.items():
        yield f"\n{texts.group_title(by)}"
        for key, counts in groups.items():
            yield texts.group_line(_name(by, key, context), counts)
    yield f"\n{texts.SECTIONS['ranking']}（{texts.weights(context.office.assessment.weights)}）"
    yield from map(texts.rank_line, found.ranked)
    for section, lines in _warnings(found, context).items():
        if lines:
            yield f"\n{texts.SECTIONS[section]}"
            yield from lines


def _metric(one: Rate) -> dict[str, Any]:
    share = one.share
    return {
        "value": None if share is None else round(share, 4),
        "part": one.part,
        "whole": one.whole,
        "definition": texts.DEFINITIONS[one.metric],
    }


def _record(found: Figures, context: Context) -> dict[str, Any]:
    """One object; shares between 0 and 1, null where there was nothing to count."""
    assessment = context.office.assessment

    def group(by: str) -> list[dict[str, Any]]:
        return [
            {"key": key, "name": _name(by, key, context), "score": score(counts, assessment), **asdict(counts)}
            for key, counts in found.groups[by].items()
        ]

    return {
        "place": found.place,
        "from": _day(found.since, context),
        "to": _day(found.until - 1, context),
        "counts": {**asdict(found.counts), "missed": found.missed},
        "metrics": {one.metric.value: _metric(one) for one in found.rates},
        "waits": {
            "receipt_seconds": found.waited.receipt_s,
            "acceptance_minutes": found.waited.accept_min,
            "end_minutes": found.waited.end_min,
        },
        "reviews": {"people": found.reviews.people, "mean": found.reviews.mean, "kinds": dict(found.reviews.kinds)},
        "by_grid": group("grid"),
        "by_worker": group("worker"),
        "by_kind": group("kind"),
        "ranking": [{"place": one.place, "name": one.name, "score": one.score} for one in found.ranked],
        **_warnings(found, context),
        "weights": {metric.value: weight for metric, weight in assessment.weights.items()},
    }
