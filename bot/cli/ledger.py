"""ledger: every ticket with its steps, for a table or for another program."""

from __future__ import annotations

import argparse
import csv
import json
import sys
from collections.abc import Iterator, Mapping
from datetime import tzinfo
from pathlib import Path
from typing import Any, TextIO

from bot.cli.ledger_sheet import TIMES, write_sheet
from bot.cli.operate import files_beside, on_store
from bot.cli.tables import for_a_table, harmless, moment, span_of
from bot.domain.faults import NotFound
from bot.domain.places.place import Places
from bot.domain.speech.kinds import Speech
from bot.domain.tickets.ticket import Step
from bot.store.operating import operators
from bot.store.operating.operators import LedgerRow
from bot.texts import operators as texts
from bot.texts.reasons import reason

Record = dict[str, Any]

_OF_ACCUSATIONS = frozenset({"number", "speech", "state", "late", *TIMES})


def add_to(commands: Any) -> None:
    parser = commands.add_parser("ledger", help=texts.CLI_LEDGER)
    parser.add_argument("--from", dest="since", metavar="DATE", help=texts.CLI_FROM)
    parser.add_argument("--to", dest="until", metavar="DATE", help=texts.CLI_TO)
    parser.add_argument("--format", choices=["csv", "jsonl", "xlsx"], required=True, help=texts.CLI_FORMAT)
    parser.add_argument("--confidential", action="store_true", help=texts.CLI_CONFIDENTIAL)
    parser.add_argument("--out", type=Path, metavar="FILE", help=texts.CLI_LEDGER_OUT)
    parser.set_defaults(work=work)


def work(options: argparse.Namespace, environment: Mapping[str, str]) -> int:
    if options.format == "xlsx" and options.out is None:
        raise NotFound(texts.out_needed())
    files = files_beside(options, environment)
    zone, places = files.settings.zone, files.desk.office.places
    since, until = span_of(options, zone)

    def export(conn: Any) -> None:
        total = operators.ledger_size(conn, since, until)
        rows = operators.ledger(conn, since, until)
        records = (_record(row, places, zone) for row in (rows if options.out is None else _shown(rows, total)))
        _write(records if options.confidential else map(_for_everybody, records), options.format, options.out)

    on_store(files, lambda store: store.query(export))
    return 0


def _shown(rows: Iterator[LedgerRow], total: int) -> Iterator[LedgerRow]:
    """How far it is, on a terminal."""
    for count, row in enumerate(rows, 1):
        if sys.stderr.isatty() and (count % 500 == 0 or count == total):
            end = "" if count < total else "\n"
            print("\r" + texts.progress(count, total), end=end, file=sys.stderr, flush=True)
        yield row


def _write(records: Iterator[Record], form: str, out: Path | None) -> None:
    try:
        if form == "xlsx" and out is not None:
            count = write_sheet(out, map(_for_people, records), list(texts.LEDGER_COLUMNS))
            print(texts.ledger_written(count, str(out)), file=sys.stderr)
            return
        write = _write_csv if form == "csv" else _write_jsonl
        if out is None:
            write(records, sys.stdout)
            return
        with out.open("w", encoding="utf-8", newline="") as file:
            write(records, file)
    except OSError as error:
        if out is None:
            raise
        raise NotFound(texts.cannot_write(str(out), reason(error))) from None


def _step(step: Step, zone: tzinfo) -> dict[str, str]:
    return {"at": moment(step.at, zone), "who": step.who, "what": step.what.value, "text": step.text}


def _record(row: LedgerRow, places: Places, zone: tzinfo) -> Record:
    grid = places.grids.get(row.grid or "")
    handler = places.officials.get(row.handler or "")
    return {
        "number": row.number,
        "text": row.text,
        "kind": row.kind,
        "speech": row.speech,
        "grid": row.grid,
        "grid_name": grid.name if grid else "",
        "room": row.room,
        "reporter": row.reporter,
        "handler": handler.name if handler else row.handler or "",
        "state": row.state,
        "rating": row.rating or "",
        "opened_at": moment(row.opened_at, zone),
        "accept_due": moment(row.accept_due, zone),
        "handle_due": moment(row.handle_due, zone),
        "ended_at": moment(row.ended_at, zone),
        "late": row.late,
        "photos": row.photos,
        "steps": [_step(step, zone) for step in row.steps],
    }


def _write_jsonl(records: Iterator[Record], out: TextIO) -> None:
    for record in records:
        print(json.dumps(record, ensure_ascii=False), file=out)


def _for_everybody(record: Record) -> Record:
    """A ledger is passed around in the office: of an accusation it tells that it is one, its number, times and state."""
    if record["speech"] != Speech.ACCUSATION:
        return record
    steps = [{**step, "who": "", "text": ""} for step in record["steps"]]
    told = {key: value if key in _OF_ACCUSATIONS else "" for key, value in record.items()}
    return {**told, "text": texts.CONFIDENTIAL, "steps": steps}


def _for_people(record: Record) -> Record:
    """The steps one under the other, yes and no in words."""
    steps = ({**step, "at": for_a_table(step["at"])} for step in record["steps"])
    told = "\n".join(" ".join(filter(None, step.values())) for step in steps)
    return {**record, "steps": told, "late": texts.yes(record["late"])}


def _write_csv(records: Iterator[Record], out: TextIO) -> None:
    """With a mark at the beginning, so that spreadsheets read it as UTF-8."""
    out.write("\ufeff")
    table = csv.writer(out)
    table.writerow(texts.LEDGER_COLUMNS.values())
    for record in map(_for_people, records):
        times = {key: for_a_table(record[key]) for key in TIMES}
        table.writerow([harmless({**record, **times}[key]) for key in texts.LEDGER_COLUMNS])
