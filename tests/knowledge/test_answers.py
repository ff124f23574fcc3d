"""The measured part must not fall below what was last recorded, and the starter content must find itself."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest

from bot.domain.knowledge import Verdict
from bot.knowledge.knowledge import Knowledge
from tests.knowledge.evaluate import ROOT, build, figures, ours
from tests.knowledge.questions import own

RECORDED = json.loads((Path(__file__).parent / "recorded.json").read_text(encoding="utf-8"))
SLACK = 0.015
LESS_IS_MORE = ("出厂点误答", "出厂点近域误答", "直接回答而错", "改给选项", "近域被直接回答")


@pytest.mark.parametrize("encoder", ["", "both"])
def test_the_measured_part_is_answered_as_well_as_before(encoder: str, tmp_path: Path) -> None:
    measured = own("measured")
    knowledge = build(measured, encoder, tmp_path)
    reached = figures(ours(measured, knowledge))
    recorded = RECORDED.get(knowledge.encoder_name or "words", {})
    worse = {
        name: (figure, recorded[name])
        for name, figure in reached.items()
        if name in recorded
        and (figure > recorded[name] + SLACK if name in LESS_IS_MORE else figure < recorded[name] - SLACK)
    }
    assert not worse
    assert reached["出厂点误答"] <= 0.002
    assert reached["出厂点近域误答"] <= 0.015


def test_every_starter_entry_answers_its_own_question_first() -> None:
    knowledge = Knowledge(ROOT / "faq", ROOT / "data/words.txt", ROOT / "data/synonyms.yaml")
    assert knowledge.reload(None) == []
    today = date(2026, 11, 21)
    lost = []
    for entry in knowledge.entries:
        match = knowledge.match(entry.question, None, today)
        if match.mentioned is not Verdict.ANSWER or match.best is None or match.best.id != entry.id:
            lost.append(entry.question)
    assert not lost


def test_the_labelled_set_is_as_large_as_it_should_be() -> None:
    tune, measured = own("tune"), own("measured")
    assert len(measured.entries) >= 60
    assert len(tune.questions) + len(measured.questions) >= 400
    lines = [*tune.negatives, *measured.negatives]
    assert sum(line.kind == "near" for line in lines) >= 300
    assert sum(line.kind == "talk" for line in lines) >= 500


@pytest.mark.parametrize(
    "question",
    [
        "居住证换地址怎么办",
        "居住证续签怎么办",
        "居住证怎么注销",
        "居住证怎么取消",
        "居住证办理进度在哪查",
        "居住证多少钱",
        "物业费怎么退",
    ],
)
def test_the_same_thing_but_another_question_is_never_answered(question: str, tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text(
        "- {标准问: 居住证怎么办理, 相似问: [办居住证要什么材料], 答案: 带身份证到派出所。}\n"
        "- {标准问: 物业费怎么交, 答案: 到物业交。}\n",
        encoding="utf-8",
    )
    knowledge = Knowledge(tmp_path, None, ROOT / "data/synonyms.yaml")
    knowledge.reload(None)
    match = knowledge.match(question, None, date(2026, 11, 21))
    assert not match.sure and match.mentioned is not Verdict.ANSWER
