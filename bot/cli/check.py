"""check: every fault of every file, and what else an admin should know."""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Mapping
from typing import Any

from bot.domain.knowledge import FaqEntry
from bot.domain.place import Level, Places
from bot.domain.placeholders import names_in
from bot.files import load_files
from bot.texts import operators as texts


def add_to(commands: Any) -> None:
    parser = commands.add_parser("check", help=texts.CLI_CHECK)
    parser.set_defaults(work=work)


def work(options: argparse.Namespace, environment: Mapping[str, str]) -> int:
    """FaultyFiles is told by main: all of them, exit status 1."""
    files = load_files(options.config, environment)
    office, entries = files.desk.office, files.desk.knowledge.entries
    print(texts.all_right(len(office.places.grids), len(office.places.officials), len(entries), len(office.notices)))
    for warning in (*files.warnings, *_unfilled(office.places, entries)):
        print(warning)
    return 0


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
