"""The metrics and their formulas."""

from __future__ import annotations

import pytest

from bot.domain.tickets.figures import FORMULAS, Assessment, Counts, Metric, Ranked, ranking, rate, score, total


def shown(share: float | None) -> str:
    return "–" if share is None else f"{100 * share:.2f}%"


def test_the_published_bulletin() -> None:
    """立案 996, 应结案 972, 结案 911 → 93.72 %, 按期结案 737 → 75.82 % (domain.md)."""
    month = Counts(received=996, due=972, ended=911, in_time=737)
    assert shown(rate(Metric.CLOSED, month).share) == "93.72%"
    assert shown(rate(Metric.CLOSED_IN_TIME, month).share) == "75.82%"


@pytest.mark.parametrize(
    ("metric", "counts", "expected"),
    [
        (Metric.RESPONDED, Counts(received=20, responded=19), "95.00%"),
        (Metric.IN_TIME_RESPONSE, Counts(response_due=8, responded_in_time=6), "75.00%"),
        (Metric.SOLVED, Counts(ended=10, solved=9), "90.00%"),
        (Metric.SATISFIED, Counts(rated=4, satisfied=3), "75.00%"),
        (Metric.CLOSED, Counts(due=12, suspended=2, ended=9), "90.00%"),
        (Metric.REWORKED, Counts(due=50, reworked=1), "2.00%"),
        (Metric.EXTENDED, Counts(due=50, extended=5), "10.00%"),
        (Metric.DIRECT, Counts(received=10, answered=90, direct=5), "95.00%"),
        (Metric.RIGHT_FIRST, Counts(dispatched=40, passed=4), "90.00%"),
    ],
)
def test_metrics(metric: Metric, counts: Counts, expected: str) -> None:
    assert shown(rate(metric, counts).share) == expected


@pytest.mark.parametrize("metric", list(Metric))
def test_nothing_to_count_is_no_figure(metric: Metric) -> None:
    assert rate(metric, Counts()).share is None
    assert set(FORMULAS) == set(Metric)


def test_counts_add_up() -> None:
    assert total([Counts(received=1, due=2), Counts(received=3, notes=4)]) == Counts(received=4, due=2, notes=4)


def test_the_score_is_a_weighted_mean_of_what_can_be_counted() -> None:
    counts = Counts(received=10, ended=10, solved=8, rated=0, due=10, reworked=1)
    weights = {Metric.SOLVED: 3.0, Metric.SATISFIED: 5.0, Metric.REWORKED: 1.0}
    assert score(counts, Assessment(weights)) == pytest.approx(100 * (3 * 0.8 + 1 * 0.9) / 4)
    assert score(Counts(), Assessment(weights)) is None


def test_equal_scores_share_a_place_and_too_few_tickets_have_none() -> None:
    good, same = Counts(received=10, ended=10, solved=9), Counts(received=20, ended=20, solved=18)
    worse, few = Counts(received=10, ended=10, solved=5), Counts(received=1, ended=1, solved=1)
    ranked = ranking({"乙": good, "甲": same, "丙": worse, "丁": few}, Assessment({Metric.SOLVED: 1.0}, fewest=5))
    assert [(one.place, one.name) for one in ranked] == [(1, "乙"), (1, "甲"), (3, "丙"), (None, "丁")]
    assert isinstance(ranked[0], Ranked)
