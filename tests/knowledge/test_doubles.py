"""Entries that ask the same: what is told for sure, what is told to be looked at, and how many of the labelled pairs."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from bot.knowledge.doubles import doubles
from bot.knowledge.encoders import Encoder, open_encoder
from bot.knowledge.knowledge import Knowledge
from bot.knowledge.quality import Remarks, remarks
from bot.texts.faq import LISTED_DOUBLES, perhaps_doubles
from tests.knowledge.doubles import TODAY, figures, labels, starter, told, written
from tests.knowledge.test_quality import build

RECORDED = json.loads((Path(__file__).parent / "recorded-doubles.json").read_text(encoding="utf-8"))
SLACK = 0.03
LESS_IS_MORE = frozenset(("相近而不同：肯定", "相近而不同：连同可能"))


@pytest.fixture(scope="module")
def encoder() -> Encoder:
    return open_encoder("use")


@pytest.mark.parametrize(
    ("question", "text", "line", "with_encoder"),
    [
        ("换领身份证", "相似问: [身份证快过期了怎么换新的, 身份证有效期到了], 答案: 提前三个月办。", 16, False),
        ("停水了找谁", "相似问: [家里没有自来水了怎么办, 为什么突然停水], 答案: 看群里的通知。", 9, True),
    ],
)
def test_two_entries_of_different_wording_that_ask_the_same(
    tmp_path: Path, encoder: Encoder, question: str, text: str, line: int, with_encoder: bool
) -> None:
    knowledge = build(tmp_path, f"- {{标准问: {question}, {text}}}", encoder if with_encoder else None)
    found = remarks(knowledge.index, TODAY)
    (told,) = found.perhaps
    assert found.faults == () and told.file.endswith("b.yaml") and told.line == 1
    assert f"“{question}”" in told.what and f"a.yaml:{line} " in told.what and "可能是同一件事，请看一下" in told.what


@pytest.mark.parametrize("with_encoder", [False, True])
@pytest.mark.parametrize(
    "text",
    [
        "- {标准问: 停水了能退水费吗, 相似问: [停水有没有补偿], 答案: 不退。}",
        "- {标准问: 居住证到期怎么续签, 相似问: [居住证过期了], 答案: 到期前一个月办。}",
        "- {标准问: 身份证丢了怎么补, 相似问: [身份证不见了], 答案: 到派出所补领。}",
    ],
)
def test_neighbours_are_not_told(tmp_path: Path, encoder: Encoder, text: str, with_encoder: bool) -> None:
    assert doubles(build(tmp_path, text, encoder if with_encoder else None).index, TODAY).perhaps == ()


def test_what_holds_at_different_times_is_not_told(tmp_path: Path) -> None:
    text = (
        "- {标准问: 消夏晚会在哪里办, 相似问: [消夏晚会地点, 晚会在什么地方], 答案: 在东广场。, 失效: 2026-12-31}\n"
        "- {标准问: 消夏晚会地址是哪里, 相似问: [去哪里看消夏晚会], 答案: 在西广场。, 生效: 2027-01-01}\n"
    )
    assert doubles(build(tmp_path, text).index, TODAY).perhaps == ()
    together = text.replace(", 失效: 2026-12-31", "").replace(", 生效: 2027-01-01", "")
    found = doubles(build(tmp_path, together).index, TODAY)
    assert len(found.sure) + len(found.perhaps) == 1


def test_a_sure_double_is_told_once(tmp_path: Path) -> None:
    found = remarks(build(tmp_path, "- {标准问: 居住证如何办理, 答案: 乙。}").index, TODAY)
    assert len(found.faults) == 1 and "同一个问题" in found.faults[0].what and found.perhaps == ()


@pytest.mark.parametrize("other", ["身份证到期怎么换", "身份证到期，怎么换？", "sfz"])
def test_what_an_admin_has_told_apart_is_not_told_again(tmp_path: Path, other: str) -> None:
    text = "- {标准问: 换领身份证, 相似问: [身份证快过期了怎么换新的, 身份证有效期到了], 答案: 提前三个月办。, 不同于: ['%s']}"
    assert len(remarks(build(tmp_path, text.replace(", 不同于: ['%s']", "")).index, TODAY).perhaps) == 1
    assert remarks(build(tmp_path, text % other).index, TODAY) == Remarks((), ())


def test_told_apart_from_what_is_gone(tmp_path: Path) -> None:
    (told,) = remarks(
        build(tmp_path, "- {标准问: 换领身份证, 答案: 到派出所。, 不同于: [换身份证]}").index, TODAY
    ).faults
    assert told.where == "不同于" and "“换身份证”" in told.what


def test_the_list_is_cut_and_says_how_many_there_are() -> None:
    many = [f"第 {number} 对" for number in range(LISTED_DOUBLES + 3)]
    lines = perhaps_doubles(many).splitlines()
    assert len(lines) == LISTED_DOUBLES + 1 and f"{LISTED_DOUBLES + 3} 对" in lines[0] and "先列" in lines[0]
    assert "先列" not in perhaps_doubles(many[:2]) and perhaps_doubles([]) == ""


def test_the_labelled_pairs_are_as_many_as_they_should_be() -> None:
    parts = [labels(written(part)) for part in ("tune", "measured")]
    assert sum(len(part.same) for part in parts) >= 150
    assert sum(len(part.near) for part in parts) >= 300
    assert not {one.topic for one in written("tune")} & {one.topic for one in written("measured")}


def test_the_measured_pairs_are_told_apart_as_well_as_before(tmp_path: Path) -> None:
    """On words alone; `make eval` prints the same with both encoders."""
    reached = figures("measured", "", tmp_path)
    recorded = RECORDED["words"]
    worse = {
        name: (figure, recorded[name])
        for name, figure in reached.items()
        if (figure > recorded[name] + SLACK / 3 if name in LESS_IS_MORE else figure < recorded[name] - SLACK)
    }
    assert not worse
    assert reached["相近而不同：连同可能"] <= 0.03


@pytest.fixture(scope="module", params=["use", ""])
def shipped(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Knowledge:
    """The starter content, with the encoder that reads it in seconds; `make eval` reads it with both."""
    return starter(request.param, tmp_path_factory.mktemp("starter"))


def test_few_are_told_of_the_starter_content(shipped: Knowledge) -> None:
    """It has no doubles: at most one hint in fifty entries."""
    sure, perhaps = told(shipped)
    assert not sure and len(perhaps) <= len(shipped.entries) / 50


def test_the_starter_content_needs_no_advice(shipped: Knowledge) -> None:
    assert remarks(shipped.index, TODAY).faults == ()
