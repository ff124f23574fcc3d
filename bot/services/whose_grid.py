"""Which grid something belongs to that somebody in a role says in a staff room or in private."""

from __future__ import annotations

from bot.domain.place import Official, Purpose
from bot.domain.plain import bare
from bot.domain.situation import Situation
from bot.services.context import Context


def grid_of(situation: Situation, context: Context, words: str) -> str | None:
    """The residents' room it is said in; else a grid or room of theirs that the text names; else their own grid."""
    official, here = situation.speaker.official, situation.room.grid or context.places.root
    if official is None or situation.room.purpose is Purpose.RESIDENTS:
        return here
    named = _named(context, official, bare(words))
    own = official.grids[0] if official.grids else here
    return named[0] if named else own


def _named(context: Context, official: Official, said: str) -> list[str]:
    """The deepest one first: it says most."""
    grids = [grid.id for grid in context.places.grids.values() if bare(grid.name) in said]
    grids += [
        room.grid
        for room in context.read.rooms(Purpose.RESIDENTS)
        if room.grid and bare(room.topic) and bare(room.topic) in said
    ]
    theirs = [grid for grid in grids if context.places.serves(official, grid)]
    return sorted(theirs, key=lambda grid: -len(context.places.upwards(grid)))
