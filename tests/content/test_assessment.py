"""assessment.yaml: which metrics count, and what is said about every mistake."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.content.assessment import load_assessment
from bot.domain.tickets.figures import DEFAULT_WEIGHTS, Assessment, Metric

from .conftest import Write

KINDS = ("楼盘问题", "其他事项")


def test_every_key_is_read(write: Write) -> None:
    text = "指标:\n  解决率: 60\n  返工率: 40\n不计类别: [其他事项]\n不计晚到: true\n最少件数: 5\n"
    found, faults = load_assessment(write("assessment.yaml", text), KINDS)
    assert faults == []
    assert found == Assessment({Metric.SOLVED: 60, Metric.REWORKED: 40}, frozenset({"其他事项"}), True, 5)


def test_without_a_file_or_with_an_empty_one_the_defaults_hold(write: Write, tmp_path: Path) -> None:
    standard = (Assessment(DEFAULT_WEIGHTS, fewest=3), [])
    assert load_assessment(tmp_path / "none.yaml", KINDS) == standard
    assert load_assessment(write("assessment.yaml", "# 还没有\n"), KINDS) == standard


@pytest.mark.parametrize(
    ("text", "line", "has"),
    [
        ("指标: {解决绿: 30}\n", 1, ("解决绿", "解决率")),
        ("指标:\n  解决率: 0\n", 2, ("解决率",)),
        ("指标:\n  解决率: -5\n", 2, ("-5",)),
        ("指标:\n  解决率: 多\n", 2, ("多",)),
        ("不计类别: [楼盘问提]\n", 1, ("楼盘问提", "楼盘问题")),
        ("最少件数: 0\n", 1, ("最少件数",)),
        ("不计晚到: 有时\n", 1, ("true 或 false",)),
        ("权重: {解决率: 30}\n", 1, ("权重",)),
        ("- 解决率\n", 1, ()),
    ],
)
def test_a_mistake_is_told_with_its_line_and_the_defaults_hold(
    write: Write, text: str, line: int, has: tuple[str, ...]
) -> None:
    found, faults = load_assessment(write("assessment.yaml", text), KINDS)
    assert found.weights == DEFAULT_WEIGHTS
    told = "\n".join(map(str, faults))
    assert faults and told.startswith(f"assessment.yaml:{line}："), told
    assert all(part in told for part in has), told


def test_kinds_are_checked_only_where_they_are_known(write: Write) -> None:
    path = write("assessment.yaml", "不计类别: [随便什么]\n")
    assert load_assessment(path, None)[0].without_kinds == {"随便什么"}
    assert load_assessment(path, KINDS)[1]


def test_the_file_that_is_delivered_names_every_metric() -> None:
    path = Path(__file__).resolve().parents[2] / "data" / "assessment.yaml"
    assert load_assessment(path, None)[1] == []
    text = path.read_text(encoding="utf-8")
    assert [metric.value for metric in Metric if metric.value not in text] == []
