"""The part of grid.yaml that says who stands in for whom: 替班 of a person, and the dated 值班表."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date, timedelta
from typing import Any

from pydantic import Field

from bot.content.beside import UNREADABLE
from bot.content.document import Document, Where
from bot.content.validation import FileModel, nearest
from bot.domain.faults import Fault
from bot.domain.places.place import HANDLING_ROLES, ROLE_NAMES, Role
from bot.texts import faults as say


class RosterRow(FileModel):
    day: date = Field(alias="日期")
    grid: str = Field(alias="网格", min_length=1)
    people: tuple[str, ...] = Field(alias="人员", min_length=1)


def substitute_faults(
    document: Document, index: int, key: str, substitutes: Iterable[str], roles: Mapping[str, Role]
) -> list[Fault]:
    """`roles`: every person's key with their role. Whoever stands in must be somebody else who handles tickets."""
    faults: list[Fault] = []
    for place, other in enumerate(substitutes):
        where = ("人员", index, "替班", place)
        if other == key:
            faults.append(document.fault(where, say.own_substitute(other)))
        else:
            faults += _person_faults(document, where, other, roles)
    return faults


def roster_faults(
    document: Document, rows: Iterable[RosterRow], grids: Mapping[str, str], roles: Mapping[str, Role]
) -> list[Fault]:
    """`grids`: every spelling of a grid with its id."""
    faults: list[Fault] = []
    first: dict[tuple[date, str], int] = {}
    for index, row in enumerate(rows):
        if row.grid not in grids:
            what = say.unknown_grid(row.grid, nearest(row.grid, grids))
            faults.append(document.fault(("值班表", index, "网格"), what))
        at = first.setdefault((row.day, grids.get(row.grid, row.grid)), index)
        if at != index:
            line = say.line(document.line(("值班表", at)))
            faults.append(document.fault(("值班表", index), say.rostered_twice(row.day.isoformat(), row.grid, line)))
        for place, key in enumerate(row.people):
            faults += _person_faults(document, ("值班表", index, "人员", place), key, roles)
    return faults


def _person_faults(document: Document, where: Where, key: str, roles: Mapping[str, Role]) -> list[Fault]:
    role = roles.get(key)
    if role is None:
        return [document.fault(where, say.unknown_person(key, nearest(key, roles)))]
    if role not in HANDLING_ROLES:
        return [document.fault(where, say.handles_nothing(key, ROLE_NAMES[role]))]
    return []


def stand_ins_of_day(at: int) -> dict[str, Any]:
    """A day of its own for each row, so that two that cannot be read are not taken for the same."""
    return {"日期": date.min + timedelta(at), "网格": UNREADABLE, "人员": [UNREADABLE]}


def roster_of(rows: Iterable[RosterRow], grids: Mapping[str, str]) -> dict[tuple[date, str], tuple[str, ...]]:
    return {(row.day, grids[row.grid]): row.people for row in rows}
