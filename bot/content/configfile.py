"""Loads config.yaml with the environment on top of it: the settings, or every fault of both at once."""

from __future__ import annotations

import copy
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bot.config import Setting, Settings, contradictions, from_environment, setting_at, settings_in, variable
from bot.content.yamlfile import Document, Where, checked, dotted, keys_in, nearest, read_yaml
from bot.domain.faults import Fault
from bot.texts import faults as say

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
    data = _merged(document.data, {where: _parsed(setting, named[where]) for where, setting in known.items()})
    settings, problems = checked(Settings, data)
    problems += _contradictions(settings, data, problems)
    faults += [_fault(document, known, where, what) for where, what in problems]
    return (None if faults else settings), sorted(set(faults)), warnings


def _unused(where: tuple[str, ...]) -> str:
    known = [variable(setting.path) for setting in settings_in()]
    return say.unused_variable(variable(where), nearest(variable(where), known))


def _parsed(setting: Setting, value: str) -> str | list[str]:
    """Lists are separated by commas, Chinese ones too."""
    if not setting.is_list:
        return value.strip()
    return [part.strip() for part in value.replace("，", ",").split(",") if part.strip()]


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
    return [(where, what) for where, what in contradictions(settings) if not _touches(where, wrong)]


def _without(data: Any, wrong: Iterable[Where]) -> Any:
    result = copy.deepcopy(data)
    for where in wrong:
        place = result
        for key in where[:-1]:
            place = place[key] if isinstance(place, dict) and key in place else None
        if isinstance(place, dict) and where:
            place.pop(where[-1], None)
    return result


def _touches(where: Where, wrong: Iterable[Where]) -> bool:
    return any(where[: len(other)] == other for other in wrong)


def _fault(document: Document, named: Iterable[tuple[str, ...]], where: Where, what: str) -> Fault:
    for given in named:
        if where[: len(given)] == given:
            return Fault(say.from_variable(variable(given)), 0, "", what)
    return Fault(document.file, document.line(where) if document.lines else 0, dotted(where), what)
