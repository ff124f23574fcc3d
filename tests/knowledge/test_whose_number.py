"""Whose number is asked for: a number of somebody else is no answer."""

from __future__ import annotations

from datetime import date

import pytest

from bot.domain.knowledge import Verdict
from bot.knowledge.knowledge import Knowledge
from bot.knowledge.whose_number import holds_number
from tests.knowledge.evaluate import ROOT

PAY = "燃气费怎么交 可用燃气公司的公众号交。不清楚燃气公司是哪家，可问社区：{服务电话}。"


@pytest.mark.parametrize(
    "question",
    [
        "燃气公司电话多少",
        "燃气公司的电话是啥",
        "谁有燃气公司的号码",
        "请问燃气公司客服电话",
        "自来水公司电话",
        "派出所电话多少",
    ],
)
def test_a_number_that_is_not_given_with_its_owner(question: str) -> None:
    assert not holds_number(question, PAY)


@pytest.mark.parametrize(
    ("question", "entry"),
    [
        ("燃气费怎么交", PAY),
        ("接到燃气公司的电话", PAY),
        ("自称社保局的电话是真的吗", PAY),
        ("社保局电话多少", "怎么查社保 打 12333 或到窗口。"),
        ("社区医生电话多少", "社区医生怎么联系 社区医生 {社区医生}，电话 {社区医生电话}。"),
        ("派出所电话多少", "派出所：{派出所电话}"),
    ],
)
def test_what_asks_for_no_number_or_gets_it(question: str, entry: str) -> None:
    assert holds_number(question, entry)


@pytest.fixture(scope="module")
def starter() -> Knowledge:
    knowledge = Knowledge(ROOT / "faq", ROOT / "data/words.txt", ROOT / "data/synonyms.yaml")
    knowledge.reload(None)
    return knowledge


@pytest.mark.parametrize(
    "question",
    [
        "燃气公司电话多少",
        "自来水公司电话是多少",
        "派出所电话多少",
        "灭火器过期了在哪换",
        "灭火器在哪买",
        "灭火器要换了找谁",
    ],
)
def test_another_thing_of_the_same_is_not_answered(starter: Knowledge, question: str) -> None:
    found = starter.match(question, None, date(2026, 11, 23))
    assert not found.sure
    assert found.mentioned is not Verdict.ANSWER


@pytest.mark.parametrize(
    "question",
    ["社区电话是多少", "物业电话多少", "灭火器怎么用", "灭火器咋使", "家用灭火器过期没有怎么看", "法律援助电话多少"],
)
def test_what_an_entry_tells_is_answered(starter: Knowledge, question: str) -> None:
    assert starter.match(question, None, date(2026, 11, 23)).mentioned is Verdict.ANSWER
