"""What is said against a neighbour, measured on lines of our own (tests/data/neighbours.jsonl)."""

from __future__ import annotations

import json

import pytest

from bot.domain.speech.kinds import Speech
from bot.domain.speech.neighbours import (
    accuses_neighbour,
    accuses_somebody,
    names_somebody,
    only_a_nuisance,
    points_at_neighbour,
    speech_said,
)
from tests.domain.evaluate_speech import PARTS, ROOT, lines

LINES = [json.loads(row) for row in (ROOT / "tests/data/neighbours.jsonl").read_text("utf-8").splitlines()]


@pytest.mark.parametrize("part", PARTS)
def test_accusations_are_found_and_little_else(part: str) -> None:
    """Written by the same hand as the rule: on 15 fresh lines in unusual words it found 4 before they were learned."""
    mine = [line for line in LINES if line["part"] == part]
    meant = [line for line in mine if line["label"] == "accusation"]
    found = [line for line in mine if accuses_neighbour(line["text"])]
    right = [line for line in found if line["label"] == "accusation"]
    assert len(right) / len(found) >= 0.95
    assert len(right) / len(meant) >= 0.9


def test_a_nuisance_stays_ordinary_work_that_is_not_repeated() -> None:
    for line in LINES:
        if line["label"] == "nuisance":
            assert speech_said(line["text"]) is not Speech.ACCUSATION, line["text"]
            assert names_somebody(line["text"]), line["text"]


def test_hardly_any_ordinary_report_becomes_confidential() -> None:
    texts = [line.text for name in ("category", "report") for part in PARTS for line in lines(name, part)]
    assert sum(accuses_neighbour(text) for text in texts) <= len(texts) * 0.005


@pytest.mark.parametrize(
    "text",
    [
        "隔壁邻居的快递被人偷了",
        "3号楼有人偷电瓶车",
        "邻居家暴怎么举报",
        "社区什么时候有反诈宣传讲座",
        "防止偷电瓶，请加强巡逻",
        "楼下麻将馆半夜还在吵",
        "",
    ],
)
def test_what_is_no_accusation_of_a_neighbour(text: str) -> None:
    assert not accuses_neighbour(text)


@pytest.mark.parametrize(
    ("text", "against_somebody"),
    [
        ("301的老王天天半夜打麻将", True),
        ("楼上半夜太吵", True),
        ("3号楼2单元501养了十几只鸡，吵得很", True),
        ("3号楼2单元501漏水", False),
        ("3号楼2单元楼道灯坏了", False),
    ],
)
def test_what_its_own_writer_is_not_told_again_in_a_group(text: str, against_somebody: bool) -> None:
    assert points_at_neighbour(text) is against_somebody


@pytest.mark.parametrize(
    "text",
    [
        "6幢四零二漏水到我家三零二 叫张伟的那户",
        "楼上四零二姓张的漏水漏到我家",
        "楼下姓孙的油烟倒灌到我家",
        "5号楼2单元1203的王建国欠我钱不还 电话一三八零零一三八零零零 车牌豫A·12345",
    ],
)
def test_whose_home_it_leaks_from_is_no_charge(text: str) -> None:
    assert only_a_nuisance(text) and not accuses_somebody(text)


@pytest.mark.parametrize(
    "text",
    [
        "叫张伟的那户天天打老婆",
        "姓张的保安收了四零二的好处，漏水也不管",
        "楼上漏水找管家，管家回我两个字：无语",
        "隔壁租户半夜有人来拿小包，给完钱就走",
        "楼上漏水" * 2_000,
    ],
)
def test_what_more_is_told_may_be_one(text: str) -> None:
    assert not only_a_nuisance(text)


@pytest.mark.parametrize(
    "text",
    [
        "3号楼五零一漏水漏到我家四零一 姓赵的那户不管",
        "502姓李的卫生间漏水 打电话不接",
        "楼上五零一姓孙的漏水 敲了三次门都不开",
        "张伟家漏水泡了我家地板 死活不赔",
        "姓张的那家漏水漏到我家 说不是他家的",
    ],
)
def test_a_leak_that_nobody_will_hear_of_is_no_charge(text: str) -> None:
    assert not accuses_somebody(text)


@pytest.mark.parametrize(
    "text",
    [
        "4号楼姓吴的漏水还打我",
        "502叫李强的漏水不管 天天打老婆",
        "楼上姓赵的漏水 网格员不管",
        "王警官家漏水漏到我家 他不管",
        "我要反映个事 保安班长收停车费不给票 别说是我",
    ],
)
def test_a_charge_beside_it_stays_one(text: str) -> None:
    assert accuses_somebody(text)
