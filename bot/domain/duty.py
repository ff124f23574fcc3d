"""Who is asked first for a piece of work: pure rules over grid.yaml and the category."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from bot.domain.category import Category
from bot.domain.place import Official, Places, Role


@dataclass(frozen=True, slots=True)
class Assignment:
    """The handler and how they were found; `official` None = nobody in the whole tree is on duty."""

    official: Official | None
    hops: tuple[str, ...] = ()


def is_on_duty(official: Official, day: date) -> bool:
    return not official.duty_days or day.weekday() in official.duty_days


def who_is_on_duty(places: Places, grid: str | None, roles: Sequence[Role], day: date) -> Assignment:
    """The first person on duty who holds one of the roles, from the grid up to the root.

    In one grid the order of grid.yaml decides. `hops` are the grids that had nobody.
    """
    hops: list[str] = []
    for place in places.upwards(grid):
        for role in roles:
            for person in places.officials.values():
                if person.role == role and place in person.grids and is_on_duty(person, day):
                    return Assignment(person, tuple(hops))
        hops.append(place)
    return Assignment(None, tuple(hops))


def handler_for(places: Places, grid: str | None, category: Category, day: date) -> Assignment:
    """The category's own role first; where the tree has nobody, the grid worker, then the grid leader."""
    first = who_is_on_duty(places, grid, [category.role], day)
    return first if first.official else who_is_on_duty(places, grid, [Role.WORKER, Role.LEADER], day)


def leader_of(places: Places, grid: str | None, besides: str | None = None) -> Official | None:
    """The nearest grid leader, other than the person named."""
    for place in places.upwards(grid):
        for person in places.nearest(place, [Role.LEADER]):
            if person.key != besides:
                return person
    return None
