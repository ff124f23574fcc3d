"""What is a question and what only looks like one; what wrapping and numbers leave behind."""

from __future__ import annotations

import pytest

from bot.knowledge.clean import core
from bot.knowledge.gate import may_be_asked, may_be_question


@pytest.mark.parametrize(
    ("said", "left"),
    [
        ("@小灵通 居住证怎么办", "居住证怎么办"),
        ("你好，请问一下居住证在哪里办理？谢谢", "居住证在哪里办理"),
        ("打扰一下大家，想咨询一下公积金怎么提取，急，在线等", "公积金怎么提取"),
        ("3号楼2单元楼道灯坏了", "楼道灯坏了"),
        ("２０２６年３月５日居住证怎么办", "居住证怎么办"),
        ("12345是什么电话", "12345是什么电话"),
        ("谢谢", "谢谢"),
        ("\u200b居\u200b住证", "居住证"),
    ],
)
def test_wrapping_numbers_and_places_go(said: str, left: str) -> None:
    assert core(said).rstrip("?") == left


@pytest.mark.parametrize(
    "text",
    [
        "我刚把物业费交了",
        "护照办好了，挺快的",
        "难道老人就该爬六楼吗",
        "这电梯天天坏，有完没完",
        "谁要一起团购苹果",
        "有没有一起去献血的",
        "@张三 你那个证办好了没有",
        "王姐，你家孩子上的哪个学校",
        "谢谢解答，明白了",
        "【科普】秋冬季如何预防感冒",
        "出闲置轮椅一个，有人要吗",
    ],
)
def test_what_wants_no_answer_is_told_apart(text: str) -> None:
    assert not may_be_asked(text)


@pytest.mark.parametrize(
    "text",
    [
        "居住证怎么办",
        "能给老人免费办个卡不",
        "物业费去哪交",
        "请问谁知道狗证怎么办",
        "办居住证要带啥",
        "楼道灯坏了找谁修",
    ],
)
def test_questions_are_questions(text: str) -> None:
    assert may_be_asked(text)


@pytest.mark.parametrize("text", ["", "嗯", "好的", "哈哈哈", "👍👍👍", "早上好，愿你开心", "啊" * 200, "收到，辛苦"])
def test_chatter_stops_at_the_gate(text: str) -> None:
    assert not may_be_question(text)
