"""Loads grid.yaml: the tree of grids, the people in roles, and who is on duty when."""

from __future__ import annotations

from pathlib import Path

from pydantic import Field

from bot.content.roster import RosterRow, roster_faults, roster_of, substitute_faults
from bot.content.yamlfile import Document, FileModel, nearest, read_yaml, validate
from bot.domain.faults import Fault
from bot.domain.place import HANDLING_ROLES, ROLE_NAMES, ROLES_BY_NAME, Grid, Level, Official, Places, Role
from bot.texts import faults as say

_WEEKDAYS = ("周一", "周二", "周三", "周四", "周五", "周六", "周日")
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
    document, faults = read_yaml(path)
    if faults:
        return None, faults
    parsed, faults = validate(GridFile, document)
    if parsed is None:
        return None, faults
    faults = [*_grid_faults(document, parsed), *_people_faults(document, parsed), *_duty_faults(document, parsed)]
    faults += _confidential_faults(document, parsed)
    return (None, faults) if faults else (_places(parsed), [])


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
    """Who takes accusations must be one known person, and one who may end a ticket."""
    faults: list[Fault] = []
    for place, word in enumerate(parsed.confidential):
        where = ("举报受理", place)
        people = _people_called(parsed, word)
        if not people:
            known = [spelling for person in parsed.people for spelling in (_key(person), person.name)]
            faults.append(document.fault(where, say.unknown_person(word, nearest(word, known))))
        elif len(people) > 1:
            faults.append(document.fault(where, say.ambiguous_person(word, tuple(map(_key, people)))))
        elif ROLES_BY_NAME.get(people[0].role) not in HANDLING_ROLES:
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


def _places(parsed: GridFile) -> Places:
    grids = {
        row.id: Grid(row.id, row.name, row.level, row.parent, row.community, row.service_phone, frozenset(row.tags))
        for row in parsed.grids
    }
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
    return Places(grids, officials, roster_of(parsed.roster, spellings), chain)
