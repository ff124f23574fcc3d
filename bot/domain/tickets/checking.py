"""Who checks that a ticket is really done, and who stands above a handler: pure rules over grid.yaml."""

from __future__ import annotations

from bot.domain.places.place import Official, Places, Role
from bot.domain.tickets.duty import NOBODY_AWAY, Away, leader_in


def leader_above(
    places: Places, grid: str | None, handler: Official | None, away: Away = NOBODY_AWAY
) -> Official | None:
    """The nearest grid leader who is not the handler; above a handler who leads a grid only leaders of higher ones."""
    chain = places.upwards(grid)
    if handler is not None and handler.role is Role.LEADER:
        own = [place for place, one in enumerate(chain) if one in handler.grids]
        chain = chain[own[-1] + 1 :] if own else chain
    besides = handler.key if handler else None
    for place in chain:
        found = leader_in(places, place, besides, away)
        if found:
            return found
    return None


def grid_led(places: Places, grid: str | None, leader: Official) -> str | None:
    """The grid of the leader that lies around the ticket: its people deal with it now."""
    return next((place for place in places.upwards(grid) if place in leader.grids), grid)


def may_check(places: Places, leader: Official, grid: str | None, handler: Official | None) -> bool:
    """A grid leader around the ticket; never its handler, and over a leader only one of a higher grid."""
    if leader.role is not Role.LEADER or not places.serves(leader, grid):
        return False
    if handler is None:
        return True
    if leader.key == handler.key:
        return False
    if handler.role is not Role.LEADER:
        return True
    chain = places.upwards(grid)
    return _highest(chain, leader) > _highest(chain, handler)


def _highest(chain: tuple[str, ...], official: Official) -> int:
    return max((place for place, grid in enumerate(chain) if grid in official.grids), default=-1)
