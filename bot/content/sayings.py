"""Loads sayings.txt: how residents put their matters, sorted by kind of work; more examples for categories.yaml."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from bot.content.document import shown
from bot.content.validation import nearest
from bot.content.yamlfile import blank_file, is_there, read_text
from bot.domain.faults import Fault
from bot.domain.tickets.category import Category
from bot.texts import faults as say

_OPEN, _CLOSE, _COMMENT = "【", "】", "#"


def with_sayings(categories: Sequence[Category], path: Path) -> tuple[tuple[Category, ...], list[Fault]]:
    """The kinds of work with the lines below their `【名称】` as further examples, or every fault of the file.

    A file that is not there adds nothing. Lines that begin with # are passed over.
    """
    if faults := blank_file(path):
        return (), faults
    if not is_there(path):
        return tuple(categories), []
    text, faults = read_text(path)
    if faults:
        return (), faults
    said, wrong = _sorted(text.splitlines(), [category.name for category in categories])
    if wrong:
        return (), [Fault(shown(path), number, "", what) for number, what in wrong]
    return tuple(_with(category, said.get(category.name, [])) for category in categories), []


def _sorted(lines: Sequence[str], known: Sequence[str]) -> tuple[Mapping[str, list[str]], list[tuple[int, str]]]:
    """The lines below each name, and what is wrong at which line."""
    said: dict[str, list[str]] = {}
    wrong: list[tuple[int, str]] = []
    here: list[str] | None = None
    for number, line in enumerate(map(str.strip, lines), 1):
        if not line or line.startswith(_COMMENT):
            continue
        if line.startswith(_OPEN) and line.endswith(_CLOSE):
            name = line[1:-1].strip()
            here = said.setdefault(name, [])
            if name not in known:
                wrong.append((number, say.unknown_kind(name, nearest(name, known))))
        elif here is None:
            wrong.append((number, say.saying_without_category()))
            here = []
        else:
            here.append(line)
    return said, wrong


def _with(category: Category, said: Sequence[str]) -> Category:
    return replace(category, examples=tuple(dict.fromkeys((*category.examples, *said))))
