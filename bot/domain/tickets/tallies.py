"""What 今日 counts, grid by grid."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Tally:
    """Counts of one grid, or of several added up; accusations are in none of them.

    `opened` since the beginning of the day, `ended` with 办结 since then and not reopened, `waiting` now in 待接单,
    `untaken` of these past the time to accept, `late` (超时, as in every figure) of all that is open now past the time
    to end; 挂账 is off the clock. `missed`: questions since the beginning of the day that nothing answered.
    """

    grid: str | None = None
    opened: int = 0
    ended: int = 0
    waiting: int = 0
    untaken: int = 0
    late: int = 0
    missed: int = 0


def added_up(tallies: Iterable[Tally], grids: Collection[str], root: str | None) -> Tally:
    """The sum over these grids. What belongs to no grid (asked in private) counts where the root is among them."""
    mine = [one for one in tallies if (one.grid or root) in grids]
    return Tally(
        opened=sum(one.opened for one in mine),
        ended=sum(one.ended for one in mine),
        waiting=sum(one.waiting for one in mine),
        untaken=sum(one.untaken for one in mine),
        late=sum(one.late for one in mine),
        missed=sum(one.missed for one in mine),
    )
