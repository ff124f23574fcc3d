"""How the commands that move a ticket between people are read."""

from __future__ import annotations

import pytest

from bot.domain.commands.parse import parse


def read(text: str, quotes_bot: bool = False) -> tuple[str, int | None, str] | None:
    command = parse(text, quotes_bot)
    return (command.verb.value, command.number, command.words) if command else None


@pytest.mark.parametrize(
    ("text", "command"),
    [
        ("转派 1001 李四 要找维修工", ("转派", 1001, "李四 要找维修工")),
        ("转派1001李四", ("转派", 1001, "李四")),
        ("1001转派李四", ("转派", 1001, "李四")),
        ("转给 １００１ 物业", ("转派", 1001, "物业")),
        ("转派 1001 万师傅", ("转派", 1001, "万师傅")),
        ("转派 物业", ("转派", None, "物业")),
        ("退回 1001 不归我", ("退回", 1001, "不归我")),
        ("退回 #1001：不归我", ("退回", 1001, "不归我")),
        ("上报 1001 要街道协调", ("上报", 1001, "要街道协调")),
        ("上报 3号楼外墙脱落", ("上报", None, "3号楼外墙脱落")),
        ("上报：3号楼外墙脱落", ("上报", None, "3号楼外墙脱落")),
        ("上报", ("上报", None, "")),
        ("联动 1001 物业 民警：先关水阀", ("联动", 1001, "物业 民警：先关水阀")),
        ("临时措施 1001 已拉警戒线", ("临时措施", 1001, "已拉警戒线")),
        ("分类 1001 水电气暖", ("分类", 1001, "水电气暖")),
        ("1001 分类 水电气暖", ("分类", 1001, "水电气暖")),
        ("请假 11-22 至 11-25", ("请假", None, "11-22 至 11-25")),
        ("请假11-22至11-25", ("请假", None, "11-22至11-25")),
        ("请假明天", ("请假", None, "明天")),
        ("请假，今天下午", ("请假", None, "今天下午")),
        ("请假 2026-11-22", ("请假", None, "2026-11-22")),
        ("请假", ("请假", None, "")),
        ("销假", ("销假", None, "")),
    ],
)
def test_a_command(text: str, command: tuple[str, int | None, str]) -> None:
    assert read(text) == command


@pytest.mark.parametrize(
    "text",
    [
        "转派1001吗",
        "我要转派 1001",
        "请假条谁有",
        "请假怎么请",
        "退回来吧",
        "上报了吗",
        "分类垃圾桶坏了",
        "退回 5000元押金",
        "李四说：转派 1001 王五",
        "「小王：转派 1001 物业」",
        "小王 10:21\n转派 1001 物业",
    ],
)
def test_no_command(text: str) -> None:
    assert read(text) is None
