"""A report as lines for a terminal."""

from __future__ import annotations

from collections.abc import Iterator
from unicodedata import east_asian_width

from bot.reports.tables import Table, notes, printed, tables
from bot.services.context import Context
from bot.services.reports.write_report import Report
from bot.texts import reports_paper as texts
from bot.texts.common import moment
from bot.texts.reports import period_name


def lines(report: Report, context: Context) -> Iterator[str]:
    zone = context.office.zone
    yield f"{report.place}　{texts.TITLES[report.kind]}（{period_name(report.period)}）"
    yield printed(context)
    if not report.is_over:
        yield texts.as_of(report.is_over, moment(report.as_of, zone))
    for table in tables(report, context):
        yield ""
        yield texts.SHEETS[table.key]
        yield from _rows(table)
        if table.note:
            yield table.note
    yield ""
    yield from notes(report)


def _rows(table: Table) -> Iterator[str]:
    """Columns one under the other; a Chinese character is as wide as two others."""
    rows = [table.heads, *(tuple("–" if cell is None else str(cell) for cell in row) for row in table.rows)]
    widths = [max(map(_width, column)) for column in zip(*rows, strict=True)]
    for row in rows:
        yield "  ".join(_padded(cell, width) for cell, width in zip(row, widths, strict=True)).rstrip()


def _width(words: str) -> int:
    return sum(2 if east_asian_width(sign) in "WF" else 1 for sign in words)


def _padded(words: str, width: int) -> str:
    return words + " " * (width - _width(words))
