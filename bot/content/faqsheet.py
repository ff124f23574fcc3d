"""FAQ entries as a table of a spreadsheet, .xlsx or .csv, in and out."""

from __future__ import annotations

import csv
import io
import re
import zipfile
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from pathlib import Path
from typing import Any

from bot.content.validation import nearest
from bot.domain.knowledge import FaqEntry
from bot.texts import faq as say

_FAILED = ("#N/A", "#REF!", "#NAME?", "#VALUE!", "#DIV/0!", "#NUM!", "#NULL!")
"""What a spreadsheet shows where a formula has no result."""
_NO_RESULT = "#"
"""Stands for a formula that whoever saved the table has not calculated."""
_SEPARATORS = (",", ";", "\t")
FORMULA_SIGNS = ("=", "+", "-", "@", "\t", "\r")
_LISTS = {"similar": re.compile(r"[\n；;]"), "tags": re.compile(r"[\n、,，；;]"), "grids": re.compile(r"[\n、,，；;]")}
_DAY = re.compile(r"(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?(?:[ T]00:00(?::00)?)?")
_WIDTHS = {"question": 28, "similar": 40, "answer": 60, "topic": 14, "tags": 16, "grids": 18}
_NOT_A_FILE = re.compile(r"[/\\:*?\"<>|\x00-\x1f]|^\.|\.ya?ml$")


@dataclass(frozen=True, slots=True)
class Row:
    """One entry of a table; `number` is its row there, counted from 1 with the heading.

    `given` are the keys that the table has a column for; their empty cells are empty here.
    """

    number: int
    id: str
    topic: str
    question: str
    similar: tuple[str, ...]
    answer: str
    tags: tuple[str, ...]
    grids: tuple[str, ...]
    valid_from: date | None
    valid_until: date | None
    given: frozenset[str]


class BadTable(Exception):
    """A table that cannot be read as a whole; the message says why."""


def read_table(path: Path) -> tuple[list[Row], list[str]]:
    """The entries of a table, also those with mistakes, and every mistake with its row. Raises BadTable and OSError."""
    cells = _cells(path)
    if not cells:
        raise BadTable(say.no_rows())
    columns, faults = _columns(cells[0])
    in_commas = path.suffix.lower() == ".csv"
    if not columns.keys() >= {"question", "answer"}:
        return [], faults
    rows: list[Row] = []
    for number, values in enumerate(cells[1:], 2):
        given = {key: _text(values[at]) if at < len(values) else "" for key, at in columns.items()}
        if not any(given.values()) or given.get("id") == say.SAMPLE_ID:
            continue
        row, wrong = _row(number, given)
        unread = [text for at, value in enumerate(values) if at not in columns.values() and (text := _text(value))]
        if unread and len(columns) == sum(1 for cell in cells[0] if _text(cell)):
            wrong.append(say.cells_without_heading(len(unread), unread[0], in_commas))
        faults += [say.row(number, what) for what in wrong]
        rows.append(row)
    faults += _doubles(rows)
    return rows, faults or ([] if rows else [say.no_rows()])


def hidden_rows(path: Path) -> frozenset[int]:
    """Rows that whoever looks at the table does not see; a .csv has none."""
    if path.suffix.lower() != ".xlsx":
        return frozenset()
    import openpyxl  # noqa: PLC0415  # see below

    sheet = _sheet(openpyxl.load_workbook(path))
    return frozenset(number for number, row in sheet.row_dimensions.items() if row.hidden)


def _sheet(book: Any) -> Any:
    return book[say.SHEET] if say.SHEET in book.sheetnames else book.worksheets[0]


def _cells(path: Path) -> list[list[Any]]:
    kind = path.suffix.lower()
    if kind == ".csv":
        text = _decoded(path)
        return [list(row) for row in csv.reader(io.StringIO(text, newline=""), delimiter=_separator(text))]
    if kind != ".xlsx":
        raise BadTable(say.not_a_table(path.name))
    # Imported here: ten megabytes that a running bot never needs.
    import openpyxl  # noqa: PLC0415

    try:
        shown, written = (_sheet(openpyxl.load_workbook(path, data_only=results)) for results in (True, False))
    except (zipfile.BadZipFile, KeyError, ValueError) as error:
        raise BadTable(say.unreadable_table(path.name)) from error
    cells = [list(row) for row in shown.iter_rows(values_only=True)]
    for row in written.iter_rows():
        for cell in row:
            if cell.data_type == "f" and shown.cell(cell.row, cell.column).value is None:
                cells[cell.row - 1][cell.column - 1] = _NO_RESULT
    for merged in shown.merged_cells.ranges:
        for at in range(merged.min_row, merged.max_row) if merged.min_row > 1 else ():
            cells[at][merged.min_col - 1] = cells[merged.min_row - 1][merged.min_col - 1]
    return cells


def _separator(text: str) -> str:
    """Spreadsheets of some countries part the cells by semicolons: the sign that makes most headings known."""
    first = text.split("\n", 1)[0]
    names = frozenset(say.COLUMNS.values())
    return max(_SEPARATORS, key=lambda sign: sum(cell.strip(' "\r') in names for cell in first.split(sign)))


def _decoded(path: Path) -> str:
    """Spreadsheets save CSV in UTF-8 or, on Chinese systems, in GBK."""
    content = path.read_bytes()
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        pass
    try:
        return content.decode("gb18030")
    except UnicodeDecodeError as error:
        raise BadTable(say.unreadable_table(path.name)) from error


def _columns(heading: Sequence[Any]) -> tuple[dict[str, int], list[str]]:
    keys = {name: key for key, name in say.COLUMNS.items()}
    columns: dict[str, int] = {}
    faults = []
    for at, cell in enumerate(heading):
        name = _text(cell)
        if not name:
            continue
        if name not in keys:
            faults.append(say.row(1, say.no_such_column(name, nearest(name, keys))))
        elif keys[name] in columns:
            faults.append(say.row(1, say.column_twice(name)))
        else:
            columns[keys[name]] = at
    faults += [say.row(1, say.column_missing(say.COLUMNS[key])) for key in ("question", "answer") if key not in columns]
    return columns, faults


def _text(cell: Any) -> str:
    """What a person sees in the cell: 12.0 is 12, a date its day, a protected formula sign the sign."""
    if cell is None:
        return ""
    if isinstance(cell, bool):
        return str(cell).upper()
    if isinstance(cell, datetime):
        cell = cell.date() if cell.time() == time.min else cell.replace(second=0, microsecond=0).isoformat(" ")[:16]
    if isinstance(cell, time):
        return cell.isoformat("seconds" if cell.second else "minutes")
    if isinstance(cell, float) and cell.is_integer():
        cell = int(cell)
    text = str(cell).replace("_x000D_", "").replace("\r\n", "\n").replace("\r", "\n").strip()
    return text[1:] if text[:1] == "'" and text[1:2] in FORMULA_SIGNS else text


def _row(number: int, given: Mapping[str, str]) -> tuple[Row, list[str]]:
    faults = [say.empty(say.COLUMNS[key]) for key in ("question", "answer") if not given.get(key)]
    faults += [say.formula_failed(say.COLUMNS[key], value) for key, value in given.items() if value in _FAILED]
    faults += [say.formula_without_result(say.COLUMNS[key]) for key, value in given.items() if value == _NO_RESULT]
    topic = given.get("topic", "")
    if topic and not is_topic(topic):
        faults.append(say.not_a_topic(topic))
    days: dict[str, date | None] = {}
    for key in ("valid_from", "valid_until"):
        text = given.get(key, "")
        days[key] = _day(text)
        if text and days[key] is None:
            faults.append(say.not_a_day(say.COLUMNS[key], text))
    lists = {
        key: tuple(dict.fromkeys(part.strip() for part in sign.split(given.get(key, "")) if part.strip()))
        for key, sign in _LISTS.items()
    }
    answer = "\n".join(line.rstrip() for line in given.get("answer", "").split("\n"))
    question = " ".join(given.get("question", "").split())
    row = Row(
        number=number,
        id=given.get("id", ""),
        topic=topic,
        question=question,
        similar=lists["similar"],
        answer=answer,
        tags=lists["tags"],
        grids=lists["grids"],
        valid_from=days["valid_from"],
        valid_until=days["valid_until"],
        given=frozenset(given),
    )
    return row, faults


def is_topic(name: str) -> bool:
    """Whether it can be the name of a FAQ file, without its .yaml."""
    return bool(name) and len(name) <= 60 and not _NOT_A_FILE.search(name)


def _day(text: str) -> date | None:
    found = _DAY.fullmatch(text)
    try:
        return date(*map(int, found.groups())) if found else None
    except ValueError:
        return None


def _doubles(rows: Iterable[Row]) -> list[str]:
    """编号 that stand twice; questions are compared by the loader, which knows grids and dates."""
    first: dict[str, int] = {}
    return [
        say.row(row.number, say.twice_in_table(say.COLUMNS["id"], row.id, first[row.id]))
        for row in rows
        if row.id and first.setdefault(row.id, row.number) != row.number
    ]


def write_table(path: Path, entries: Iterable[FaqEntry], grid_names: Mapping[str, str]) -> int:
    """All entries with all their keys; returns how many. `grid_names` maps ids to names. Raises BadTable and OSError."""
    records = [_record(entry, grid_names) for entry in entries]
    _write(path, records)
    return len(records)


def write_template(path: Path) -> int:
    """The headings, one entry as a sample and, in .xlsx, what each column wants. Raises BadTable and OSError."""
    _write(path, [say.SAMPLE], say.COLUMN_NOTES)
    return 1


def _record(entry: FaqEntry, grid_names: Mapping[str, str]) -> dict[str, str]:
    return {
        "id": entry.id,
        "topic": Path(entry.file).stem,
        "question": entry.question,
        "similar": "\n".join(entry.similar),
        "answer": entry.answer,
        "tags": "、".join(entry.tags),
        "grids": "、".join(sorted(grid_names.get(grid, grid) for grid in entry.grids)),
        "valid_from": entry.valid_from.isoformat() if entry.valid_from else "",
        "valid_until": entry.valid_until.isoformat() if entry.valid_until else "",
    }


def _write(path: Path, records: Sequence[Mapping[str, str]], notes: Mapping[str, str] | None = None) -> None:
    kind = path.suffix.lower()
    if kind not in (".csv", ".xlsx"):
        raise BadTable(say.not_a_table(path.name))
    content = _csv(records) if kind == ".csv" else _xlsx(records, notes)
    path.write_bytes(content)


def _csv(records: Sequence[Mapping[str, str]]) -> bytes:
    """With a mark at the beginning, so that spreadsheets read it as UTF-8; nothing becomes a formula there."""
    out = io.StringIO(newline="")
    table = csv.writer(out)
    table.writerow(say.COLUMNS.values())
    for record in records:
        cells = (record[key] for key in say.COLUMNS)
        table.writerow([f"'{cell}" if cell.startswith(FORMULA_SIGNS) else cell for cell in cells])
    return out.getvalue().encode("utf-8-sig")


def _xlsx(records: Sequence[Mapping[str, str]], notes: Mapping[str, str] | None) -> bytes:
    """Every cell is text: nothing is taken for a formula, a link or a number."""
    out = io.BytesIO()
    import xlsxwriter  # noqa: PLC0415  # see above

    book = xlsxwriter.Workbook(out, {"in_memory": True})
    head = book.add_format({"bold": True, "bg_color": "#E8F0E8", "border": 1})
    cell = book.add_format({"text_wrap": True, "valign": "top", "num_format": "@"})
    sheet = book.add_worksheet(say.SHEET)
    sheet.freeze_panes(1, 0)
    for column, (key, name) in enumerate(say.COLUMNS.items()):
        sheet.set_column(column, column, _WIDTHS.get(key, 12), cell)
        sheet.write_string(0, column, name, head)
        for line, record in enumerate(records, 1):
            if record[key]:
                sheet.write_string(line, column, record[key], cell)
    if notes:
        page = book.add_worksheet(say.NOTES_SHEET)
        page.set_column(0, 0, 14)
        page.set_column(1, 1, 80)
        for line, (key, note) in enumerate(notes.items()):
            page.write_string(line, 0, say.COLUMNS[key], head)
            page.write_string(line, 1, note)
    book.close()
    return out.getvalue()
