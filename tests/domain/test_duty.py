"""Who is asked: by grid, by role, by the day of the week."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from bot.domain.places.place import Official, Places, Role
from bot.domain.tickets.category import Category
from bot.domain.tickets.duty import (
    Assignment,
    handler_for,
    is_available,
    is_on_duty,
    leader_of,
    stand_in,
    substitute_of,
    who_is_on_duty,
)
from tests.domain.street import official, street

FRIDAY, SATURDAY = date(2026, 11, 20), date(2026, 11, 21)


def name(found: Assignment | Official | None) -> str:
    person = found.official if isinstance(found, Assignment) else found
    return person.name if person else "nobody"


@pytest.mark.parametrize(
    ("grid", "day", "who", "hops"),
    [
        ("qh-a-1", FRIDAY, "小王", ("qh-a-1",)),
        ("qh-a-1", SATURDAY, "小孙", ("qh-a-1",)),
        ("qh-a", FRIDAY, "小王", ()),
        ("ys", SATURDAY, "老赵", ()),
        ("qh", FRIDAY, "nobody", ("qh", "jd")),
        ("nowhere", FRIDAY, "nobody", ()),
        (None, FRIDAY, "nobody", ()),
    ],
)
def test_the_worker_on_duty(grid: str | None, day: date, who: str, hops: tuple[str, ...]) -> None:
    found = who_is_on_duty(street(), grid, [Role.WORKER], day)
    assert (name(found), found.hops) == (who, hops)


def test_the_worker_of_another_grid_is_never_asked() -> None:
    """老赵 looks after 云杉; he is first in the file and still not meant."""
    assert name(handler_for(street(), "qh-a-1", Category("市政管养"), FRIDAY)) == "小王"


def test_no_days_means_every_day() -> None:
    assert is_on_duty(official("x", "某", Role.WORKER), SATURDAY)


def test_in_one_grid_the_file_decides() -> None:
    places = street()
    everybody = {key: replace(person, duty_days=frozenset()) for key, person in places.officials.items()}
    assert name(who_is_on_duty(Places(places.grids, everybody), "qh-a", [Role.WORKER], FRIDAY)) == "小王"
    backwards = dict(reversed(everybody.items()))
    assert name(who_is_on_duty(Places(places.grids, backwards), "qh-a", [Role.WORKER], FRIDAY)) == "小孙"


@pytest.mark.parametrize(
    ("role", "grid", "who"),
    [
        (Role.WORKER, "qh-a-1", "小王"),
        (Role.POLICE, "qh-a-1", "马警官"),
        (Role.DOCTOR, "qh-a-1", "小王"),
        (Role.DOCTOR, "qh", "何书记"),
        (Role.WORKER, "qh", "何书记"),
        (Role.PROPERTY, "nowhere", "nobody"),
    ],
)
def test_the_role_of_the_category_then_the_worker_then_the_leader(role: Role, grid: str, who: str) -> None:
    assert name(handler_for(street(), grid, Category("楼盘问题", role=role), FRIDAY)) == who


@pytest.mark.parametrize(
    ("grid", "besides", "who"),
    [
        ("qh-a-1", None, "陈主任"),
        ("qh-a-1", "chen", "何书记"),
        ("qh-a-1", "wang", "陈主任"),
        ("qh", None, "何书记"),
        ("jd", "he", "nobody"),
        (None, None, "nobody"),
    ],
)
def test_the_nearest_leader(grid: str | None, besides: str | None, who: str) -> None:
    assert name(leader_of(street(), grid, besides)) == who


WORK = Category("市政管养")


def with_substitutes(key: str, *others: str) -> Places:
    places = street()
    people = {**places.officials, key: replace(places.officials[key], substitutes=others)}
    return Places(places.grids, people)


def test_somebody_on_leave_is_never_asked() -> None:
    assert name(handler_for(street(), "qh-a-1", WORK, FRIDAY, {"wang": ""})) == "陈主任"
    assert name(handler_for(street(), "qh-a-1", WORK, FRIDAY, {"wang": "", "chen": ""})) == "何书记"
    assert name(handler_for(street(), "qh-a-1", WORK, FRIDAY, {"wang": "", "chen": "", "he": ""})) == "nobody"


def test_the_substitute_takes_the_place() -> None:
    """Whoever the leave names outranks grid.yaml; one who is away too, or is nobody who handles tickets, is passed."""
    places = with_substitutes("wang", "zhao", "chen")
    assert name(handler_for(places, "qh-a-1", WORK, FRIDAY, {"wang": ""})) == "老赵"
    assert name(handler_for(places, "qh-a-1", WORK, FRIDAY, {"wang": "chen"})) == "陈主任"
    assert name(handler_for(places, "qh-a-1", WORK, FRIDAY, {"wang": "", "zhao": ""})) == "陈主任"
    assert substitute_of(places, places.officials["wang"], {"wang": "gone", "zhao": "", "chen": ""}) is None


def test_who_takes_over_what_somebody_has() -> None:
    places = with_substitutes("wang")
    wang = places.officials["wang"]
    assert name(stand_in(places, wang, "qh-a-1", FRIDAY, {"wang": "zhao"})) == "老赵"
    assert name(stand_in(places, wang, "qh-a-1", FRIDAY, {"wang": ""})) == "陈主任"
    assert name(stand_in(places, wang, "qh-a-1", SATURDAY, {"wang": ""})) == "小孙"


def test_a_leader_is_stood_in_for_by_a_leader_only() -> None:
    places = with_substitutes("chen", "wang", "he")
    assert name(leader_of(places, "qh-a-1", away={"chen": "wang"})) == "何书记"
    assert name(leader_of(places, "qh-a-1", away={"chen": "", "he": ""})) == "nobody"


def test_the_roster_outranks_the_days_of_the_week() -> None:
    """For the roles it names, in its grid, on its day."""
    places = street()
    grid = next(grid for grid in places.upwards("qh-a-1") if grid in places.officials["wang"].grids)
    rostered = Places(places.grids, places.officials, {(FRIDAY, grid): ("sun",)})
    assert name(handler_for(rostered, "qh-a-1", WORK, FRIDAY)) == "小孙"
    assert name(handler_for(rostered, "qh-a-1", WORK, FRIDAY, {"sun": ""})) == "陈主任"
    assert name(handler_for(rostered, "qh-a-1", WORK, SATURDAY)) == "小孙"
    assert name(handler_for(rostered, "qh-a-1", Category("x", role=Role.POLICE), FRIDAY)) == "马警官"
    assert is_available(rostered, places.officials["sun"], FRIDAY, {})
    assert not is_available(rostered, places.officials["wang"], FRIDAY, {})


def test_available_today() -> None:
    places = with_substitutes("wang", "sun")
    wang, sun = places.officials["wang"], places.officials["sun"]
    assert is_available(places, wang, FRIDAY, {})
    assert not is_available(places, wang, FRIDAY, {"wang": ""})
    assert not is_available(places, sun, FRIDAY, {})
    assert is_available(places, sun, FRIDAY, {"wang": ""})
