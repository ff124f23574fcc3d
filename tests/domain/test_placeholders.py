"""Placeholders: filled whole or not at all."""

from __future__ import annotations

import pytest

from bot.domain.words.placeholders import PLACEHOLDERS, fill, is_balanced, names_in
from tests.domain.street import street


def test_an_answer_is_filled_from_the_grid() -> None:
    values = street().placeholder_values("qh-a-1")
    assert fill("请找{网格员}，或打 {服务电话}。", values) == "请找小王、小孙，或打 000-0111。"
    assert fill("{社区}{社区}", values) == "青禾社区青禾社区"
    assert fill("不用填。", values) == "不用填。"


@pytest.mark.parametrize("answer", ["请打 {物业}", "{社区}，{物业}", "{没有的}", "{}"])
def test_an_answer_with_a_hole_is_never_shown(answer: str) -> None:
    assert fill(answer, street().placeholder_values("qh-a-1")) is None


def test_a_value_with_braces_is_not_filled_again() -> None:
    assert fill("{社区}", {"社区": "{网格员}"}) == "{网格员}"


def test_every_placeholder_has_a_source() -> None:
    assert set(PLACEHOLDERS) == set(street().placeholder_values("qh-a-1"))


@pytest.mark.parametrize(
    ("answer", "balanced"),
    [("{社区}", True), ("没有", True), ("{社区", False), ("社区}", False), ("{{社区}}", False), ("}{", False)],
)
def test_unclosed_braces_are_seen(answer: str, balanced: bool) -> None:
    assert is_balanced(answer) is balanced


def test_names_in_order() -> None:
    assert names_in("{网格员}{社区} {网格员}") == ("网格员", "社区", "网格员")
