"""notes: every quick note (随手记), for a table or for another program."""

from __future__ import annotations

import argparse
import csv
import json
import sys
from collections.abc import Iterator, Mapping
from datetime import tzinfo
from typing import Any

from bot.cli.operate import files_beside, on_store
from bot.cli.tables import for_a_table, harmless, moment, span_of
from bot.domain.faults import NotFound
from bot.domain.places.place import ROLE_NAMES, Places
from bot.domain.tickets.note import Note
from bot.store.questions.note import all_notes
from bot.texts import operators as texts
from bot.texts import workers_notes


def add_to(commands: Any) -> None:
    parser = commands.add_parser("notes", help=workers_notes.CLI_NOTES)
    parser.add_argument("--from", dest="since", metavar="DATE", help=texts.CLI_FROM)
    parser.add_argument("--to", dest="until", metavar="DATE", help=texts.CLI_TO)
    parser.add_argument("--grid", metavar="G", help=workers_notes.CLI_NOTES_GRID)
    parser.add_argument("--format", choices=["csv", "jsonl"], required=True, help=texts.CLI_FORMAT_PLAIN)
    parser.set_defaults(work=work)


def work(options: argparse.Namespace, environment: Mapping[str, str]) -> int:
    files = files_beside(options, environment)
    zone, places = files.settings.zone, files.desk.office.places
    since, until = span_of(options, zone)
    grids = _below(places, options.grid) if options.grid else None
    write = _write_csv if options.format == "csv" else _write_jsonl

    def export(conn: Any) -> None:
        write(all_notes(conn, since, until, grids), places, zone)

    on_store(files, lambda store: store.query(export))
    return 0


def _below(places: Places, name: str) -> frozenset[str]:
    grid = places.find(name)
    if grid is None:
        raise NotFound(texts.no_such_grid(name))
    return places.subtree(grid)


def _record(note: Note, places: Places, zone: tzinfo) -> dict[str, Any]:
    official, grid = places.officials.get(note.official), places.grids.get(note.grid or "")
    return {
        "number": note.number,
        "at": moment(note.at, zone),
        "name": official.name if official else note.official,
        "role": ROLE_NAMES[official.role] if official else "",
        "grid": note.grid,
        "grid_name": grid.name if grid else "",
        "text": note.text,
        "photos": note.photos,
        "ticket": note.ticket,
    }


def _write_jsonl(notes: Iterator[Note], places: Places, zone: tzinfo) -> None:
    for note in notes:
        print(json.dumps(_record(note, places, zone), ensure_ascii=False))


def _write_csv(notes: Iterator[Note], places: Places, zone: tzinfo) -> None:
    """With a mark at the beginning, so that spreadsheets read it as UTF-8."""
    sys.stdout.write("\ufeff")
    table = csv.writer(sys.stdout)
    table.writerow(workers_notes.COLUMNS.values())
    for note in notes:
        record = _record(note, places, zone)
        record["at"] = for_a_table(record["at"])
        table.writerow([harmless(record[key]) for key in workers_notes.COLUMNS])
