"""钥匙是我的: a claim to what a neighbour has found."""

from __future__ import annotations

import pytest

from bot.domain.talk.claims_found import claims_found, tells_of_found


@pytest.mark.parametrize(
    "words",
    ["钥匙是我的", "是我的钱包", "伞是我的", "好像是我家孩子的", "哎呀 那把伞是我的", "我昨天丢的", "应该是我妈的"],
)
def test_it_is_claimed(words: str) -> None:
    assert claims_found(words)


@pytest.mark.parametrize(
    "words", ["是我的错", "我的灯坏了", "是我的吗", "是我的电话打不通", "谁的钥匙", "钥匙在门卫那", "我的建议"]
)
def test_it_is_not(words: str) -> None:
    assert not claims_found(words)


def test_what_is_found() -> None:
    assert tells_of_found("捡到钥匙 谁丢的")
    assert not tells_of_found("楼道灯坏了")
