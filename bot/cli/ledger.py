"""ledger: every ticket with its steps, for a table or for another program."""

from __future__ import annotations

import argparse
import csv
import json
import sys
from collections.abc import Iterator, Mapping
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from typing import Any

from bot.cli.operate import on_store
from bot.domain.deadline import to_ms
from bot.domain.faults import NotFound
from bot.domain.place import Places
from bot.domain.ticket import Step
from bot.files import load_files
from bot.store import operators
from bot.store.operators import LedgerRow
from bot.texts import operators as texts

_TIMES = ("opened_at", "accept_due", "handle_due", "ended_at")
FORMULA_SIGNS = ("=", "+", "-", "@", "\t", "\r")


def add_to(commands: Any) -> None:
    parser = commands.add_parser("ledger", help=texts.CLI_LEDGER)
    parser.add_argument("--from", dest="since", metavar="DATE", help=texts.CLI_FROM)
    parser.add_argument("--to", dest="until", metavar="DATE", help=texts.CLI_TO)
    parser.add_argument("--format", choices=["csv", "jsonl"], required=True, help=texts.CLI_FORMAT)
    parser.set_defaults(work=work)


def work(options: argparse.Namespace, environment: Mapping[str, str]) -> int:
    files = load_files(options.config, environment, encode=False)
    zone, places = files.settings.zone, files.desk.office.places
    since = _start_of(options.since, zone)
    until = _start_of(options.until, zone, days=1)
    write = _write_csv if options.format == "csv" else _write_jsonl

    def export(conn: Any) -> None:
        write(operators.ledger(conn, since, until), places, zone)

    on_store(files, lambda store: store.query(export))
    return 0


def _start_of(text: str | None, zone: tzinfo, days: int = 0) -> int | None:
    """The beginning of a day of the office, UTC ms; `days` later. --to means that whole day."""
    if text is None:
        return None
    try:
        day = date.fromisoformat(text)
    except ValueError:
        raise NotFound(texts.not_a_date(text)) from None
    return to_ms(datetime.combine(day + timedelta(days=days), time(), zone))


def _at(at: int | None, zone: tzinfo) -> str:
    return "" if at is None else datetime.fromtimestamp(at / 1000, UTC).astimezone(zone).isoformat(timespec="seconds")


def _step(step: Step, zone: tzinfo) -> dict[str, str]:
    return {"at": _at(step.at, zone), "who": step.who, "what": step.what.value, "text": step.text}


def _record(row: LedgerRow, places: Places, zone: tzinfo) -> dict[str, Any]:
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
        "opened_at": _at(row.opened_at, zone),
        "accept_due": _at(row.accept_due, zone),
        "handle_due": _at(row.handle_due, zone),
        "ended_at": _at(row.ended_at, zone),
        "late": row.late,
        "photos": row.photos,
        "steps": [_step(step, zone) for step in row.steps],
    }


def _write_jsonl(rows: Iterator[LedgerRow], places: Places, zone: tzinfo) -> None:
    for row in rows:
        print(json.dumps(_record(row, places, zone), ensure_ascii=False))


def _write_csv(rows: Iterator[LedgerRow], places: Places, zone: tzinfo) -> None:
    """With a mark at the beginning, so that spreadsheets read it as UTF-8."""
    sys.stdout.write("\ufeff")
    table = csv.writer(sys.stdout)
    table.writerow(texts.LEDGER_COLUMNS.values())
    for row in rows:
        record = _record(row, places, zone)
        for key in _TIMES:
            record[key] = _for_a_table(record[key])
        steps = ({**step, "at": _for_a_table(step["at"])} for step in record["steps"])
        record["steps"] = "\n".join(" ".join(filter(None, step.values())) for step in steps)
        record["late"] = texts.yes(row.late)
        table.writerow([_harmless(record[key]) for key in texts.LEDGER_COLUMNS])


def _for_a_table(moment: str) -> str:
    """2026-11-21T14:56:40+08:00 → 2026-11-21 14:56:40, which spreadsheets take for a time."""
    return moment[:19].replace("T", " ")


def _harmless(value: Any) -> Any:
    """What a resident wrote must not become a formula of whoever opens the table."""
    return f"'{value}" if isinstance(value, str) and value.startswith(FORMULA_SIGNS) else value
