"""Which entries a resident is given to choose from: none that is hardly meant."""

from __future__ import annotations

import pytest

from bot.domain.knowledge import Candidate, FaqEntry, Match, Verdict


def match(scores: list[float], mentioned: Verdict = Verdict.CHOICES) -> Match:
    candidates = [Candidate(FaqEntry(f"e{at}", f"问 {at}", (), "答"), score, "") for at, score in enumerate(scores)]
    return Match("问", tuple(candidates), scores[0], mentioned, False)


@pytest.mark.parametrize(
    ("scores", "offered"),
    [
        ([0.4, 0.3, 0.2, 0.1], 3),
        ([0.4, 0.3, 0.019], 2),
        ([0.4, 0.019, 0.018], 1),
        ([0.4], 1),
        ([0.0, 0.0], 2),
    ],
)
def test_only_what_may_be_meant_is_offered(scores: list[float], offered: int) -> None:
    assert len(match(scores).offered) == offered


def test_a_topic_that_leaves_it_open_is_offered_with_its_neighbour() -> None:
    assert len(match([0.9, 0.01, 0.01, 0.01], Verdict.ANSWER).offered) == 2
    assert len(match([0.9, 0.3, 0.2, 0.1], Verdict.ANSWER).offered) == 3
