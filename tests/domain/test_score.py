"""What was learned is read as it was written."""

from __future__ import annotations

import numpy as np
import pytest

from bot.domain.words.score import Sorting
from tests.domain.learn_wording import sorting

KINDS = ["猫", "狗"]
LEARNED = {
    "": np.array([0.2, -0.2]),
    "喵": np.array([1.0, -1.0]),
    "汪": np.array([-2.0, 2.0]),
    "呀": np.array([0.1, 0.0]),
}


@pytest.fixture(scope="module")
def pets() -> Sorting:
    written: dict[str, str] = {}
    exec(sorting("PETS", KINDS, LEARNED), written)
    return Sorting(written["PETS_NAMES"], written["PETS_BEFORE"], written["PETS"])


@pytest.mark.parametrize(
    ("signs", "likeliest"), [({"喵"}, "猫"), ({"汪"}, "狗"), ({"喵", "汪"}, "狗"), (set(), "猫"), ({"哞", "咩"}, "猫")]
)
def test_each_sign_speaks_for_what_it_was_learned_for(pets: Sorting, signs: set[str], likeliest: str) -> None:
    found = pets.shares(signs)
    assert found[0][0] == likeliest
    assert sum(share for _, share in found) == pytest.approx(1)


def test_what_says_little_or_was_never_seen_changes_nothing(pets: Sorting) -> None:
    assert pets.shares({"呀", "哞"}) == pets.shares(set())
    assert dict(pets.shares({"汪"}))["狗"] == pytest.approx(1 / (1 + np.exp(-3.6)), abs=0.001)
