"""Which days are working days: what the office writes, else the published Chinese calendar, else Monday to Friday."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache
from pathlib import Path
from typing import Any

import chinese_calendar
from pydantic import Field

from bot.content.document import Document
from bot.content.validation import FileModel, keys_in, validate
from bot.content.yamlfile import blank_file, is_there, read_yaml
from bot.domain.faults import Fault
from bot.domain.tickets.deadline import monday_to_friday
from bot.texts import faults as say

_TO = "至"
_LONGEST_DAYS = 60


class WorkdaysFile(FileModel):
    off: tuple[Any, ...] = Field((), alias="放假")
    on: tuple[Any, ...] = Field((), alias="上班")


@dataclass(frozen=True)
class Workdays:
    """Callable with a date. `off` and `on` are the office's own days and outrank every calendar."""

    off: frozenset[date] = frozenset()
    on: frozenset[date] = frozenset()

    def __call__(self, day: date) -> bool:
        if day in self.on or day in self.off:
            return day in self.on
        published = _published(day)
        return monday_to_friday(day) if published is None else published

    def knows(self, year: int) -> bool:
        """Whether holidays and make-up days of that year are known, not only Monday to Friday."""
        return is_published(year) or any(day.year == year for day in self.on | self.off)


def is_published(year: int) -> bool:
    """The calendar of a year is published late in the year before; `chinesecalendar` raises for the others."""
    return _published(date(year, 1, 1)) is not None


@lru_cache(maxsize=2_000)
def _published(day: date) -> bool | None:
    """Whether it is a working day of the published calendar, which is slow to ask; None where it says nothing."""
    try:
        return bool(chinese_calendar.is_workday(day))
    except NotImplementedError:
        return None


def load_workdays(path: Path) -> tuple[Workdays, list[Fault]]:
    """The office's own days, or every fault of the file; without a file there are none."""
    if not is_there(path):
        return Workdays(), []
    if faults := blank_file(path):
        return Workdays(), faults
    document, faults = read_yaml(path, keys_in(WorkdaysFile))
    if document.data is None:
        return Workdays(), faults
    parsed, wrong = validate(WorkdaysFile, document)
    if parsed is None:
        return Workdays(), [*faults, *wrong]
    off, wrong_off = _days(document, "放假", parsed.off)
    on, wrong_on = _days(document, "上班", parsed.on)
    faults += [*wrong_off, *wrong_on]
    faults += [document.fault(("上班",), say.day_in_both(day.isoformat())) for day in sorted(off & on)]
    return (Workdays(), faults) if faults else (Workdays(frozenset(off), frozenset(on)), [])


def _days(document: Document, key: str, values: tuple[Any, ...]) -> tuple[set[date], list[Fault]]:
    found: set[date] = set()
    faults: list[Fault] = []
    for index, value in enumerate(values):
        try:
            found |= set(_span(value))
        except ValueError:
            faults.append(document.fault((key, index), say.not_days(str(value))))
    return found, faults


def _span(value: Any) -> Iterator[date]:
    """One day, or `2027-02-05 至 2027-02-11`. Raises ValueError for anything else."""
    first, to, last = str(value).partition(_TO)
    start = date.fromisoformat(first.strip())
    end = date.fromisoformat(last.strip()) if to else start
    if not timedelta(0) <= end - start <= timedelta(days=_LONGEST_DAYS):
        raise ValueError(value)
    for day in range((end - start).days + 1):
        yield start + timedelta(days=day)
