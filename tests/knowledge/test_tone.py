"""Talk among neighbours is told from questions to the office by how it is said; small trees add up to a decision."""

from __future__ import annotations

import math

import pytest

from bot.domain.knowledge import FaqEntry
from bot.knowledge.beyond import BEYOND, signs_beyond, text_of
from bot.knowledge.feature_names import TOLD_NAMES, UNASKED_NAMES
from bot.knowledge.forest import Forest
from bot.knowledge.gate import LEAST_TONE, may_be_asked
from bot.knowledge.tone import tone
from bot.knowledge.weights import ENCODER, WORDS, Weights
from tests.knowledge.questions import TUNED, chatter, own

ENTRY = text_of(FaqEntry("jzz", "居住证怎么办理", ("办居住证要什么材料",), "带身份证到派出所，免费办理。"))


@pytest.mark.parametrize(
    ("asked", "talk"),
    [
        ("居住证在哪里办", "你家居住证在哪里办的"),
        ("暖气不热找谁修", "暖气不热，气得我一晚上没睡"),
        ("停车证丢了怎么补", "谁捡到一张停车证"),
    ],
)
def test_the_same_matter_sounds_otherwise_among_neighbours(asked: str, talk: str) -> None:
    assert tone(asked) > max(0.0, tone(talk))


@pytest.mark.parametrize("text", ["居住证在哪里办", "暖气不热找谁修", "你家医保交了没"])
def test_a_question_mark_counts_for_nothing(text: str) -> None:
    assert tone(text + "？") == pytest.approx(tone(text), abs=0.5)


def test_most_talk_is_let_pass_and_nearly_no_question() -> None:
    asked = [line.text for part in TUNED for line in own(part).questions if len(line.text) < 60]
    talk = [line.text for line in chatter()]
    assert sum(map(may_be_asked, talk)) / len(talk) < 0.15
    assert sum(tone(text) >= LEAST_TONE for text in asked) / len(asked) > 0.97


def test_what_the_entry_does_not_say_counts_by_what_it_is() -> None:
    assert "补" in signs_beyond("居住证丢了怎么补", ("补办",), ENTRY)
    assert "居住" not in signs_beyond("居住证丢了怎么补", (), ENTRY)
    fits = {text: BEYOND.fits(BEYOND.telling(text), (), ENTRY) for text in ("居住证怎么赔", "居住证怎么办")}
    assert fits["居住证怎么赔"] < fits["居住证怎么办"]
    assert BEYOND.fits(BEYOND.telling("居住证怎么办"), ("赔",), ENTRY) <= fits["居住证怎么办"]


def test_trees_are_read_and_added_up() -> None:
    forest = Forest(0.5, "0:0.5:1:2 -1 2\n1")
    assert forest.probability((0.0,)) == pytest.approx(1 / (1 + math.exp(-0.5)))
    assert forest.probability((1.0,)) == pytest.approx(1 / (1 + math.exp(-3.5)))


@pytest.mark.parametrize(("values", "added"), [((0, 0), 1), ((0, 2), 2), ((2, 0), 3), ((2, 2), 4), ((2, 5), 5)])
def test_a_tree_is_walked_to_the_leaf_that_the_values_lead_to(values: tuple[float, float], added: float) -> None:
    forest = Forest(0.0, "0:1:1:4 1:1:2:3 1 2 1:1:5:6 3 1:4:7:8 4 5")
    assert forest.probability(values) == pytest.approx(1 / (1 + math.exp(-added)))


@pytest.mark.parametrize("weights", [ENCODER, WORDS])
def test_the_trees_look_at_no_feature_that_there_is_not(weights: Weights) -> None:
    for value in (0.0, 1.0):
        assert 0.0 < weights.told.probability([value] * len(TOLD_NAMES)) < 1.0
        assert 0.0 < weights.unasked.probability([value] * len(UNASKED_NAMES)) < 1.0
