"""今天不用来了 他们关门了, after a report of smoke, calls out nothing: meanings that leave little room for a danger."""

from __future__ import annotations

from collections.abc import Mapping

from bot.domain.next.meant import Before, Meaning, Meant

_SURE = 0.9
_HARMLESS: Mapping[Before, frozenset[Meant]] = {
    Before.REPORTED: frozenset({Meant.URGE, Meant.NOT_NEEDED}),
    Before.ANSWERED: frozenset(),
    Before.ENDED: frozenset({Meant.SATISFIED, Meant.FAIRLY, Meant.DISSATISFIED}),
    Before.AT_WORK: frozenset({Meant.TAKES, Meant.FINISHED, Meant.INTERIM}),
    Before.NEIGHBOUR: frozenset({Meant.SECONDED, Meant.URGE}),
}
"""What has to do with what has happened; after a danger nothing is. Talk (闲) is not among them: whatever has nothing to do with it looks like talk,
a danger too."""


def is_harmless(before: Before, meaning: Meaning) -> bool:
    """Whether what sounds like a danger, and not clearly so, is likelier to mean this."""
    return meaning.sure >= _SURE and meaning.meant in _HARMLESS.get(before, frozenset())
