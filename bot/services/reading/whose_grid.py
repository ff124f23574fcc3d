"""Which grid something belongs to that somebody in a role says in a staff room or in private."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.domain.places.place import Official, Purpose
from bot.domain.situation import Situation
from bot.domain.words.plain import bare
from bot.services.context import Context

_MOST_HOMES = 3
_DIGITS = re.compile(r"\d+")
_OF_NUMBER = re.compile(r"(?<!\d)(\d{1,3})号(?:微网格|网格|群)")


def grid_of(situation: Situation, context: Context, words: str) -> str | None:
    """The residents' room it is said in; else a grid or room of theirs that the text names; else their own grid."""
    official, here = situation.speaker.official, situation.room.grid or context.places.root
    if homes := homes_of(situation, context):
        return home_meant(context, homes, words) or here
    if official is None and situation.is_private and situation.room.grid is None:
        named = home_named(context, words)
        return named[0] if named else here
    if official is None or situation.room.purpose is Purpose.RESIDENTS:
        return here
    theirs = _named(context, official, bare(words))
    own = official.grids[0] if official.grids else here
    return theirs[0] if theirs else own


def grid_meant(context: Context, here: str | None, words: str) -> str | None:
    """Another grid than `here` that a resident names, by its own name, its community's, or that of its room (青禾3号群);
    None where none is, or where `here` lies in it."""
    said = bare(words)
    found = {grid for name, grid in _names(context) if len(name) > 1 and name in said}
    found |= _numbered(context, here, said) if not found else set()
    inner = [one for one in found if not any(one != other and one in context.places.upwards(other) for other in found)]
    if len(inner) != 1 or inner[0] in context.places.upwards(here):
        return None
    return inner[0]


def homes_of(situation: Situation, context: Context) -> tuple[str, ...]:
    """The grids of their rooms, where there are several and it is said in private; else none."""
    if not situation.is_private or situation.speaker.official is not None:
        return ()
    found = tuple(one for one in context.read.home_grids(situation.speaker.person) if one in context.places.grids)
    return found[:_MOST_HOMES] if len(found) > 1 else ()


def home_meant(context: Context, homes: tuple[str, ...], words: str) -> str | None:
    """The only one of them that the words name: by its name, its number or its community."""
    said = bare(words)
    told = {one: max((len(way) for way in _ways(context, one) if way in said), default=0) for one in homes}
    most = max(told.values(), default=0)
    named = [one for one in homes if most and told[one] == most]
    return named[0] if len(named) == 1 else None


def _ways(context: Context, grid: str) -> tuple[str, ...]:
    name = bare(context.grid_name(grid))
    communities = (context.places.grids[one].community or "" for one in context.places.upwards(grid))
    short = tuple(bare(one.removesuffix("社区")) for one in communities if one)
    number = _DIGITS.search(name)
    ways = (name, name.replace("微网格", ""), *short, *((f"{number[0]}号微网格", f"{number[0]}号群") if number else ()))
    return tuple(way for way in ways if len(way) > 1)


def home_named(context: Context, words: str) -> tuple[str, str] | None:
    """The grid that somebody names of whom we know none, also by its community alone (望湖8号楼), and how they name it."""
    said = bare(words)
    short = {community.removesuffix("社区"): grid for community, grid in _communities(context).items()}
    named = [name for name in short if len(name) > 1 and name in said]
    meant = grid_meant(context, None, words)
    if meant is None and len(named) == 1:
        community = short[named[0]]
        numbered = _numbered(context, community, said)
        meant = numbered.pop() if len(numbered) == 1 else community
    return (meant, named[0] if named else "") if meant else None


def is_in_community(context: Context, grid: str | None) -> bool:
    """Whether it lies in a community, not only in the street."""
    return any(context.places.grids[one].community for one in context.places.upwards(grid))


def communities(context: Context) -> list[str]:
    return list(_communities(context))


def _communities(context: Context) -> dict[str, str]:
    """Each with its topmost grid."""
    found: dict[str, str] = {}
    for grid in context.places.grids.values():
        if grid.community:
            found.setdefault(grid.community, grid.id)
    return found


def _short_names(context: Context, said: str) -> Iterator[tuple[str, str]]:
    """云杉2号楼: the community alone; 青禾街道 names no community."""
    for community, grid in _communities(context).items():
        short = bare(community.removesuffix("社区"))
        if short in said.replace(f"{short}街道", ""):
            yield short, grid


def _names(context: Context) -> Iterator[tuple[str, str]]:
    for name, grid in context.places.spellings.items():
        if name != grid:
            yield bare(name), grid
            yield bare(name).replace("微网格", "群"), grid
    for room in context.read.rooms(Purpose.RESIDENTS):
        if room.grid:
            yield bare(room.topic), room.grid
            yield bare(room.topic).replace("微网格居民群", "群"), room.grid


def _numbered(context: Context, here: str | None, said: str) -> set[str]:
    """3号群, 3号微网格: the one of the same community."""
    found = _OF_NUMBER.search(said)
    community = next((one for one in context.places.upwards(here) if context.places.grids[one].community), None)
    if not found or community is None:
        return set()
    near = (context.places.grids[one] for one in context.places.subtree(community))
    end = re.compile(rf"(?<!\d){found[1]}号微网格$")
    return {grid.id for grid in near if end.search(bare(grid.name))}


def _named(context: Context, official: Official, said: str) -> list[str]:
    """By its own name, its community's or that of its room; the deepest one first: it says most."""
    names = (*_names(context), *_short_names(context, said))
    theirs = [grid for name, grid in names if len(name) > 1 and name in said and context.places.serves(official, grid)]
    return sorted(theirs, key=lambda grid: -len(context.places.upwards(grid)))
