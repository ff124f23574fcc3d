"""Loads data/notices/*.md: front matter, text, what lies beside it and the questions that go live with it."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime, tzinfo
from pathlib import Path, PurePath
from typing import Any

from pydantic import Field

from bot.content.beside import UNREADABLE, beside, readable
from bot.content.document import Document, shown
from bot.content.folder import NOTICES, files_in
from bot.content.validation import FileModel, keys_in, nearest, validate
from bot.content.yamlfile import parse_yaml, read_text
from bot.domain.faults import Fault
from bot.domain.knowledge import FaqEntry
from bot.domain.notices.notice import Notice, is_cron, parse_moment
from bot.domain.places.place import Places
from bot.domain.units import MINUTE_MS
from bot.knowledge.loader import ENTRY_KEYS, brace_faults, load_document
from bot.texts import faults as say

MOST_FILES = 9
LARGEST_MB = 10
_FENCE = "---"
_TAG, _ROOM = "标签", "群"
_MOMENTS = ("时间", "截止")
_STAND_INS = {"标题": UNREADABLE, "受众": (f"群:{UNREADABLE}",), "时间": "* * * * *"}


class FrontMatter(FileModel):
    title: str = Field(alias="标题", min_length=1)
    audience: tuple[str, ...] = Field(alias="受众", min_length=1)
    when: str = Field(alias="时间", min_length=1)
    until: str = Field("", alias="截止")
    urgent: bool = Field(False, alias="紧急")
    receipt: bool = Field(False, alias="需回执")
    files: tuple[str, ...] = Field((), alias="附件")
    answers: tuple[Any, ...] = Field((), alias="问答")
    grace: int | None = Field(None, alias="宽限", ge=1)


_KEYS = keys_in(FrontMatter) | ENTRY_KEYS


@dataclass(frozen=True, slots=True)
class Known:
    """What an audience may name: each way to name a grid → its id; each tag → the grids that bear it."""

    grids: Mapping[str, str] = field(default_factory=dict)
    tags: Mapping[str, frozenset[str]] = field(default_factory=dict)


def known_places(places: Places) -> Known:
    tags: dict[str, set[str]] = {}
    for grid in places.grids.values():
        for tag in grid.tags:
            tags.setdefault(tag, set()).add(grid.id)
    return Known(places.spellings, {tag: frozenset(grids) for tag, grids in tags.items()})


def load_notices(
    folder: Path, known: Known | Mapping[str, str] | None, zone: tzinfo
) -> tuple[tuple[Notice, ...], list[Fault]]:
    """All notices that are right, by name, and every fault of the others. A missing folder holds none.

    `known`: what audiences may name (a mapping: grids alone); None leaves them unchecked.
    """
    notices: list[Notice] = []
    faults: list[Fault] = []
    for path in files_in(folder, NOTICES):
        notice, wrong = load_notice(path, known, zone)
        faults += wrong
        notices += [notice] if notice else []
    return tuple(notices), faults


def load_notice(path: Path, known: Known | Mapping[str, str] | None, zone: tzinfo) -> tuple[Notice | None, list[Fault]]:
    file = shown(path)
    text, faults = read_text(path)
    if faults:
        return None, faults
    lines = text.splitlines()
    end = _end_of_front_matter(lines)
    if end is None:
        return None, [Fault(file, 1, "", say.no_front_matter())]
    document, faults = parse_yaml("\n".join(lines[1:end]), file, 2, _KEYS)
    data = _plain(document.data)
    front, wrong = (None, []) if faults and data is None else validate(FrontMatter, document, data)
    wrong += faults
    sheet = _Sheet(
        path,
        document,
        front or readable(FrontMatter, data, _STAND_INS),
        "\n".join(lines[end + 1 :]).strip(),
        end + 2,
    )
    places = known if isinstance(known, Known) or known is None else Known(known)
    notice, found = _checked(sheet, places, zone)
    return (None, [*wrong, *beside(wrong, found)]) if wrong else (notice, found)


def _end_of_front_matter(lines: list[str]) -> int | None:
    if not lines or lines[0].strip() != _FENCE:
        return None
    return next((at for at, line in enumerate(lines[1:], 1) if line.strip() == _FENCE), None)


def as_written(data: Any, moments: Iterable[str], lists: Iterable[str]) -> Any:
    """YAML turns a bare date-time into a date; we want what the admin wrote. One of a list needs no brackets."""
    if not isinstance(data, dict):
        return data
    plain = dict(data)
    for key in moments:
        if isinstance(plain.get(key), date | datetime):
            plain[key] = plain[key].isoformat(" ") if isinstance(plain[key], datetime) else plain[key].isoformat()
    for key in lists:
        if isinstance(plain.get(key), str):
            plain[key] = [plain[key]]
    return plain


def _plain(data: Any) -> Any:
    plain = as_written(data, _MOMENTS, ("受众", "附件"))
    if not isinstance(plain, dict):
        return plain
    return {key: value for key, value in plain.items() if value is not None or key in ("标题", "受众", "时间")}


@dataclass(frozen=True, slots=True)
class _Sheet:
    """A file as it was read; `text_line` is where its text begins."""

    path: Path
    document: Document
    front: FrontMatter
    text: str
    text_line: int


def _checked(sheet: _Sheet, known: Known | None, zone: tzinfo) -> tuple[Notice | None, list[Fault]]:
    front, document = sheet.front, sheet.document
    grids, topics, faults = audience_of(document, front.audience, known)
    faults += cut_short(document, ("标题", "受众"))
    at, cron = _when(front.when, zone)
    if at is None and cron is None:
        faults.append(document.fault(("时间",), say.not_a_time(front.when)))
    until, wrong = _until(document, front.until, at, zone)
    faults += wrong
    faults += _text_faults(sheet)
    faults += _file_faults(sheet)
    answers, wrong = _answers(sheet, grids, known)
    faults += wrong
    if faults:
        return None, faults
    return Notice(
        name=sheet.path.stem,
        title=front.title,
        text=sheet.text,
        audience=grids,
        at=at,
        cron=cron,
        path=sheet.path,
        topics=topics,
        until=until,
        urgent=front.urgent,
        receipt=front.receipt,
        files=front.files,
        answers=answers,
        grace=None if front.grace is None else front.grace * MINUTE_MS,
    ), []


def audience_of(
    document: Document, words: Iterable[str], known: Known | None
) -> tuple[frozenset[str], frozenset[str], list[Fault]]:
    """(grids, names of rooms, faults)."""
    grids: set[str] = set()
    topics: set[str] = set()
    faults: list[Fault] = []
    for index, one in enumerate(words):
        kind, name = split_target(one)
        where = ("受众", index)
        if kind == _ROOM:
            topics.add(name)
            faults += [] if name else [document.fault(where, say.no_room_named())]
        elif known is None:
            grids.add(name)
        elif kind == _TAG:
            grids |= known.tags.get(name, frozenset())
            faults += (
                [] if name in known.tags else [document.fault(where, say.unknown_tag(name, nearest(name, known.tags)))]
            )
        elif name in known.grids:
            grids.add(known.grids[name])
        else:
            faults.append(document.fault(where, say.unknown_grid(name, nearest(name, known.grids))))
    return frozenset(grids), frozenset(topics), faults


def cut_short(document: Document, keys: Collection[str]) -> list[Fault]:
    """Where those keys lost words to a comment that looks like none."""
    return [document.fault(where, what) for where, what in document.lost.items() if where and where[0] in keys]


def split_target(word: str) -> tuple[str, str]:
    """标签:有电梯 → (标签, 有电梯), 群:银杏群 → (群, 银杏群), anything else → ("", the words)."""
    for kind in (_TAG, _ROOM):
        for colon in (":", "："):
            if word.startswith(kind + colon):
                return kind, word[len(kind) + 1 :].strip()
    return "", word


def _when(text: str, zone: tzinfo) -> tuple[int | None, str | None]:
    try:
        return parse_moment(text, zone), None
    except ValueError:
        return None, text if is_cron(text) else None


def _until(document: Document, text: str, at: int | None, zone: tzinfo) -> tuple[int | None, list[Fault]]:
    """A bare day counts to its end."""
    if not text:
        return None, []
    try:
        until = parse_moment(f"{text.strip()} 23:59:59" if len(text.strip()) == len("2027-01-15") else text, zone)
    except ValueError:
        return None, [document.fault(("截止",), say.not_a_time(text))]
    if at is not None and until < at:
        return None, [document.fault(("截止",), say.ends_before_it_begins())]
    return until, []


def _text_faults(sheet: _Sheet) -> Iterator[Fault]:
    file, line, text = sheet.document.file, sheet.text_line, sheet.text
    if not text:
        yield Fault(file, line, "", say.empty_notice())
    for what in brace_faults(text):
        yield Fault(file, line, "", what)


def _file_faults(sheet: _Sheet) -> Iterator[Fault]:
    """Each attachment must lie beside the notice and be small enough to be sent."""
    if len(sheet.front.files) > MOST_FILES:
        yield sheet.document.fault(("附件",), say.too_many_files(MOST_FILES))
    for index, name in enumerate(sheet.front.files):
        what = _file_fault(sheet.path.parent, name)
        if what:
            yield sheet.document.fault(("附件", index), what)


def _file_fault(folder: Path, name: str) -> str:
    if PurePath(name).name != name or "\\" in name or name in ("", ".", ".."):
        return say.not_beside(name)
    path = folder / name
    if not path.is_file():
        return say.file_not_there(name)
    return say.file_too_large(name, LARGEST_MB) if path.stat().st_size > LARGEST_MB * 1024 * 1024 else ""


def _answers(sheet: _Sheet, grids: frozenset[str], known: Known | None) -> tuple[tuple[FaqEntry, ...], list[Fault]]:
    """The questions of the notice as FAQ entries that begin with its title and hold where it is sent."""
    document = sheet.document
    rows = document.data.get("问答") if isinstance(document.data, dict) else None
    if not rows:
        return (), []
    if not isinstance(rows, list):
        return (), [document.fault(("问答",), say.not_a_list_of_questions())]
    entries, faults = load_document(document.part("问答"), f"notice-{sheet.path.stem}", known.grids if known else None)
    faults = [replace(fault, where=".".join(filter(None, ("问答", fault.where)))) for fault in faults]
    title = sheet.front.title
    return tuple(
        replace(entry, answer=f"【{title}】{entry.answer}", grids=entry.grids or grids) for entry in entries
    ), faults
