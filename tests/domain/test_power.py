"""Current out of doors is kept away from; what is hot, or hums indoors, is no such thing."""

from __future__ import annotations

import pytest

from bot.domain.danger.power import is_live_wire


@pytest.mark.parametrize(
    "text",
    [
        "高压线断了掉地上",
        "高压电箱冒火花",
        "估计是变压器烧了 听见一声响",
        "变压器那边轰的一声 黑了半条街",
        "箱变响了一声 往外冒烟",
        "变压器响了一声 修的师傅从上面掉下来了",
    ],
)
def test_current_out_of_doors(text: str) -> None:
    assert is_live_wire(text)


@pytest.mark.parametrize(
    "text",
    [
        "高压锅炸了 我老婆脸上全是",
        "高压锅爆了 一脸的油 快",
        "高压水枪爆了 打到脚",
        "我爸高压一百九 脑子要爆",
        "变压器旁边有人烧烤",
    ],
)
def test_no_current_out_of_doors(text: str) -> None:
    assert not is_live_wire(text)
