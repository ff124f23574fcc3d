"""Reads the FAQ files that admins edit: entries, or every fault at once with its line."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Annotated

from pydantic import Field, StringConstraints

from bot.content.document import Document, Where, shown
from bot.content.validation import FileModel, checked, keys_in, nearest, validate
from bot.content.yamlfile import parse_yaml, read_text
from bot.domain.faults import Fault
from bot.domain.knowledge import FaqEntry
from bot.domain.words.placeholders import PLACEHOLDERS, is_balanced, names_in, with_narrow_braces
from bot.knowledge.clean import bare
from bot.knowledge.pieces import Known, cut
from bot.texts import faults as say

Text = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1)]

_FEW = 50
"""More new entries than that are read faster as a whole."""


class _Row(FileModel):
    """One entry as it stands in the file; a key left empty counts as left out."""

    id: Text | None = Field(None, alias="编号")
    question: Text = Field(alias="标准问")
    similar: tuple[Text, ...] | None = Field(None, alias="相似问")
    answer: Text = Field(alias="答案")
    tags: tuple[Text, ...] | None = Field(None, alias="标签")
    grids: tuple[Text, ...] | None = Field(None, alias="适用网格")
    valid_from: date | None = Field(None, alias="生效")
    valid_until: date | None = Field(None, alias="失效")
    unlike: tuple[Text, ...] | None = Field(None, alias="不同于")


ENTRY_KEYS = keys_in(_Row)
_TOLD_TO_RESIDENTS = ("标准问", "相似问", "答案")
LONGEST_ANSWER = 2_000
"""More than that no chat shows as one message."""
LONGEST_WORDING = 200


@dataclass(frozen=True, slots=True)
class Loaded:
    """All entries of one file, or no entries and every fault in it; `known` makes the next reading quick."""

    entries: tuple[FaqEntry, ...]
    faults: tuple[Fault, ...]
    known: Known


def load_file(path: Path, known_grids: Mapping[str, str] | None, known: Known | None = None) -> Loaded:
    """Read one file. What clashes within it is told, unless only `known` entries and a few others stand there:
    then it is left to whoever compares all files.

    `known_grids` maps each accepted spelling of a grid (编号 and 名称) to its id; None leaves grids unchecked.
    `known` is from an earlier reading of the file, with the same `known_grids`.
    """
    text, faults = read_text(path)
    if faults:
        return Loaded((), tuple(faults), Known())
    file = shown(path)
    changed = _changed(text, file, path.stem, known_grids, known) if known else None
    if changed is not None:
        return Loaded(changed, (), Known.of(text, changed))
    document, faults = parse_yaml(text, file, keys=ENTRY_KEYS)
    if document.data is None:
        return Loaded((), tuple(faults or [Fault(file, 0, "", say.empty_file())]), Known())
    entries, others = load_document(document, path.stem, known_grids)
    if faults:
        return Loaded((), tuple(sorted({*faults, *others})), Known())
    return Loaded(entries, tuple(others), Known.of(text, entries))


def _changed(
    text: str, file: str, stem: str, known_grids: Mapping[str, str] | None, known: Known
) -> tuple[FaqEntry, ...] | None:
    """The entries of a file of which most are known; None where it must be read as a whole, to tell what is wrong."""
    entries, new = [], 0
    for piece in cut(text):
        entry = known.by_text.get(piece.key)
        if entry is None:
            new += 1
            document, faults = parse_yaml(piece.text, file, piece.line, ENTRY_KEYS)
            read, more = load_document(document, stem, known_grids) if not faults else ((), faults)
            if more or len(read) != 1 or new > _FEW:
                return None
            entry = read[0]
        entries.append(entry if entry.line == piece.line else replace(entry, line=piece.line))
    return tuple(entries) or None


def load_document(
    document: Document, stem: str, known_grids: Mapping[str, str] | None
) -> tuple[tuple[FaqEntry, ...], list[Fault]]:
    """The same from parsed data, wherever it stands; `stem` begins the 编号 of entries that have none."""
    rows, faults = _rows(document)
    faults += _lost(document)
    for index, row in _readable_parts(document, rows).items():
        faults += _row_faults(document, index, row, known_grids)
    entries = []
    for index, row in rows.items():
        faults += _row_faults(document, index, row, known_grids)
        entries.append(_entry(document, index, row, stem, known_grids or {}))
    faults += clashes(entries)
    return ((), sorted(set(faults))) if faults else (tuple(entries), [])


def _lost(document: Document) -> list[Fault]:
    """Where residents would be told half of what was written."""
    told = ((where, what) for where, what in document.lost.items() if where[1:2] and where[1] in _TOLD_TO_RESIDENTS)
    return [document.fault(where, what) for where, what in told]


def doubts_in(path: Path) -> list[Fault]:
    """What stands in a file that is right, and still was hardly meant so."""
    text, faults = read_text(path)
    document, _ = parse_yaml(text, shown(path), keys=ENTRY_KEYS)
    return [] if faults else [document.fault(where, what) for where, what in document.doubts.items()]


def _rows(document: Document) -> tuple[dict[int, _Row], list[Fault]]:
    """The entries that can be read, by their place; one that cannot does not hide what is wrong with the others."""
    rows, faults = validate(list[_Row], document)
    if rows is not None:
        return dict(enumerate(rows)), []
    items = document.data if isinstance(document.data, list) else []
    single = {index: checked(_Row, item)[0] for index, item in enumerate(items)}
    return {index: row for index, row in single.items() if row is not None}, faults


def _readable_parts(document: Document, rows: Mapping[int, _Row]) -> dict[int, _Row]:
    """What is right in itself in each entry that cannot be read, so that all that is wrong with it is told at once."""
    items = document.data if isinstance(document.data, list) else []
    parts = {}
    for index, item in enumerate(items):
        if index in rows or not isinstance(item, dict):
            continue
        right = {key: value for key, value in item.items() if _row_with({key: value}) is not None}
        if (row := _row_with(right)) is not None:
            parts[index] = row
    return parts


def _row_with(values: Mapping[str, object]) -> _Row | None:
    """An entry that has these values, and something harmless for what every entry must have."""
    return checked(_Row, {"标准问": "问", "答案": "答", **values})[0]


def _row_faults(document: Document, index: int, row: _Row, known_grids: Mapping[str, str] | None) -> Iterator[Fault]:
    yield from (document.fault((index, "答案"), what) for what in brace_faults(row.answer))
    if len(row.answer) > LONGEST_ANSWER:
        yield document.fault((index, "答案"), say.answer_too_long(len(row.answer), LONGEST_ANSWER))
    for where, wording in _wordings(row):
        if len(wording) > LONGEST_WORDING:
            yield document.fault((index, *where), say.wording_too_long(len(wording), LONGEST_WORDING))
    if row.valid_from and row.valid_until and row.valid_until < row.valid_from:
        yield document.fault((index, "失效"), say.dates_reversed())
    if known_grids is None:
        return
    for position, grid in enumerate(row.grids or ()):
        if grid not in known_grids:
            yield document.fault((index, "适用网格", position), say.unknown_grid(grid, nearest(grid, known_grids)))


def _wordings(row: _Row) -> Iterator[tuple[Where, str]]:
    yield ("标准问",), row.question
    for position, wording in enumerate(row.similar or ()):
        yield ("相似问", position), wording


def brace_faults(text: str) -> Iterator[str]:
    """What is wrong with the placeholders of a text that residents read."""
    narrow, wide = with_narrow_braces(text)
    yield from map(say.wide_braces, wide)
    if not is_balanced(narrow):
        yield say.unclosed_brace()
    for name in names_in(narrow):
        if name not in PLACEHOLDERS:
            yield say.unknown_placeholder(name, PLACEHOLDERS, nearest(name, PLACEHOLDERS))


_EVERYWHERE: frozenset[str] = frozenset()


def _entry(document: Document, index: int, row: _Row, stem: str, known_grids: Mapping[str, str]) -> FaqEntry:
    line = document.lines.get((index,), 1)
    return FaqEntry(
        id=row.id or f"{stem}-{_made_up(row.question)}",
        question=row.question,
        similar=row.similar or (),
        answer=row.answer,
        tags=row.tags or (),
        grids=frozenset(known_grids.get(grid, grid) for grid in row.grids) if row.grids else _EVERYWHERE,
        valid_from=row.valid_from,
        valid_until=row.valid_until,
        unlike=row.unlike or (),
        file=document.file,
        line=line,
        wording_lines=tuple(document.line((index, *where)) - line for where, _ in _wordings(row)),
    )


def _made_up(question: str) -> str:
    """Ends the 编号 of an entry that has none."""
    return hashlib.blake2s(question.encode()).hexdigest()[:10]


def clashes(entries: Iterable[FaqEntry]) -> list[Fault]:
    """编号 and questions that stand in two entries; the later entry carries the fault and names the earlier.

    The same question twice is right where both entries can never hold together: other grids or other dates.
    """
    ids: dict[str, FaqEntry] = {}
    asked: dict[str, list[FaqEntry]] = {}
    faults = []
    for entry in entries:
        first = ids.setdefault(entry.id, entry)
        if first is not entry and not _is_made_up(entry):
            faults.append(Fault(entry.file, entry.line, "编号", say.twice("编号", entry.id, _place(first))))
        elif first is not entry and not meet(first, entry):
            faults.append(Fault(entry.file, entry.line, "", say.needs_own_ids(entry.question, _place(first))))
        faults += _asked_before(entry, asked)
    return faults


def _asked_before(entry: FaqEntry, asked: dict[str, list[FaqEntry]]) -> Iterator[Fault]:
    """Of an entry that doubles another one's 标准问, the 相似问 are not told besides."""
    doubled: FaqEntry | None = None
    for number, wording in enumerate(entry.wordings):
        holders = asked.setdefault(bare(wording), [])
        rival = next((other for other in holders if other is not entry and meet(other, entry)), None)
        holders.append(entry)
        if rival is None or rival is doubled:
            continue
        doubled = doubled if number else rival
        name = "相似问" if number else "标准问"
        yield Fault(entry.file, entry.line_of(number), name, say.asked_twice(wording, _place(rival)))


def _is_made_up(entry: FaqEntry) -> bool:
    return entry.id.endswith(f"-{_made_up(entry.question)}")


def _place(entry: FaqEntry) -> str:
    return f"{entry.file}:{entry.line}"


def meet(one: FaqEntry, other: FaqEntry) -> bool:
    """Whether both can hold at the same place on the same day."""
    if one.grids and other.grids and one.grids.isdisjoint(other.grids):
        return False
    starts = max(one.valid_from or date.min, other.valid_from or date.min)
    ends = min(one.valid_until or date.max, other.valid_until or date.max)
    return starts <= ends
