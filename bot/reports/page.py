"""A report as a page that prints on A4: charts, tables, every figure with its definition. No script, no network."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape
from pathlib import Path
from string import Template

from bot.reports import charts
from bot.reports.tables import Cell, Table, count_of, notes, printed, tables
from bot.services.context import Context
from bot.services.reports.write_report import Report
from bot.texts import reports_paper as texts
from bot.texts.common import moment
from bot.texts.reports import part_name, period_name

TEMPLATE = Path(__file__).parent / "templates" / "report.html"
FEWEST_TO_DRAW, MOST_TO_DRAW = 2, 10
SHORT = 12
"""Tables of so many rows are kept on one page."""


def page(report: Report, context: Context) -> str:
    """The whole document."""
    zone = context.office.zone
    name = texts.TITLES[report.kind]
    period = period_name(report.period)
    values = {
        "title": escape(f"{name}（{period}）"),
        "place": escape(report.place),
        "running": escape(f"{report.place}　{name}　{period}").replace('"', ""),
        "printed": escape(printed(context)),
        "as_of": escape(texts.as_of(report.is_over, moment(report.as_of, zone))),
        "sections": "\n".join(_sections(report, context)),
    }
    return Template(TEMPLATE.read_text(encoding="utf-8")).substitute(values)


def _sections(report: Report, context: Context) -> Iterator[str]:
    found = {table.key: table for table in tables(report, context)}
    yield _tiles(report)
    yield _section("flow", _flow(report))
    yield _section("figures", _table(found["figures"]))
    yield _pair(report, context)
    for key in ("grids", "people", "kinds"):
        if key in found and (key != "grids" or len(found[key].rows) > 1):
            yield _section(key, _table(found[key]))
    if report.figures.reviews.people:
        yield _section("reviews", _reviews(report, found))
    for key in ("late", "look"):
        if key in found:
            yield _section(key, _table(found[key]))
    lines = "".join(f"<li>{escape(line)}</li>" for line in notes(report))
    yield _section("notes", f"{_table(found['counts'])}<footer><ul>{lines}</ul></footer>")


def _section(key: str, content: str) -> str:
    return f"<section><h2>{escape(texts.SECTIONS[key])}</h2>\n{content}</section>"


def _tiles(report: Report) -> str:
    return f'<div class="tiles">{"".join(_tile(report, name) for name in texts.TILES)}</div>'


def _tile(report: Report, name: str) -> str:
    now, past = count_of(report, name), count_of(report, name, past=True)
    mark = " alarm" if name == "overdue" and now else ""
    change = escape(texts.change(now, past, report.kind, report.is_over))
    return f'<div class="tile{mark}"><span>{texts.COUNTED[name][0]}</span><b>{now}</b><small>{change}</small></div>'


def _table(table: Table) -> str:
    numeric = [all(_is_number(row[place]) for row in table.rows) for place in range(len(table.heads))]
    heads = "".join(f"<th{_right(right)}>{escape(head)}</th>" for head, right in zip(table.heads, numeric, strict=True))
    rows = "".join(f"<tr>{_cells(row, numeric, table)}</tr>" for row in table.rows)
    note = f'<p class="note">{escape(table.note)}</p>' if table.note else ""
    length = " short" if len(table.rows) <= SHORT else ""
    return f'<table class="{table.key}{length}"><thead><tr>{heads}</tr></thead><tbody>{rows}</tbody></table>{note}'


def _cells(row: tuple[Cell, ...], numeric: list[bool], table: Table) -> str:
    last = len(row) - 1
    parts = []
    for place, cell in enumerate(row):
        style = ' class="n"' if numeric[place] else ""
        if place == last and table.key in ("figures", "counts"):
            style = ' class="small"'
        parts.append(f"<td{style}>{escape(_shown(cell))}</td>")
    return "".join(parts)


def _right(right: bool) -> str:
    return ' class="n"' if right else ""


def _shown(cell: Cell) -> str:
    return "–" if cell is None else str(cell)


_SIGNS = str.maketrans("", "", "%/.+−")


def _is_number(cell: Cell) -> bool:
    words = _shown(cell)
    return words == "–" or words.translate(_SIGNS).isdigit()


def _flow(report: Report) -> str:
    names = [part_name(one.period) for one in report.columns]
    came, ended = [one.came for one in report.columns], [one.ended for one in report.columns]
    chart = charts.columns(names, ((texts.CAME, came), (texts.ENDED, ended)))
    return f'<div class="flow"><h3>{escape(texts.columns_title(report.period))}</h3>{chart}</div>'


def _pair(report: Report, context: Context) -> str:
    """Kinds and grids beside each other; a single one needs no chart."""
    groups = report.figures.groups
    kinds = [(kind, one.received, one.ended) for kind, one in groups["kind"].items()]
    grids = [
        (context.grid_name(grid) or texts.NOT_PLACED, one.received, one.ended) for grid, one in groups["grid"].items()
    ]
    drawn = [
        f"<div><h3>{escape(title)}</h3>{charts.bars(_most(rows), texts.BAR_PARTS)}</div>"
        for title, rows in ((texts.KINDS_CHART, kinds), (texts.GRIDS_CHART, grids))
        if len(rows) >= FEWEST_TO_DRAW
    ]
    return f'<section class="pair">{"".join(drawn)}</section>' if drawn else ""


def _most(rows: list[tuple[str, int, int]]) -> list[tuple[str, int, int]]:
    return sorted(rows, key=lambda row: (-row[1], row[0]))[:MOST_TO_DRAW]


def _reviews(report: Report, found: dict[str, Table]) -> str:
    rows = [(str(row[0]), int(row[1] or 0)) for row in found["reviews"].rows]
    said = _table(found["words"]) if "words" in found else ""
    note = f'<p class="note">{escape(found["reviews"].note)}</p>'
    chart = f"<div><h3>{escape(texts.SCORES_CHART)}</h3>{charts.scores(rows)}{note}</div>"
    return f'<div class="pair">{chart}<div>{said}</div></div>'
