"""The grid tree, the people in roles, and the rooms."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from difflib import get_close_matches
from enum import StrEnum
from functools import cached_property

from bot.domain.words.plain import bare

_KIND_OF_GRID = re.compile(r"社区|街道|居民|(?:[微一二三四五六七八九十\d]|级|号)*网格|群|小区")


class Role(StrEnum):
    RESIDENT = "resident"
    WORKER = "worker"
    LEADER = "leader"
    NEIGHBOUR_LEADER = "neighbour_leader"
    POLICE = "police"
    DOCTOR = "doctor"
    PROPERTY = "property"
    DEPARTMENT = "department"
    VOLUNTEER = "volunteer"
    PARTNER = "partner"
    MERCHANT = "merchant"
    OBSERVER = "observer"
    ADMIN = "admin"
    BOT = "bot"


ROLE_NAMES: Mapping[Role, str] = {
    Role.RESIDENT: "居民",
    Role.WORKER: "网格员",
    Role.LEADER: "网格长",
    Role.NEIGHBOUR_LEADER: "邻长",
    Role.POLICE: "社区民警",
    Role.DOCTOR: "社区医生",
    Role.PROPERTY: "物业",
    Role.DEPARTMENT: "职能部门",
    Role.VOLUNTEER: "志愿队",
    Role.PARTNER: "共建单位",
    Role.MERCHANT: "商户",
    Role.OBSERVER: "监督员",
    Role.ADMIN: "管理员",
    Role.BOT: "机器人",
}

ROLES_BY_NAME: Mapping[str, Role] = {name: role for role, name in ROLE_NAMES.items()}

HANDLING_ROLES = frozenset({Role.WORKER, Role.LEADER, Role.POLICE, Role.DOCTOR, Role.PROPERTY, Role.DEPARTMENT})
"""Who may accept and end a ticket. Neighbour leaders, volunteers and observers may not (domain.md)."""

LIKE_RESIDENTS = frozenset({Role.RESIDENT, Role.MERCHANT, Role.PARTNER})
"""Who reports what troubles themselves, and has no part in the office's work."""

SUPERVISING_ROLES = frozenset({Role.LEADER, Role.ADMIN})
"""Who may act on every ticket of their grids."""


class Level(StrEnum):
    FIRST = "一级"
    SECOND = "二级"
    THIRD = "三级"
    MICRO = "微网格"
    SPECIAL = "专属"


class Purpose(StrEnum):
    RESIDENTS = "residents"
    STAFF = "staff"
    ADMINS = "admins"
    PRIVATE = "private"
    UNBOUND = "unbound"


class Mode(StrEnum):
    """How much of the FAQ is answered in a room; matters and emergencies are always taken."""

    ON = "on"
    MENTIONED = "mentioned"
    QUIET = "quiet"


MODES_BY_NAME: Mapping[str, Mode] = {"开": Mode.ON, "只答@": Mode.MENTIONED, "关": Mode.QUIET}

PURPOSES_BY_NAME: Mapping[str, Purpose] = {
    "居民群": Purpose.RESIDENTS,
    "员工群": Purpose.STAFF,
    "管理员群": Purpose.ADMINS,
}


@dataclass(frozen=True, slots=True)
class Grid:
    id: str
    name: str
    level: Level
    parent: str | None = None
    community: str = ""
    service_phone: str = ""
    tags: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Official:
    """A person in a role, as grid.yaml names them. `duty_days` are 0 (Monday) … 6; empty = every day.

    `substitutes` are the keys of those who stand in while this person is on leave, in order.
    """

    key: str
    name: str
    role: Role
    grids: tuple[str, ...] = ()
    phone: str = ""
    phone_public: bool = False
    duty_days: frozenset[int] = frozenset()
    substitutes: tuple[str, ...] = ()


@dataclass(frozen=True)
class Places:
    """The whole content of grid.yaml: the tree and everybody who holds a role in it.

    `roster`: for one day and grid the keys of those on duty, in order; it outranks their `duty_days`.
    `confidential` are the keys of those who take accusations, in order.
    """

    grids: Mapping[str, Grid] = field(default_factory=dict)
    officials: Mapping[str, Official] = field(default_factory=dict)
    roster: Mapping[tuple[date, str], tuple[str, ...]] = field(default_factory=dict)
    confidential: tuple[str, ...] = ()

    @cached_property
    def spellings(self) -> Mapping[str, str]:
        """Every accepted way to name a grid → its id: 编号, 名称, and a community's name for its topmost grid."""
        found: dict[str, str] = {}
        for grid in self.grids.values():
            if grid.community:
                found.setdefault(grid.community, grid.id)
        return found | {spelling: grid.id for grid in self.grids.values() for spelling in (grid.name, grid.id)}

    @cached_property
    def names(self) -> str:
        """How the street and its grids are called, one after the other."""
        return "\n".join(self.spellings)

    @cached_property
    def _loose_spellings(self) -> Mapping[str, str]:
        """The same without spaces and signs."""
        return {bare(spelling): grid for spelling, grid in self.spellings.items()}

    def find(self, words: str) -> str | None:
        """The grid that somebody names, whatever spaces and signs they put; None if there is none of that name."""
        return self._loose_spellings.get(bare(words))

    @cached_property
    def _short_spellings(self) -> Mapping[str, str]:
        """The same, 云杉 for 云杉社区 and the street's own name."""
        communities = [one.community for one in self.grids.values() if one.community]
        short = {bare(name).removesuffix("社区"): self.spellings[name] for name in communities}
        street = {bare(self.grids[self.root].name).removesuffix("一级网格"): self.root} if self.root else {}
        return {name: grid for name, grid in {**short, **street, **self._loose_spellings}.items() if name}

    def named_in(self, words: str) -> tuple[str, str] | None:
        """The grid that stands in these words, as it is written there and its id; the longest name counts."""
        named = max((name for name in self._short_spellings if name in words), key=len, default="")
        return (named, self._short_spellings[named]) if named else None

    def nearly(self, words: str) -> str | None:
        """The name of the grid that was probably meant."""
        close = get_close_matches(bare(words), list(self._loose_spellings), n=3, cutoff=0.5)
        own = set(_KIND_OF_GRID.sub("", bare(words)))
        # 火星社区 shares nothing with 青禾社区 but what every community is called.
        meant = next((one for one in close if not own or own & set(_KIND_OF_GRID.sub("", one))), None)
        return self.grids[self._loose_spellings[meant]].name if meant else None

    @cached_property
    def last_characters(self) -> frozenset[str]:
        """By which nearly every text is known to name nobody: however a name is spelled, it ends in its last one."""
        return frozenset(official.name[-1:] for official in self.officials.values())

    @cached_property
    def _up(self) -> Mapping[str, tuple[str, ...]]:
        return {grid: self._climb(grid) for grid in self.grids}

    def _climb(self, grid: str | None) -> tuple[str, ...]:
        chain: list[str] = []
        while grid and grid in self.grids and grid not in chain:
            chain.append(grid)
            grid = self.grids[grid].parent
        return tuple(chain)

    def upwards(self, grid: str | None) -> tuple[str, ...]:
        """The grid itself, its parent, … up to the root; empty for an unknown grid."""
        return self._up.get(grid or "", ())

    @cached_property
    def root(self) -> str | None:
        """The first grid that has nobody above it."""
        return next((grid.id for grid in self.grids.values() if grid.parent is None), None)

    def subtree(self, grid: str) -> frozenset[str]:
        """The grid and everything below it."""
        return frozenset(below for below, chain in self._up.items() if grid in chain)

    @cached_property
    def _by_grid(self) -> Mapping[str, tuple[Official, ...]]:
        found: dict[str, list[Official]] = {}
        for official in self.officials.values():
            for grid in official.grids:
                found.setdefault(grid, []).append(official)
        return {grid: tuple(people) for grid, people in found.items()}

    def nearest(self, grid: str | None, roles: Iterable[Role]) -> tuple[Official, ...]:
        """Whoever holds one of the roles in the grid, or else in the nearest grid above it."""
        wanted = frozenset(roles)
        for place in self.upwards(grid):
            people = tuple(person for person in self._by_grid.get(place, ()) if person.role in wanted)
            if people:
                return people
        return ()

    def serving(self, grid: str | None) -> list[Official]:
        """Everybody one of whose grids the grid lies in, or is; the nearest first."""
        found = {one.key: one for place in self.upwards(grid) for one in self._by_grid.get(place, ())}
        return list(found.values())

    def serves(self, official: Official, grid: str | None) -> bool:
        """Whether the grid lies in, or is, one of the grids of this person."""
        return not set(official.grids).isdisjoint(self.upwards(grid))

    def placeholder_values(
        self, grid: str | None, present: Callable[[Official], Official] | None = None
    ) -> Mapping[str, str]:
        """What the grid can fill into answers. Only phone numbers marked public are given.

        `present`: who does the work of each today.
        """
        values = {"社区": "", "服务电话": ""}
        for place in reversed(self.upwards(grid)):
            values["社区"] = self.grids[place].community or values["社区"]
            values["服务电话"] = self.grids[place].service_phone or values["服务电话"]
        for role, name, phone in _POSTS:
            people = self.nearest(grid, [role])
            people = tuple(dict.fromkeys(map(present, people))) if present else people
            values[name] = "、".join(person.name for person in people)
            if phone:
                values[phone] = "、".join(p.phone for p in people if p.phone and p.phone_public)
        return values


_POSTS = (
    (Role.WORKER, "网格员", "网格员电话"),
    (Role.LEADER, "网格长", ""),
    (Role.POLICE, "民警", "民警电话"),
    (Role.PROPERTY, "物业", ""),
)


@dataclass(frozen=True, slots=True)
class Room:
    """A chat room as we know it: our own row, re-bindable to a channel's id."""

    id: int
    topic: str
    purpose: Purpose
    grid: str | None = None
    channel: str = ""
    channel_room: str = ""
    mode: Mode = Mode.ON


@dataclass(frozen=True, slots=True)
class Speaker:
    """Who says something. A role comes from a binding only, never from a nickname or a text."""

    person: int
    name: str
    official: Official | None = None

    @property
    def role(self) -> Role:
        return self.official.role if self.official else Role.RESIDENT
