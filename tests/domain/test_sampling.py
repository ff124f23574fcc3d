"""Samples are chance, and the same chance when it is computed again."""

from __future__ import annotations

import pytest

from bot.domain.tickets.sampling import is_bad, shuffled
from bot.domain.tickets.tallies import Tally, added_up


def test_the_order_follows_from_the_seed_alone() -> None:
    numbers = range(1001, 1101)
    assert shuffled(numbers, 7) == shuffled(reversed(numbers), 7) != shuffled(numbers, 8)
    assert sorted(shuffled(numbers, 7)) == list(numbers)


def test_every_ticket_has_the_same_chance() -> None:
    firsts = [shuffled(range(10), seed)[0] for seed in range(5_000)]
    assert all(400 < firsts.count(number) < 600 for number in range(10))


@pytest.mark.parametrize(
    "words",
    [
        "没解决 水还是漏",
        "不满意",
        "未解决",
        "没修好，还漏",
        "不太满意",
        "居民说灯又坏了",
        "灯还是不亮",
        "不满意 又漏了",
        "居民反映没有人来过",
        "说是修了，水还在漏",
        "网格员态度不好",
    ],
)
def test_who_was_not_served(words: str) -> None:
    assert is_bad(words)


@pytest.mark.parametrize(
    "words",
    [
        "满意",
        "基本满意",
        "解决了",
        "没人接电话",
        "满意，没再坏过",
        "还不错",
        "修得又快又好",
        "再也没有漏过水",
        "没有不满意的",
    ],
)
def test_who_was(words: str) -> None:
    assert not is_bad(words)


def test_grids_are_added_up_and_private_questions_count_at_the_top() -> None:
    tallies = [Tally("a", opened=1, late=2), Tally("b", opened=4), Tally(None, missed=3)]
    assert added_up(tallies, {"a", "b"}, "root") == Tally(opened=5, late=2)
    assert added_up(tallies, {"a", "root"}, "root") == Tally(opened=1, late=2, missed=3)
