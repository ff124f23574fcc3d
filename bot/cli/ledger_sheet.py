"""The ledger as a spreadsheet, written row by row so that a long one costs no memory."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
from pathlib import Path
from typing import Any

import xlsxwriter

from bot.texts import operators as texts

LONGEST_CELL = 32_000
"""A cell of a spreadsheet holds 32,767 characters."""

WIDTHS = {"text": 50, "steps": 80, "room": 20, "grid_name": 18}
TIMES = ("opened_at", "accept_due", "handle_due", "ended_at")


def write_sheet(path: Path, records: Iterable[dict[str, Any]], keys: Sequence[str]) -> int:
    """One row for each record, under the titles of LEDGER_COLUMNS; returns how many there were.

    Words of residents are written as words: nothing becomes a formula or a link. Times are real times of a
    spreadsheet, so that they sort and filter. Raises OSError where the file cannot be written.
    """
    options = {"constant_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    book = xlsxwriter.Workbook(str(path), options)
    count = 0
    try:
        bold, time = book.add_format({"bold": True}), book.add_format({"num_format": "yyyy-mm-dd hh:mm"})
        sheet = book.add_worksheet(texts.LEDGER_SHEET)
        sheet.freeze_panes(1, 1)
        for column, key in enumerate(keys):
            sheet.set_column(column, column, WIDTHS.get(key, 16 if key in TIMES else 12))
            sheet.write_string(0, column, texts.LEDGER_COLUMNS[key], bold)
        for count, record in enumerate(records, 1):
            for column, key in enumerate(keys):
                _write(sheet, count, column, record[key], time if key in TIMES else None)
        sheet.autofilter(0, 0, max(count, 1), len(keys) - 1)
    finally:
        book.close()
    return count


def _write(sheet: Any, row: int, column: int, value: Any, time: Any) -> None:
    if value in ("", None):
        return
    if time is not None:
        sheet.write_datetime(row, column, datetime.fromisoformat(value).replace(tzinfo=None), time)
    elif isinstance(value, int):
        sheet.write_number(row, column, value)
    else:
        words = str(value)
        sheet.write_string(row, column, words if len(words) <= LONGEST_CELL else words[:LONGEST_CELL] + texts.CELL_CUT)
