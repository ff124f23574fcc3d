"""Loads config.yaml with the environment on top of it: the settings, or every fault of both at once."""

from __future__ import annotations

import copy
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bot.config import (
    Setting,
    Settings,
    contradictions,
    from_environment,
    left_empty,
    setting_at,
    settings_in,
    variable,
)
from bot.content.document import Document, Where, dotted
from bot.content.validation import checked, keys_in, nearest
from bot.content.yamlfile import read_yaml
from bot.domain.faults import Fault
from bot.texts import faults_settings as say

Problem = tuple[Where, str]


@dataclass(frozen=True, slots=True)
class Folders:
    """Where things lie; whatever the settings name relatively lies beside config.yaml."""

    base: Path
    data: Path
    faq: Path
    state: Path

    def find(self, name: str) -> Path:
        """Any other file or folder that a setting names."""
        return self.base / Path(name).expanduser()


def folders(settings: Settings, path: Path) -> Folders:
    base = path.resolve().parent
    named = (settings.data_dir, settings.faq_dir, settings.state_dir)
    return Folders(base, *(base / Path(name).expanduser() for name in named))


def load_settings(path: Path, environment: Mapping[str, str]) -> tuple[Settings | None, list[Fault], list[str]]:
    """The settings (None when anything is wrong), every fault, and sentences about what is merely odd."""
    document, faults = read_yaml(path, keys_in(Settings))
    named = from_environment(environment)
    known = {where: setting for where in named if (setting := setting_at(where))}
    warnings = [_unused(where) for where in named if where not in known]
    warnings += [say.empty_variable(variable(where)) for where in left_empty(environment)]
    data = _merged(document.data, {where: _parsed(setting, named[where]) for where, setting in known.items()})
    settings, problems = checked(Settings, data)
    problems += _contradictions(settings, data, problems)
    faults += [_fault(document, known, where, what) for where, what in problems]
    return (None if faults else settings), sorted(set(faults)), warnings


def _unused(where: tuple[str, ...]) -> str:
    known = [variable(setting.path) for setting in settings_in()]
    return say.unused_variable(variable(where), nearest(variable(where), known))


def _parsed(setting: Setting, value: str) -> Any:
    """Lists are separated by commas, Chinese ones too; in brackets and quotes as in the file they are right as well."""
    if not setting.is_list:
        return value.strip()
    inside = value.strip()
    if inside.startswith("[") or inside.endswith("]"):
        if not (inside.startswith("[") and inside.endswith("]")):
            return inside  # told: no list
        inside = inside[1:-1]
    parts = (_unquoted(part.strip()) for part in _COMMA.split(inside))
    return [part for part in parts if part]


_COMMA = re.compile("[,，、]")


def _unquoted(part: str) -> str:
    return part[1:-1].strip() if len(part) > 1 and part[0] == part[-1] and part[0] in "\"'" else part


def _merged(data: Any, values: Mapping[tuple[str, ...], Any]) -> Any:
    """The file's data with single values replaced; where the file has no mapping, its own fault tells."""
    if data is not None and not isinstance(data, dict):
        return data
    result = copy.deepcopy(data or {})
    for where, value in values.items():
        place = result
        for key in where[:-1]:
            place[key] = place.get(key) if place.get(key) is not None else {}
            place = place[key]
            if not isinstance(place, dict):
                break
        else:
            place[where[-1]] = value
    return result


def _contradictions(settings: Settings | None, data: Any, problems: Sequence[Problem]) -> list[Problem]:
    """Told even when single values are wrong: those are left out, and nothing is said about their places."""
    if settings is None:
        settings, others = checked(Settings, _without(data, [where for where, _ in problems]))
        if settings is None or others:
            return []
    wrong = {where for where, _ in problems}
    return [
        (where, what)
        for where, what in contradictions(settings)
        if not _touches(where, wrong) and _COMPARED_WITH.get(where) not in wrong
    ]


_COMPARED_WITH: Mapping[Where, Where] = {
    ("report_names",): ("names",),
    ("clocks", "duty_until"): ("clocks", "duty_from"),
}
"""Where the other value stands that a contradiction is about: of one that cannot be read nothing can be said."""


def _without(data: Any, wrong: Iterable[Where]) -> Any:
    """From the last to the first, so that the items of a list keep their places until they go; an emptied list goes
    with them."""
    result = copy.deepcopy(data)
    for where in sorted({one for one in wrong if one}, key=_place_of, reverse=True):
        above, place = None, result
        for key in where[:-1]:
            above, place = place, _at(place, key)
        if isinstance(place, dict):
            place.pop(where[-1], None)
        elif isinstance(place, list) and isinstance(where[-1], int) and where[-1] < len(place):
            del place[where[-1]]
            if not place and isinstance(above, dict):
                above.pop(where[-2], None)
    return result


def _place_of(where: Where) -> list[tuple[int, str]]:
    return [(key, "") if isinstance(key, int) else (-1, key) for key in where]


def _at(place: Any, key: str | int) -> Any:
    if isinstance(place, dict):
        return place.get(key)
    return place[key] if isinstance(place, list) and isinstance(key, int) and key < len(place) else None


def _touches(where: Where, wrong: Iterable[Where]) -> bool:
    return any(where[: len(other)] == other for other in wrong)


def _fault(document: Document, named: Iterable[tuple[str, ...]], where: Where, what: str) -> Fault:
    for given in named:
        if where[: len(given)] == given:
            return Fault(say.from_variable(variable(given)), 0, "", what)
    return Fault(document.file, document.line(where) if document.lines else 0, dotted(where), what)
