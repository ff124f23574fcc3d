"""How well several matters in one message are told apart, and where each is said to be."""

from __future__ import annotations

import pytest

from tests.domain.evaluate_matters import figures, kind_of

SEVERAL_AS_ONE = {"tuned": 13, "measured": 4, "fresh": 11}
"""Of 129, 20 and 30 lines so many may be heard as another number of matters: mostly as one, so that all the words are in
one ticket."""
ONE_AS_SEVERAL = 0
"""Of 159, 20 and 30 that tell of one."""
MISPLACED = 1
"""Of the matters that are told apart, so many may be said to be in another building, or in none."""


@pytest.mark.parametrize(("part", "most"), SEVERAL_AS_ONE.items())
def test_so_many_are_told_apart(part: str, most: int) -> None:
    found = figures(part, kind_of())
    assert len(found.wrong[True]) <= most, found.wrong[True]
    assert len(found.wrong[False]) <= ONE_AS_SEVERAL, found.wrong[False]
    assert len(found.misplaced) <= MISPLACED, found.misplaced
