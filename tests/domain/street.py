"""A small street of the tests: three levels, people in every role that matters."""

from __future__ import annotations

from bot.domain.places.place import Grid, Level, Official, Places, Role

WEEKDAYS = frozenset(range(5))
WEEKEND = frozenset({5, 6})


def official(
    key: str,
    name: str,
    role: Role,
    *grids: str,
    phone: str = "",
    public: bool = False,
    days: frozenset[int] = frozenset(),
) -> Official:
    return Official(key, name, role, grids, phone, public, days)


def street() -> Places:
    grids = (
        Grid("jd", "青禾街道一级网格", Level.FIRST, service_phone="000-0100"),
        Grid("qh", "青禾社区二级网格", Level.SECOND, "jd", community="青禾社区"),
        Grid("qh-a", "青禾社区第一网格", Level.THIRD, "qh"),
        Grid("qh-a-1", "青禾 1 号微网格", Level.MICRO, "qh-a", service_phone="000-0111"),
        Grid("qh-a-2", "青禾 2 号微网格", Level.MICRO, "qh-a"),
        Grid("ys", "云杉社区二级网格", Level.SECOND, "jd", community="云杉社区"),
    )
    people = (
        official("zhao", "老赵", Role.WORKER, "ys", phone="000-0002", public=True),
        official("wang", "小王", Role.WORKER, "qh-a", phone="000-0001", days=WEEKDAYS),
        official("sun", "小孙", Role.WORKER, "qh-a", phone="000-0003", public=True, days=WEEKEND),
        official("chen", "陈主任", Role.LEADER, "qh-a"),
        official("he", "何书记", Role.LEADER, "jd"),
        official("ma", "马警官", Role.POLICE, "qh", "ys", phone="000-0009", public=True),
        official("lin", "林邻长", Role.NEIGHBOUR_LEADER, "qh-a-1"),
    )
    return Places({grid.id: grid for grid in grids}, {person.key: person for person in people})
