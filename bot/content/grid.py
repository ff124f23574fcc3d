"""Loads grid.yaml: the tree of grids, the people in roles, and who is on duty when."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from pydantic import Field

from bot.content.beside import UNREADABLE, beside, readable
from bot.content.document import Document
from bot.content.roster import RosterRow, roster_faults, roster_of, stand_ins_of_day, substitute_faults
from bot.content.validation import FileModel, keys_in, nearest, validate
from bot.content.yamlfile import read_yaml
from bot.domain.faults import Fault
from bot.domain.places.place import HANDLING_ROLES, ROLE_NAMES, ROLES_BY_NAME, Grid, Level, Official, Places, Role
from bot.texts import faults as say

_WEEKDAYS = ("周一", "周二", "周三", "周四", "周五", "周六", "周日")
_PARTS = ("街道", "网格", "人员", "值班表", "举报受理")
_NO_POST = (Role.RESIDENT, Role.BOT)


class GridRow(FileModel):
    id: str = Field(alias="编号", min_length=1)
    name: str = Field(alias="名称", min_length=1)
    level: Level = Field(alias="级别")
    parent: str | None = Field(None, alias="上级")
    community: str = Field("", alias="社区")
    service_phone: str = Field("", alias="服务电话")
    tags: tuple[str, ...] = Field((), alias="标签")


class PersonRow(FileModel):
    key: str = Field("", alias="编号")
    name: str = Field(alias="姓名", min_length=1)
    role: str = Field(alias="身份", min_length=1)
    grids: tuple[str, ...] = Field((), alias="网格")
    phone: str = Field("", alias="电话")
    phone_public: bool = Field(False, alias="公开电话")
    duty_days: tuple[str, ...] = Field((), alias="值班")
    substitutes: tuple[str, ...] = Field((), alias="替班")


class GridFile(FileModel):
    street: str = Field(alias="街道", min_length=1)
    grids: tuple[GridRow, ...] = Field(alias="网格", min_length=1)
    people: tuple[PersonRow, ...] = Field((), alias="人员")
    roster: tuple[RosterRow, ...] = Field((), alias="值班表")
    confidential: tuple[str, ...] = Field((), alias="举报受理")


def load_places(path: Path) -> tuple[Places | None, list[Fault]]:
    """The places, or every fault of the file."""
    parsed, faults = _read(path)
    return (None, faults) if faults or parsed is None else (_places(parsed), [])


def load_grids(path: Path) -> Places | None:
    """The grids alone, also from a file with faults; None where they themselves cannot be told."""
    parsed, faults = _read(path)
    if parsed is None or any(_hides("网格", fault) for fault in faults):
        return None
    return Places(_grids(parsed), {})


def _read(path: Path) -> tuple[GridFile | None, list[Fault]]:
    """The file, or as much of it as can be read with every fault."""
    document, faults = read_yaml(path, keys_in(GridFile))
    if document.data is None and faults:
        return None, faults
    parsed, wrong = validate(GridFile, document)
    faults += wrong
    if parsed is None and isinstance(document.data, dict):
        parsed = _what_is_readable(document.data, wrong)
    if parsed is None:
        return None, faults
    found = [*_grid_faults(document, parsed), *_people_faults(document, parsed), *_duty_faults(document, parsed)]
    return parsed, faults + beside(wrong, [*found, *_confidential_faults(document, parsed)])


def _what_is_readable(data: Mapping[Any, Any], wrong: Sequence[Fault]) -> GridFile:
    """Row by row. Where a grid or a person cannot be told, any name that is used elsewhere may be theirs."""
    grids = [readable(GridRow, row, _grid_stand_ins(at)) for at, row in enumerate(_rows(data, "网格"))]
    people = [readable(PersonRow, row, _person_stand_ins(at)) for at, row in enumerate(_rows(data, "人员"))]
    roster = [readable(RosterRow, row, stand_ins_of_day(at)) for at, row in enumerate(_rows(data, "值班表"))]
    confidential = tuple(map(str, _rows(data, "举报受理")))
    if any(_hides("网格", fault) for fault in wrong):
        named = {*(grid.parent for grid in grids), *(one for person in people for one in person.grids)}
        named |= {row.grid for row in roster}
        known = {one for grid in grids for one in (grid.id, grid.name)}
        grids += [
            GridRow.model_construct(id=one, name=one, level=Level.MICRO)
            for one in sorted(one for one in named if one and one not in known)
        ]
    if any(_hides("人员", fault) for fault in wrong):
        used = {
            *(one for person in people for one in person.substitutes),
            *(one for row in roster for one in row.people),
        }
        known = {one for person in people for one in (_key(person), person.name)}
        people += [
            PersonRow.model_construct(name=one, role=ROLE_NAMES[Role.WORKER])
            for one in sorted({*used, *confidential} - known)
        ]
    return GridFile.model_construct(
        street=UNREADABLE, grids=tuple(grids), people=tuple(people), roster=tuple(roster), confidential=confidential
    )


def _hides(part: str, fault: Fault) -> bool:
    """The part as a whole, one of its rows, or what a row is called by; an unknown part may have meant it."""
    steps = fault.where.split(".")
    if len(steps) == 1:
        return steps[0] == part or steps[0] not in _PARTS
    return steps[0] == part and (len(steps) == 2 or steps[2] in ("编号", "名称", "姓名"))


def _rows(data: Mapping[Any, Any], key: str) -> list[Any]:
    rows = data.get(key)
    return rows if isinstance(rows, list) else []


def _grid_stand_ins(at: int) -> dict[str, Any]:
    return {"编号": f"{UNREADABLE}{at}", "名称": f"{UNREADABLE}{at}", "级别": Level.MICRO}


def _person_stand_ins(at: int) -> dict[str, Any]:
    return {"姓名": f"{UNREADABLE}{at}", "身份": ROLE_NAMES[Role.WORKER]}


def _grid_faults(document: Document, parsed: GridFile) -> list[Fault]:
    faults: list[Fault] = []
    first: dict[str, int] = {}
    known = [grid.id for grid in parsed.grids]
    for index, grid in enumerate(parsed.grids):
        for key, spelling in (("编号", grid.id), ("名称", grid.name)):
            where = ("网格", index, key)
            at = first.setdefault(spelling, index)
            if at != index:
                first_line = say.line(document.line(("网格", at)))
                faults.append(document.fault(where, say.twice("网格", spelling, first_line)))
        if grid.parent and grid.parent not in known:
            faults.append(
                document.fault(("网格", index, "上级"), say.unknown_grid(grid.parent, nearest(grid.parent, known)))
            )
    return faults + _loops(document, parsed)


def _loops(document: Document, parsed: GridFile) -> list[Fault]:
    """A grid that is its own ancestor would have no root to escalate to."""
    parents = {grid.id: grid.parent for grid in parsed.grids}
    faults = []
    for index, grid in enumerate(parsed.grids):
        seen, place = set[str](), grid.parent
        while place and place not in seen and place != grid.id:
            seen.add(place)
            place = parents.get(place)
        if place == grid.id:
            faults.append(document.fault(("网格", index, "上级"), say.own_ancestor(grid.name)))
    return faults


def _people_faults(document: Document, parsed: GridFile) -> list[Fault]:
    faults: list[Fault] = []
    spellings = dict.fromkeys(spelling for grid in parsed.grids for spelling in (grid.id, grid.name))
    roles = [name for name, role in ROLES_BY_NAME.items() if role not in _NO_POST]
    first: dict[str, int] = {}
    for index, person in enumerate(parsed.people):
        at = first.setdefault(_key(person), index)
        if at != index:
            line = document.line(("人员", at))
            faults.append(document.fault(("人员", index), say.person_twice(_key(person), line)))
        if person.role not in roles:
            what = say.unknown_role(person.role, nearest(person.role, roles), tuple(roles))
            faults.append(document.fault(("人员", index, "身份"), what))
        for place, grid in enumerate(person.grids):
            if grid not in spellings:
                what = say.unknown_grid(grid, nearest(grid, spellings))
                faults.append(document.fault(("人员", index, "网格", place), what))
        for place, day in enumerate(person.duty_days):
            if day not in _WEEKDAYS:
                faults.append(document.fault(("人员", index, "值班", place), say.not_a_weekday(day)))
    return faults


def _duty_faults(document: Document, parsed: GridFile) -> list[Fault]:
    """Names that 替班 and 值班表 use; a role that is no role is told where the person stands."""
    roles = {_key(person): ROLES_BY_NAME.get(person.role, Role.WORKER) for person in parsed.people}
    faults: list[Fault] = []
    for index, person in enumerate(parsed.people):
        faults += substitute_faults(document, index, _key(person), person.substitutes, roles)
    return faults + roster_faults(document, parsed.roster, _spellings(parsed), roles)


def _confidential_faults(document: Document, parsed: GridFile) -> list[Fault]:
    """Who takes accusations must be one known person, and one who may end a ticket; as for duty, a role that is no role
    is told where the person stands."""
    faults: list[Fault] = []
    for place, word in enumerate(parsed.confidential):
        where = ("举报受理", place)
        people = _people_called(parsed, word)
        if not people:
            known = [spelling for person in parsed.people for spelling in (_key(person), person.name)]
            faults.append(document.fault(where, say.unknown_person(word, nearest(word, known))))
        elif len(people) > 1:
            faults.append(document.fault(where, say.ambiguous_person(word, tuple(map(_key, people)))))
        elif ROLES_BY_NAME.get(people[0].role, Role.WORKER) not in HANDLING_ROLES:
            roles = tuple(ROLE_NAMES[role] for role in Role if role in HANDLING_ROLES)
            faults.append(document.fault(where, say.cannot_take_accusations(word, people[0].role, roles)))
    return faults


def _people_called(parsed: GridFile, word: str) -> list[PersonRow]:
    """By 编号, else everybody of that 姓名."""
    by_key = [person for person in parsed.people if _key(person) == word]
    return by_key or [person for person in parsed.people if person.name == word]


def _spellings(parsed: GridFile) -> dict[str, str]:
    """Every way to name a grid → its id."""
    return {spelling: grid.id for grid in parsed.grids for spelling in (grid.id, grid.name)}


def _key(person: PersonRow) -> str:
    return person.key or person.name


def _grids(parsed: GridFile) -> dict[str, Grid]:
    return {
        row.id: Grid(row.id, row.name, row.level, row.parent, row.community, row.service_phone, frozenset(row.tags))
        for row in parsed.grids
    }


def _places(parsed: GridFile) -> Places:
    spellings = _spellings(parsed)
    officials = {
        _key(row): Official(
            key=_key(row),
            name=row.name,
            role=ROLES_BY_NAME[row.role],
            grids=tuple(spellings[grid] for grid in row.grids),
            phone=row.phone,
            phone_public=row.phone_public,
            duty_days=frozenset(_WEEKDAYS.index(day) for day in row.duty_days),
            substitutes=row.substitutes,
        )
        for row in parsed.people
    }
    chain = tuple(_key(_people_called(parsed, word)[0]) for word in parsed.confidential)
    return Places(_grids(parsed), officials, roster_of(parsed.roster, spellings), chain)
