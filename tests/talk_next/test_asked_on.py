"""What is asked on after answers and choices: figures that must not get worse, on words alone."""

from __future__ import annotations

from collections import Counter

from tests.talk_next.asked_on import play

RIGHT, PUBLICLY_WRONG, BARE = 82, 13, 2


async def test_the_measured_part_does_not_get_worse() -> None:
    count = Counter(heard.as_ for heard in await play("measured", both=False))
    assert count["right"] >= RIGHT, count
    assert count["WRONG"] + count["AGAIN"] + count["CHOICES"] <= PUBLICLY_WRONG, count
    assert count["BARE"] <= BARE, count
