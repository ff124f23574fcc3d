"""report: a daily, weekly, monthly, quarterly or yearly report, to read, to print or as a spreadsheet."""

from __future__ import annotations

import argparse
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any

from bot.cli.operate import files_beside, on_store
from bot.clock import system_clock
from bot.domain.faults import NotFound
from bot.domain.places.place import Places
from bot.domain.tickets.deadline import to_local
from bot.domain.tickets.periods import Period, ReportKind, period_of, previous
from bot.files import Files
from bot.reports.page import page
from bot.reports.paper import print_pdf
from bot.reports.plain import lines
from bot.reports.sheet import write_sheets
from bot.services.context import Context, no_number
from bot.services.reports.write_report import Report, write_report
from bot.store.reader import Reader
from bot.texts import operators
from bot.texts import reports_paper as texts
from bot.texts.reasons import reason
from bot.texts.reports import period_name

NEEDS_FILE = ("pdf", "xlsx")


def add_to(commands: Any) -> None:
    parser = commands.add_parser("report", help=texts.CLI_REPORT)
    parser.add_argument("kind", choices=[kind.value for kind in ReportKind], help=texts.CLI_REPORT_KIND)
    parser.add_argument("--grid", metavar="GRID", help=texts.CLI_REPORT_GRID)
    parser.add_argument("--date", metavar="DATE", help=texts.CLI_REPORT_DATE)
    parser.add_argument(
        "--format", choices=["text", "html", "pdf", "xlsx"], default="text", help=texts.CLI_REPORT_FORMAT
    )
    parser.add_argument("--out", type=Path, metavar="FILE", help=texts.CLI_REPORT_OUT)
    parser.set_defaults(work=work)


def work(options: argparse.Namespace, environment: Mapping[str, str]) -> int:
    if options.format in NEEDS_FILE and options.out is None:
        raise NotFound(texts.out_needed(options.format))
    files = files_beside(options, environment)
    office, now = files.desk.office, system_clock()
    today = to_local(now, office.zone).date()
    period = wanted(ReportKind(options.kind), options.date, today)
    grid = _grid(options.grid, office.places)

    def take(reader: Reader) -> tuple[Report, Context]:
        context = Context(now, reader, office, no_number)
        return write_report(context, period, grid), context

    report, context = on_store(files, lambda store: store.read(take))
    _put_out(report, context, options.format, options.out, files)
    return 0


def wanted(kind: ReportKind, day: str | None, today: date) -> Period:
    """The period of the named day; of none: today's daily report, else the last one that is over."""
    if day is None:
        now = period_of(kind, today)
        return now if kind is ReportKind.DAILY else previous(now)
    try:
        period = period_of(kind, date.fromisoformat(day))
    except (ValueError, OverflowError):
        raise NotFound(operators.not_a_date(day)) from None
    if period.first > today:
        raise NotFound(texts.not_begun(period_name(period)))
    return period


def _grid(words: str | None, places: Places) -> str | None:
    if words is None:
        return None
    grid = places.find(words)
    if grid is None:
        raise NotFound(operators.no_such_grid(words))
    return grid


def _put_out(report: Report, context: Context, form: str, out: Path | None, files: Files) -> None:
    if out is None:
        print(_words(report, context, form))
        return
    try:
        if form == "pdf":
            font = files.settings.font_file
            print_pdf(page(report, context), out, str(files.folders.find(font)) if font else "")
        elif form == "xlsx":
            write_sheets(out, report, context)
        else:
            out.write_text(_words(report, context, form) + "\n", encoding="utf-8")
    except OSError as error:
        raise NotFound(operators.cannot_write(str(out), reason(error))) from None
    print(texts.written(str(out)))


def _words(report: Report, context: Context, form: str) -> str:
    return page(report, context).rstrip() if form == "html" else "\n".join(lines(report, context))
