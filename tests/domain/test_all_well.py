"""A round that found nothing wrong."""

from __future__ import annotations

import pytest

from bot.domain.speech.all_well import is_all_well, tells_nothing


@pytest.mark.parametrize(
    "text",
    [
        "一圈都正常",
        "一切正常",
        "3号楼到6号楼巡查一切正常",
        "未发现隐患，消防通道畅通",
        "没有发现问题",
        "今天巡了一圈没什么问题",
        "消防设施完好",
        "无异常",
    ],
)
def test_nothing_wrong(text: str) -> None:
    assert is_all_well(text)


@pytest.mark.parametrize(
    "text",
    [
        "3号楼西侧路面塌陷",
        "6号楼电梯运行不正常",
        "其他都正常，就是5号楼门禁坏了",
        "消防通道堵了，其他没有问题",
        "除了2号楼灯坏都正常",
        "电梯还没恢复正常",
        "3号楼灯不亮",
        "",
    ],
)
def test_something_wrong_or_nothing_said(text: str) -> None:
    assert not is_all_well(text)


def test_only_a_place_tells_nothing() -> None:
    assert tells_nothing("3号楼2单元") and not tells_nothing("3号楼2单元灯坏了")
