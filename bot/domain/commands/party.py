"""Who is meant by 物业, 民警 or a name: the parties that a command names."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from difflib import get_close_matches

from bot.domain.places.place import HANDLING_ROLES, ROLE_NAMES, Official, Places, Role

_SHORT: Mapping[str, Role] = {
    "民警": Role.POLICE,
    "警察": Role.POLICE,
    "派出所": Role.POLICE,
    "医生": Role.DOCTOR,
    "物业公司": Role.PROPERTY,
    "部门": Role.DEPARTMENT,
}
ROLE_WORDS: Mapping[str, Role] = {**{ROLE_NAMES[role]: role for role in ROLE_NAMES if role in HANDLING_ROLES}, **_SHORT}
"""What people write for a role that handles tickets."""

_BEFORE = re.compile(r"[\s@、，,和及与跟给到由请]+")
_AND = re.compile("[和跟与及、]")
_TITLED = re.compile(
    r"[一-鿿]{1,3}(?:经理|警官|书记|主任|师傅|医生|所长|站长|工)(?:[和跟与及、][一-鿿]{1,3}(?:经理|警官|书记|主任|师傅|医生|所长|站长|工))*"
)
"""唐经理和高警官: people by what they are called, though nobody here is written so."""
_PASSES = re.compile(r"(?:(?<=[\d\s都也全号，,])|^)转\s?(?![给派交到])")
_MAY_FOLLOW = " \n，,。；;！!、吧"
_BY_SURNAME = re.compile(
    r"(?:[小老](?P<young>[一-鿿])|(?P<titled>[一-鿿])(?:姐|哥|叔|师傅|经理|警官|医生|大夫|主任|书记|工))(?=[\s、，,。：:]|$)"
)
_TITLES: Mapping[str, Role] = {
    "警官": Role.POLICE,
    "经理": Role.PROPERTY,
    "医生": Role.DOCTOR,
    "大夫": Role.DOCTOR,
    "主任": Role.LEADER,
    "书记": Role.LEADER,
}
_AFTER = " 、，,。：:\u2005"
_RUNS_ON = re.compile(r"(?![和跟与及、]|那边|的人|他们|同志)[一-鿿]{2}")
_OFFICE = re.compile(
    r"(?:公司|中心|局|所|部门?|队|办|站|处|院|委|会|社|厂|组|[经主科股队站所院局]长|主任|师傅|经理|警官)$|^[小老]"
)
_SHORTEST_WORK = 4
"""疾控 and 维保公司 are parties that nobody is; 先关水阀 is what is to be done."""
_TOKEN = re.compile(r"[^\s、，,。：:]+")


@dataclass(frozen=True, slots=True)
class Party:
    """A word and what it stands for: people of that name, or a role; neither where nobody is called so."""

    word: str
    people: tuple[Official, ...] = ()
    role: Role | None = None

    @property
    def is_known(self) -> bool:
        return bool(self.people) or self.role is not None


def read_party(words: str, places: Places) -> tuple[Party | None, str]:
    """The party that the words begin with, and what stands after it; None where nothing is written."""
    found = _longest(words, places)
    if not found and (before := _BEFORE.match(words)):
        words = words[before.end() :]
        found = _longest(words, places)
    if not words:
        return None, ""
    if found in ROLE_WORDS and (called := _BY_SURNAME.match(words, len(found))):
        # 物业小唐, 物业蒋姐: whoever is called so in that role, and no reason.
        sign = called["young"] or called["titled"]
        theirs = tuple(one for one in places.officials.values() if one.role is ROLE_WORDS[found] and sign in one.name)
        return Party(words[: called.end()], theirs), _beside(words[called.end() :])
    if found:
        people = tuple(one for one in places.officials.values() if found in (one.name, one.key))
        return Party(found, people, None if people else ROLE_WORDS[found]), _beside(words[len(found) :])
    if (called := _BY_SURNAME.match(words)) and (theirs := _titled(called, places)):
        return Party(called[0], theirs), _beside(words[called.end() :])
    token = _TOKEN.match(words)
    word = token[0] if token else words
    return Party(word), words[len(word) :].strip(_AFTER)


def _titled(called: re.Match[str], places: Places) -> tuple[Official, ...]:
    """宋警官, 唐经理, 小徐: those of that surname who may be called so."""
    surname = called["young"] or called["titled"]
    role = next((role for title, role in _TITLES.items() if called[0].endswith(title)), None)
    return tuple(
        one
        for one in places.officials.values()
        if one.name.startswith(surname) and one.role in HANDLING_ROLES and role in (None, one.role)
    )


def _beside(words: str) -> str:
    """The reason; 转物业吧 has none."""
    return words.strip(_AFTER).removeprefix("吧").strip(_AFTER)


def read_parties(words: str, places: Places) -> tuple[tuple[Party, ...], str]:
    """Every party before a colon, and what stands after it: 物业 民警：修水管; or, without one, from where it is told what
    they are to do: 物业 民警 物业修水管 民警看着."""
    names, _, need = words.replace(":", "：").partition("：")
    parties: list[Party] = []
    while names:
        if not need and (told := _parts_told(names, parties, places)):
            return _each_once((*parties, *told)), names.strip(_AFTER)
        party, names = read_party(names, places)
        if party is None:
            break
        parties.append(party)
    return tuple(parties), need.strip()


def _parts_told(words: str, before: list[Party], places: Places) -> tuple[Party, ...]:
    """物业找人加固 民警看着别让人进, 下午一起看: what is to be done begins here, and by whom; () where a name or a role comes
    next."""
    stripped = words.lstrip(_AFTER)
    if found := _longest(stripped, places):
        behind = stripped[len(found) :]
        if _BY_SURNAME.match(stripped, len(found)) or not _RUNS_ON.match(behind):
            return ()
        told = [_longest(token[0], places) for token in _TOKEN.finditer(stripped)]
        parties = (read_party(name, places)[0] for name in told if name)
        return tuple(one for one in parties if one is not None)
    token = _TOKEN.match(stripped)
    is_work = token is not None and len(token[0]) >= _SHORTEST_WORK and not _OFFICE.search(token[0])
    known = [one for one in before if one.is_known]
    return tuple(known) if known and is_work else ()


def _each_once(parties: tuple[Party, ...]) -> tuple[Party, ...]:
    return tuple({party.word: party for party in parties}.values())


def named_with(words: str, places: Places) -> tuple[str, ...]:
    """网格员 民警, 唐经理和高警官: several parties and nothing else, where one is wanted; () where it is one, with or without
    a reason."""
    names: list[str] = []
    rest = words
    while rest:
        party, rest = read_party(rest, places)
        if party is None:
            break
        if not party.is_known:
            names += [one for one in _AND.split(party.word) if one] if _TITLED.fullmatch(party.word) else [party.word]
            if not all(_TITLED.fullmatch(name) for name in names):
                return ()
        else:
            names.append(party.word)
    return tuple(dict.fromkeys(names)) if len(set(names)) > 1 else ()


def spelled_out(words: str, places: Places) -> str:
    """都转物业 is 都转派 物业, where whoever it goes to is known; 转弯, 已经转物业了 and 转物业跟进 stay."""
    if "转" not in words:
        return words
    parts, end = [], 0
    for found in _PASSES.finditer(words):
        name = _longest(words[found.end() :], places)
        if name and words[found.end() + len(name) :][:1] in _MAY_FOLLOW:
            parts += [words[end : found.start()], "转派 "]
            end = found.end()
    return "".join((*parts, words[end:]))


def own_branch(places: Places, grid: str | None) -> frozenset[str]:
    """The grids around this one, and everything in its community; all there are where no community is named."""
    around = places.upwards(grid)
    tops = [place for place in around if places.grids[place].community]
    return frozenset(around) | places.subtree(tops[-1]) if tops else frozenset(places.grids)


def close_names(word: str, places: Places, near: str | None = None) -> tuple[str, ...]:
    """The names of people and roles that were probably meant, the likeliest first; of people only such as serve in
    the branch of the grid `near`: who has the same name part in another community was not."""
    branch = own_branch(places, near)
    people = [one for one in places.officials.values() if one.role in HANDLING_ROLES]
    known = [one.name for one in people if near is None or not branch.isdisjoint(one.grids)]
    within = [name for name in known if word in name or name in word]
    close = get_close_matches(word, [*known, *ROLE_WORDS], n=3, cutoff=0.4)
    sharing = [name for name in known if set(name) & set(word)]
    return tuple(dict.fromkeys((*within, *close, *sharing)))[:3]


def _longest(words: str, places: Places) -> str:
    spellings = {spelling for one in places.officials.values() for spelling in (one.name, one.key)} | set(ROLE_WORDS)
    return max((one for one in spellings if words.startswith(one)), key=len, default="")
