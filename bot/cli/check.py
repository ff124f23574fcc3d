"""check: every fault of every file, and what else an admin should know."""

from __future__ import annotations

import argparse
import time
from collections.abc import Iterator, Mapping
from datetime import datetime
from pathlib import Path
from typing import Any

from bot.cli.operate import on_store
from bot.content.document import shown
from bot.content.folder import YAML, files_in
from bot.domain.faults import Fault, StoreFailed
from bot.domain.knowledge import FaqEntry
from bot.domain.notices.notice import Notice
from bot.domain.places.place import Level, Places, Purpose
from bot.domain.tickets.deadline import to_local
from bot.domain.words.placeholders import names_in
from bot.files import Files, load_files
from bot.knowledge.loader import doubts_in
from bot.knowledge.quality import Remarks, remarks, wrong_contacts
from bot.store.reader import Reader
from bot.texts import faq as faq_texts
from bot.texts import faults as fault_texts
from bot.texts import operators as texts


def add_to(commands: Any) -> None:
    parser = commands.add_parser("check", help=texts.CLI_CHECK)
    parser.add_argument("--words", action="store_true", help=faq_texts.CLI_CHECK_WORDS)
    parser.set_defaults(work=work)


def work(options: argparse.Namespace, environment: Mapping[str, str]) -> int:
    """FaultyFiles is told by main: all of them, exit status 1. What is only told here leaves it 0."""
    files = load_files(options.config, environment, encode=not options.words)
    office, entries = files.desk.office, files.desk.knowledge.entries
    print(texts.all_right(len(office.places.grids), len(office.places.officials), len(entries), len(office.notices)))
    for warning in (*files.warnings, *_same_names(office.places), *_unfilled(office.places, entries)):
        print(warning)
    found = _of_entries(files)
    for fault in sorted({*found.faults, *_doubts(files), *_of_notices(files), *files.desk.unused()}):
        print(faq_texts.remark(fault))
    if found.perhaps:
        print(faq_texts.perhaps_doubles(found.perhaps))
    return 0


def _of_entries(files: Files) -> Remarks:
    knowledge = files.desk.knowledge
    if knowledge.unread:
        print(faq_texts.encoding_first(knowledge.unread), flush=True)
    knowledge.embed()
    return remarks(knowledge.index, datetime.now(files.settings.zone).date())


def _doubts(files: Files) -> list[Fault]:
    return [fault for path in files_in(files.folders.faq, YAML) for fault in doubts_in(path)]


def _of_notices(files: Files) -> Iterator[Fault]:
    now = time.time() * 1000
    rooms = _rooms(files)
    for notice in files.desk.office.notices:
        if notice.at is not None and notice.at < now:
            when = f"{to_local(notice.at, files.settings.zone):%Y-%m-%d %H:%M}"
            yield _at(notice, "时间", fault_texts.notice_is_past(notice.title, when))
        for what in wrong_contacts(notice.text):
            yield _at(notice, "时间", what)
        for topic in sorted(notice.topics.difference(rooms)) if rooms else ():
            yield _at(notice, "受众", fault_texts.no_such_room(notice.title, topic, rooms))


def _rooms(files: Files) -> list[str]:
    """The names of the bound groups; none where no bot has run yet, or nobody can tell."""
    if not (files.folders.state / "bot.db").is_file():
        return []
    try:
        return on_store(files, lambda store: store.read(_bound))
    except StoreFailed:
        return []


def _bound(reader: Reader) -> list[str]:
    bound = (Purpose.RESIDENTS, Purpose.STAFF, Purpose.ADMINS)
    return [room.topic for room in reader.rooms() if room.purpose in bound and room.topic]


def _at(notice: Notice, key: str, what: str) -> Fault:
    path = Path(notice.path)
    lines = path.read_text(encoding="utf-8-sig").splitlines()
    line = next((number for number, text in enumerate(lines, 1) if text.startswith(key)), 1)
    return Fault(shown(path), line, "", what)


def _same_names(places: Places) -> Iterator[str]:
    """Two people of one name: 转派 1001 王晓宁 may mean either."""
    keys: dict[str, list[str]] = {}
    for one in places.officials.values():
        keys.setdefault(one.name, []).append(one.key)
    for name, theirs in keys.items():
        if len(theirs) > 1:
            yield texts.same_name(name, theirs)


def _unfilled(places: Places, entries: tuple[FaqEntry, ...]) -> Iterator[str]:
    """Entries with a placeholder that a grid of rooms cannot fill: there the question goes to the worker."""
    values = {
        grid.id: places.placeholder_values(grid.id)
        for grid in places.grids.values()
        if grid.level in (Level.MICRO, Level.SPECIAL)
    }
    for entry in entries:
        for name in dict.fromkeys(names_in(entry.answer)):
            missing = [
                places.grids[grid].name
                for grid, known in values.items()
                if not known.get(name) and (not entry.grids or not entry.grids.isdisjoint(places.upwards(grid)))
            ]
            if missing:
                yield texts.unfilled(entry.file, entry.line, entry.question, name, missing)
