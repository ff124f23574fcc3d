"""Loads data/notices/*.md: front matter and text."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime, tzinfo
from pathlib import Path
from typing import Any

from cronsim import CronSim, CronSimError
from pydantic import Field

from bot.content.yamlfile import Document, FileModel, nearest, parse_yaml, shown, validate
from bot.domain.faults import Fault
from bot.domain.notice import Notice, parse_moment
from bot.domain.placeholders import PLACEHOLDERS, is_balanced, names_in
from bot.texts import faults as say

_FENCE = "---"


class FrontMatter(FileModel):
    title: str = Field(alias="标题", min_length=1)
    audience: tuple[str, ...] = Field(alias="受众", min_length=1)
    when: str = Field(alias="时间", min_length=1)


def load_notices(
    folder: Path, spellings: Mapping[str, str] | None, zone: tzinfo
) -> tuple[tuple[Notice, ...], list[Fault]]:
    """All notices that are right, by name, and every fault of the others. A missing folder holds none.

    `spellings` maps each way to name a grid to its id; None leaves audiences unchecked.
    """
    notices: list[Notice] = []
    faults: list[Fault] = []
    for path in sorted(folder.glob("*.md")):
        notice, wrong = load_notice(path, spellings, zone)
        faults += wrong
        notices += [notice] if notice else []
    return tuple(notices), faults


def load_notice(path: Path, spellings: Mapping[str, str] | None, zone: tzinfo) -> tuple[Notice | None, list[Fault]]:
    file = shown(path)
    try:
        lines = path.read_text(encoding="utf-8-sig").splitlines()
    except UnicodeDecodeError:
        return None, [Fault(file, 0, "", say.not_utf8())]
    except OSError as error:
        return None, [Fault(file, 0, "", say.unreadable(error.strerror or ""))]
    end = _end_of_front_matter(lines)
    if end is None:
        return None, [Fault(file, 1, "", say.no_front_matter())]
    document, faults = parse_yaml("\n".join(lines[1:end]), file, first_line=2)
    if faults:
        return None, faults
    front, faults = validate(FrontMatter, document, _plain(document.data))
    if front is None:
        return None, faults
    text = "\n".join(lines[end + 1 :]).strip()
    return _checked(path, document, front, text, end + 2, spellings, zone)


def _end_of_front_matter(lines: list[str]) -> int | None:
    if not lines or lines[0].strip() != _FENCE:
        return None
    return next((at for at, line in enumerate(lines[1:], 1) if line.strip() == _FENCE), None)


def _plain(data: Any) -> Any:
    """YAML turns a bare date-time into a date; we want what the admin wrote."""
    if isinstance(data, dict) and isinstance(data.get("时间"), date | datetime):
        return {**data, "时间": data["时间"].isoformat(" ")}
    if isinstance(data, dict) and isinstance(data.get("受众"), str):
        return {**data, "受众": [data["受众"]]}
    return data


def _checked(
    path: Path,
    document: Document,
    front: FrontMatter,
    text: str,
    text_line: int,
    spellings: Mapping[str, str] | None,
    zone: tzinfo,
) -> tuple[Notice | None, list[Fault]]:
    faults = [
        document.fault(("受众", index), say.unknown_grid(grid, nearest(grid, spellings)))
        for index, grid in enumerate(front.audience)
        if spellings is not None and grid not in spellings
    ]
    at, cron = _when(front.when, zone)
    if at is None and cron is None:
        faults.append(document.fault(("时间",), say.not_a_time(front.when)))
    if not text:
        faults.append(Fault(document.file, text_line, "", say.empty_notice()))
    if not is_balanced(text):
        faults.append(Fault(document.file, text_line, "", say.unclosed_brace()))
    for name in names_in(text):
        if name not in PLACEHOLDERS:
            what = say.unknown_placeholder(name, PLACEHOLDERS, nearest(name, PLACEHOLDERS))
            faults.append(Fault(document.file, text_line, "", what))
    if faults:
        return None, faults
    audience = frozenset(spellings[grid] if spellings else grid for grid in front.audience)
    return Notice(path.stem, front.title, text, audience, at, cron, path), []


def _when(text: str, zone: tzinfo) -> tuple[int | None, str | None]:
    try:
        return parse_moment(text, zone), None
    except ValueError:
        pass
    try:
        CronSim(text, datetime(2026, 1, 1, tzinfo=zone))
    except CronSimError:
        return None, None
    return None, text
