"""A report as a spreadsheet: one sheet for each table, figures as numbers, words as words."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import xlsxwriter

from bot.reports.tables import Cell, Table, notes, printed, tables
from bot.services.context import Context
from bot.services.reports.write_report import Report
from bot.texts import reports_paper as texts
from bot.texts.common import moment
from bot.texts.reports import period_name

WIDEST, NARROWEST = 60, 9
OPTIONS = {"strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
"""Nothing that a resident or a file says becomes a formula or a link of whoever opens the book."""


def write_sheets(path: Path, report: Report, context: Context) -> None:
    """Raises OSError where the file cannot be written."""
    book = xlsxwriter.Workbook(str(path), OPTIONS)
    try:
        formats = {
            "head": book.add_format({"bold": True, "bg_color": "#F1F4F8", "bottom": 1}),
            "title": book.add_format({"bold": True, "font_size": 14}),
            "share": book.add_format({"num_format": "0.00%"}),
            "long": book.add_format({"text_wrap": True, "valign": "top"}),
        }
        found = {table.key: table for table in tables(report, context)}
        _first(book, formats, report, context, found["counts"])
        _figures(book, formats, report, found.pop("figures"))
        for key, table in found.items():
            if key != "counts":
                _sheet(book, formats, table)
    finally:
        _close(book)


def _close(book: Any) -> None:
    try:
        book.close()
    except xlsxwriter.exceptions.FileCreateError as error:
        raise OSError(str(error)) from None


def _first(book: Any, formats: dict[str, Any], report: Report, context: Context, table: Table) -> None:
    """What it is, the counts, and what is left out."""
    sheet = book.add_worksheet(texts.SHEETS["counts"])
    zone = context.office.zone
    above = (
        f"{report.place}　{texts.TITLES[report.kind]}（{period_name(report.period)}）",
        printed(context),
        texts.as_of(report.is_over, moment(report.as_of, zone)),
    )
    for row, words in enumerate(above):
        sheet.write_string(row, 0, words, formats["title"] if row == 0 else None)
    last = _rows(sheet, formats, table, len(above) + 1)
    for row, words in enumerate(notes(report), last + 2):
        sheet.write_string(row, 0, words)


def _figures(book: Any, formats: dict[str, Any], report: Report, table: Table) -> None:
    """Shares as real numbers, so that they can be reckoned with; a dash where there was nothing to count."""
    sheet = book.add_worksheet(texts.SHEETS["figures"])
    last = _rows(sheet, formats, table, 0)
    for row, one in enumerate(report.figures.rates, 1):
        past = report.before.rates[one.metric]
        for column, share in ((1, one.share), (3, past.share)):
            if share is not None:
                sheet.write_number(row, column, share, formats["share"])
    sheet.write_string(last + 1, 0, table.note)


def _sheet(book: Any, formats: dict[str, Any], table: Table) -> None:
    sheet = book.add_worksheet(texts.SHEETS[table.key])
    sheet.freeze_panes(1, 0)
    last = _rows(sheet, formats, table, 0)
    sheet.autofilter(0, 0, last, len(table.heads) - 1)
    if table.note:
        sheet.write_string(last + 2, 0, table.note)


def _rows(sheet: Any, formats: dict[str, Any], table: Table, top: int) -> int:
    """Writes head and rows; returns the last row written."""
    for column, head in enumerate(table.heads):
        cells = [head, *(str(row[column]) for row in table.rows)]
        width = max(sum(2 if ord(sign) > 255 else 1 for sign in words) for words in cells) + 2
        sheet.set_column(column, column, min(max(width, NARROWEST), WIDEST))
        sheet.write_string(top, column, head, formats["head"])
    for at, row in enumerate(table.rows, top + 1):
        for column, cell in enumerate(row):
            _cell(sheet, at, column, cell, formats)
    return top + len(table.rows)


def _cell(sheet: Any, row: int, column: int, cell: Cell, formats: dict[str, Any]) -> None:
    if isinstance(cell, int | float):
        sheet.write_number(row, column, cell)
    elif cell is not None and (share := _share(cell)) is not None:
        sheet.write_number(row, column, share, formats["share"])
    elif cell is not None:
        sheet.write_string(row, column, cell, formats["long"] if len(cell) > WIDEST / 2 else None)


def _share(words: str) -> float | None:
    """`93.72%` → 0.9372."""
    number = words.removesuffix("%")
    return float(number) / 100 if number != words and number.replace(".", "", 1).isdigit() else None
