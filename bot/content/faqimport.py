"""What a table of FAQ entries would change in the folder, and the change itself."""

from __future__ import annotations

import os
import re
import shutil
import tempfile
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from bot.content.beside import UNREADABLE
from bot.content.document import Document, shown
from bot.content.faqfile import Change, Value, edited
from bot.content.faqsheet import Row
from bot.content.folder import YAML, files_in
from bot.domain.faults import Fault, FaultyFiles
from bot.domain.knowledge import FaqEntry
from bot.knowledge.clean import bare
from bot.knowledge.folder import FaqFolder
from bot.knowledge.loader import clashes, load_document
from bot.texts import faq as say

_ID = say.COLUMNS["id"]
"""Twice in the table is told by whoever reads it; twice with the folder means the same entry."""
_COMPARED = ("similar", "grids", "valid_from", "valid_until")
_ROW = re.compile(say.row(0, "").replace("0", r"(\d+)"))


@dataclass(frozen=True)
class Plan:
    """What would happen: lines to show, and by file what to write. With `faults` nothing may be written."""

    lines: tuple[str, ...]
    faults: tuple[str, ...]
    changes: Mapping[Path, Sequence[Change]] = field(default_factory=dict)
    additions: Mapping[Path, Sequence[Mapping[str, Value]]] = field(default_factory=dict)
    same: int = 0

    @property
    def added(self) -> int:
        return sum(map(len, self.additions.values()))

    @property
    def changed(self) -> int:
        return sum(map(len, self.changes.values()))


def plan(
    rows: Sequence[Row],
    entries: Sequence[FaqEntry],
    folder: Path,
    known_grids: Mapping[str, str],
    topic: str = say.IMPORTED,
) -> Plan:
    """Compare a table with the entries of the folder. `topic` takes new entries that name none."""
    meant = {row.number: _meant(row, entries) for row in rows}
    faults = _faults(rows, meant, entries, known_grids)
    changes: dict[Path, list[Change]] = defaultdict(list)
    additions: dict[Path, list[Mapping[str, Value]]] = defaultdict(list)
    lines: list[str] = []
    same = 0
    for row in rows:
        entry = meant[row.number]
        values = _values(row)
        if entry is None:
            file = folder / f"{row.topic or topic}.yaml"
            additions[file].append(values)
            lines.append(say.would_add(row.number, row.question, shown(file)))
            continue
        if row.topic and row.topic != Path(entry.file).stem:
            lines.append(say.stays_in_file(row.number, row.topic, entry.file))
        differing = _differing(row, entry, known_grids)
        if not differing:
            same += 1
            continue
        names = [say.COLUMNS[key] for key in differing]
        changes[folder / Path(entry.file).name].append(Change(entry.line, {name: values[name] for name in names}))
        lines.append(say.would_change(row.number, row.question, f"{entry.file}:{entry.line}", names))
    return Plan(tuple(lines), tuple(faults), dict(changes), dict(additions), same)


def _meant(row: Row, entries: Sequence[FaqEntry]) -> FaqEntry | None:
    """The entry with that 编号; a row without one means the only entry with its 标准问."""
    if row.id:
        return next((entry for entry in entries if entry.id == row.id), None)
    alike = [entry for entry in entries if bare(entry.question) == bare(row.question)]
    return alike[0] if len(alike) == 1 and not row.grids else None


def _values(row: Row) -> dict[str, Value]:
    """By heading, as the file will hold it."""
    by_key: dict[str, Value | None] = {
        "id": row.id,
        "question": row.question,
        "similar": row.similar,
        "answer": row.answer,
        "tags": row.tags,
        "grids": row.grids,
        "valid_from": row.valid_from,
        "valid_until": row.valid_until,
    }
    return {say.COLUMNS[key]: value or "" for key, value in by_key.items()}


def _differing(row: Row, entry: FaqEntry, known_grids: Mapping[str, str]) -> list[str]:
    """Keys whose cell says something else than the entry; columns that the table lacks are left alone."""
    pairs: dict[str, tuple[object, object]] = {
        "question": (row.question, " ".join(entry.question.split())),
        "similar": (row.similar, entry.similar),
        "answer": (row.answer, entry.answer),
        "tags": (row.tags, entry.tags),
        "grids": (frozenset(known_grids.get(grid, grid) for grid in row.grids), entry.grids),
        "valid_from": (row.valid_from, entry.valid_from),
        "valid_until": (row.valid_until, entry.valid_until),
    }
    return [key for key, (new, old) in pairs.items() if key in row.given and new != old]


def _faults(
    rows: Sequence[Row],
    meant: Mapping[int, FaqEntry | None],
    entries: Sequence[FaqEntry],
    known_grids: Mapping[str, str],
) -> list[str]:
    """What the loader that runs in production says of the rows, by themselves and among the entries that stay."""
    new: list[FaqEntry] = []
    found: list[Fault] = []
    for row in rows:
        values = _readable(row, _merged(row, meant[row.number]))
        _, wrong = load_document(Document(say.THIS_TABLE, [values], {(): row.number}), say.IMPORTED, known_grids)
        found += wrong
        new.append(_as_entry(row, meant[row.number], known_grids))
    replaced = {entry.id for entry in meant.values() if entry}
    staying = [entry for entry in entries if entry.id not in replaced]
    found += [fault for fault in clashes([*staying, *new]) if fault.file == say.THIS_TABLE and fault.where != _ID]
    return in_order(say.row(fault.line, _without_row(fault)) for fault in sorted(set(found)))


def _readable(row: Row, values: dict[str, Value]) -> dict[str, Value]:
    """An empty cell is told by whoever reads the table, and hides nothing else that is wrong with its row."""
    return {"标准问": f"{UNREADABLE}{row.number}", "答案": UNREADABLE, **values}


def _as_entry(row: Row, entry: FaqEntry | None, known_grids: Mapping[str, str]) -> FaqEntry:
    """To be compared with others, even where something else is wrong with the row."""
    kept = {key: getattr(row if entry is None or key in row.given else entry, key) for key in _COMPARED}
    return FaqEntry(
        id=entry.id if entry else row.id or f"{say.THIS_TABLE}-{row.number}",
        question=row.question or f"{UNREADABLE}{row.number}",
        similar=kept["similar"],
        answer=row.answer,
        grids=frozenset(known_grids.get(one, one) for one in kept["grids"]),
        valid_from=kept["valid_from"],
        valid_until=kept["valid_until"],
        file=say.THIS_TABLE,
        line=row.number,
    )


def in_order(faults: Iterable[str]) -> list[str]:
    """By row; those of the same row as they come."""
    return sorted(faults, key=lambda fault: int(found[1]) if (found := _ROW.match(fault)) else 0)


def _without_row(fault: Fault) -> str:
    """第3项.答案 → 答案: the row tells which entry it is."""
    heading = next((part for part in fault.where.split(".") if part in say.COLUMNS.values()), "")
    return f"{heading}：{fault.what}" if heading else fault.what


def _merged(row: Row, entry: FaqEntry | None) -> dict[str, Value]:
    """The row as an entry of a file; what the table has no column for is as it was."""
    values = {name: value for name, value in _values(row).items() if value}
    if entry is None:
        return values
    kept: dict[str, Value] = {
        "id": entry.id,
        "similar": entry.similar,
        "tags": entry.tags,
        "grids": tuple(sorted(entry.grids)),
        **{key: day for key in ("valid_from", "valid_until") if isinstance(day := getattr(entry, key), date)},
    }
    old = {say.COLUMNS[key]: value for key, value in kept.items() if value and (key == "id" or key not in row.given)}
    return {**old, **values}


def apply(plan: Plan, folder: Path, known_grids: Mapping[str, str]) -> list[Path]:
    """Write what was planned; returns the files. Raises FaultyFiles, with nothing written, and OSError.

    All files are tried beside the folder first, with the loader that runs in production.
    """
    files = sorted({*plan.changes, *plan.additions})
    texts = {file: edited(_text_of(file), plan.changes.get(file, ()), plan.additions.get(file, ())) for file in files}
    _try(texts, folder, known_grids)
    folder.mkdir(parents=True, exist_ok=True)
    for file, text in texts.items():
        _replace(file, text)
    return files


def _text_of(file: Path) -> str:
    return file.read_bytes().decode("utf-8-sig") if file.exists() else ""


def _try(texts: Mapping[Path, str], folder: Path, known_grids: Mapping[str, str]) -> None:
    with tempfile.TemporaryDirectory() as name:
        trial = Path(name)
        for file in files_in(folder, YAML):
            shutil.copy(file, trial / file.name)
        for file, text in texts.items():
            (trial / file.name).write_bytes(text.encode())
        _, faults = FaqFolder(trial).read(known_grids)
        here = shown(trial)
        if faults:
            raise FaultyFiles(
                Fault(fault.file.replace(here, shown(folder)), fault.line, fault.where, fault.what) for fault in faults
            )


def _replace(file: Path, text: str) -> None:
    """In one step, so that a running bot sees the old file or the new one."""
    beside = file.with_name(f".{file.name}.part")
    with beside.open("wb") as out:
        out.write(text.encode())
        out.flush()
        os.fsync(out.fileno())
    if file.exists():
        shutil.copymode(file, beside)
    beside.replace(file)
