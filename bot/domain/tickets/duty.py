"""Who is asked first for a piece of work: pure rules over grid.yaml, the category and who is on leave."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType

from bot.domain.places.place import HANDLING_ROLES, Official, Places, Role
from bot.domain.tickets.category import Category

Away = Mapping[str, str]
"""Who is on leave today → the key of whoever stands in by the word of that leave; "" where none was named."""

NOBODY_AWAY: Away = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Assignment:
    """The handler and how they were found; `official` None = nobody in the whole tree is on duty."""

    official: Official | None
    hops: tuple[str, ...] = ()


def is_on_duty(official: Official, day: date) -> bool:
    return not official.duty_days or day.weekday() in official.duty_days


def is_available(places: Places, person: Official, day: date, away: Away) -> bool:
    """Not on leave, and on duty that day in one of their grids, by a roster that names them, or in another's place."""
    if person.key in away:
        return False
    if any(person == substitute_of(places, places.officials[key], away) for key in away if key in places.officials):
        return True
    if any(person.key in people for (rostered, _), people in places.roster.items() if rostered == day):
        return True
    if not person.grids:
        return is_on_duty(person, day)
    return any(person in on_duty_in(places, grid, person.role, day) for grid in person.grids)


def who_is_on_duty(
    places: Places, grid: str | None, roles: Sequence[Role], day: date, away: Away = NOBODY_AWAY
) -> Assignment:
    """The first person on duty who holds one of the roles, from the grid up to the root.

    In one grid the roster of that day decides, else the order of grid.yaml. Whoever is on leave is never named:
    their substitute takes their place in the order, if there is one. `hops` are the grids that had nobody.
    """
    hops: list[str] = []
    for place in places.upwards(grid):
        for role in roles:
            for person in on_duty_in(places, place, role, day):
                present = person if person.key not in away else substitute_of(places, person, away)
                if present:
                    return Assignment(present, tuple(hops))
        hops.append(place)
    return Assignment(None, tuple(hops))


def on_duty_in(places: Places, place: str, role: Role, day: date) -> Iterator[Official]:
    """Who holds the role in this very grid and is on duty that day, on leave or not.

    A dated roster that names somebody of this role is the whole answer for that day and grid.
    """
    listed = [places.officials[key] for key in places.roster.get((day, place), ()) if key in places.officials]
    rostered = [person for person in listed if person.role is role]
    if rostered:
        yield from rostered
        return
    for person in places.officials.values():
        if person.role == role and place in person.grids and is_on_duty(person, day):
            yield person


def substitute_of(places: Places, person: Official, away: Away) -> Official | None:
    """Who stands in for somebody on leave: whoever the leave names, else the first of 替班 who is there.

    Their own days of duty do not count: they come for the one who is away.
    """
    named = places.officials.get(away.get(person.key, ""))
    if named and named.key not in away and named.role in HANDLING_ROLES:
        return named
    for key in person.substitutes:
        other = places.officials.get(key)
        if other and other.key not in away and other.role in HANDLING_ROLES:
            return other
    return None


def stand_in(places: Places, person: Official, grid: str | None, day: date, away: Away) -> Official | None:
    """Who takes over what somebody on leave has in a grid: their substitute, their role, the worker, the leader."""
    found = substitute_of(places, person, away)
    if found:
        return found
    own = who_is_on_duty(places, grid, [person.role], day, away).official
    return own or who_is_on_duty(places, grid, [Role.WORKER, Role.LEADER], day, away).official


def handler_for(
    places: Places, grid: str | None, category: Category, day: date, away: Away = NOBODY_AWAY
) -> Assignment:
    """The category's own role first; where the tree has nobody, the grid worker, then the grid leader."""
    first = who_is_on_duty(places, grid, [category.role], day, away)
    return first if first.official else who_is_on_duty(places, grid, [Role.WORKER, Role.LEADER], day, away)


def leader_of(
    places: Places, grid: str | None, besides: str | None = None, away: Away = NOBODY_AWAY
) -> Official | None:
    """The nearest grid leader who is not on leave, other than the person named.

    Only another leader stands in for a leader here: what is for leaders alone stays with leaders.
    """
    for place in places.upwards(grid):
        found = leader_in(places, place, besides, away)
        if found:
            return found
    return None


def leader_in(places: Places, place: str, besides: str | None, away: Away) -> Official | None:
    """A leader of this very grid, or another leader who stands in for one that is on leave."""
    for person in places.officials.values():
        if person.role is not Role.LEADER or place not in person.grids:
            continue
        for key in (person.key, away.get(person.key, ""), *person.substitutes):
            other = places.officials.get(key)
            if other and other.role is Role.LEADER and key not in away and key != besides:
                return other
            if key == person.key and key not in away:
                break
    return None
