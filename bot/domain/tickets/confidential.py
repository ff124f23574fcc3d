"""Who takes an accusation: the configured chain, never the one it is about."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from bot.domain.places.place import Official, Places, Role
from bot.domain.speech.named import called, without_names
from bot.domain.tickets.duty import NOBODY_AWAY, Away

_ROLE_WORDS: Mapping[Role, re.Pattern[str]] = {
    Role.LEADER: re.compile(r"网格长|主任|书记|社区领导|站长|一把手"),
    Role.WORKER: re.compile(r"网格员"),
    Role.POLICE: re.compile(r"民警|警察|警官|片警"),
    Role.DOCTOR: re.compile(r"社区医生|社区大夫"),
    Role.PROPERTY: re.compile(r"物业"),
    Role.ADMIN: re.compile(r"管理员"),
}
"""What residents call somebody whose name they do not give."""

_TITLES = "主任|副主任|书记|副书记|网格长|网格员|站长|队长|所长|科长|警官|医生|大夫|经理|师傅|老师|姐|哥|某"


def confidential_chain(
    places: Places, grid: str | None, text: str, also: frozenset[str] = frozenset()
) -> tuple[Official, ...]:
    """Everybody who may ever hear of it, in order: the configured, then the leaders upwards, without the accused.

    `also`: whom it may be about besides, though the text does not name them.
    """
    accused = accused_in(places, grid, text) | also
    found = {person.key: person for person in _in_order(places, grid) if person.key not in accused}
    return tuple(found.values())


def may_be_given(
    places: Places, grid: str | None, text: str, also: frozenset[str] = frozenset()
) -> tuple[Official, ...]:
    """To whom it may be passed on: the configured alone; the leaders upwards where none is configured or all of them are
    accused."""
    chain = confidential_chain(places, grid, text, also)
    return tuple(one for one in chain if one.key in places.confidential) or chain


def confidential_handler(
    places: Places,
    grid: str | None,
    text: str,
    away: Away = NOBODY_AWAY,
    reporter: str = "",
    besides: str = "",
    also: frozenset[str] = frozenset(),
) -> Official | None:
    """The first of the chain, neither the reporter nor `besides`; somebody on leave only where nobody else is left.
    A leader who is not configured is none of it as long as one of the configured may have it, on leave or not.

    None where everybody is accused: then nobody may read it but whoever the office names newly.
    """
    chain = [one for one in confidential_chain(places, grid, text, also) if one.key not in (reporter, besides)]
    usable = [one for one in chain if one.key in places.confidential] or chain
    return next((person for person in usable if person.key not in away), usable[0] if usable else None)


def _in_order(places: Places, grid: str | None) -> Iterator[Official]:
    yield from (places.officials[key] for key in places.confidential if key in places.officials)
    for place in places.upwards(grid):
        yield from (one for one in places.officials.values() if one.role is Role.LEADER and place in one.grids)


def accused_in(places: Places, grid: str | None, text: str) -> frozenset[str]:
    """Whom the text may be about: those it names, and the nearest in a role that it names without anybody's name.

    陈主任, 小王 and 王某 stand for everybody of that surname: a wrong guess only means that somebody else takes it.
    """
    people = tuple(places.officials.values())
    named = {person.key: person.role for person in people if called(person.name, text)}
    rest = without_names((places.officials[key].name for key in named), text)
    named |= {person.key: person.role for person in people if titled(person, rest)}
    for role, words in _ROLE_WORDS.items():
        if role not in named.values() and words.search(text):
            named |= dict.fromkeys((person.key for person in places.nearest(grid, [role])), role)
    return frozenset(named)


def titled(person: Official, text: str) -> bool:
    """By surname and title, or as one says among neighbours: 徐主任, 小徐."""
    return bool(title_in(person.name, text))


def title_in(name: str, text: str) -> str:
    """What stands in the text for somebody of that name by title; "" where nothing does."""
    surname = re.escape(name[:1])
    found = re.search(rf"{surname}(?:{_TITLES})|[小老]{surname}(?![\u4e00-\u9fff]?区)", text)
    return found[0] if found else ""
