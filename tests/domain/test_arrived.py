"""Whoever opens the gate for an ambulance calls nobody."""

from __future__ import annotations

import pytest

from bot.domain.danger.arrived import makes_way


@pytest.mark.parametrize(
    "words",
    [
        "我让保安去开单元门了 救护车从东门进",
        "我叫保安去开大门了 救护车从南门进",
        "已经通知门岗放行了 救护车走北门",
        "消防通道清开了 救护车可以直接到楼下",
        "我去给救护车开门了 在东门等",
        "我让我儿子去东门接救护车了",
        "道闸我抬起来了 消防车直接进",
        "警车从西门进 我去开杆",
        "车挪开了 救护车可以进了",
    ],
)
def test_the_way_is_free(words: str) -> None:
    assert makes_way(words)


@pytest.mark.parametrize(
    "words",
    [
        "我爸晕倒了 救护车从东门进",
        "快去开门 救护车进不来",
        "谁去开一下门 救护车到了",
        "有人打开煤气了 消防车到了",
        "叫救护车",
        "让救护车过来",
        "请救护车到6号楼",
        "我爸倒了 让救护车来6号楼",
    ],
)
def test_help_is_called_or_held_up(words: str) -> None:
    assert not makes_way(words)
