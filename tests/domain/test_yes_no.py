"""应该是吧, 不太像, 好吧转吧: yes and no as people say it."""

from __future__ import annotations

import pytest

from bot.domain.talk.same_answer import same_matter_said
from bot.domain.words.yes_no import wants_it, yes_or_no

YES = [
    "应该是吧",
    "是吧",
    "好像是",
    "估计是的",
    "大概是",
    "可能是吧",
    "差不多",
    "就是它",
    "对头",
    "是滴",
    "没错",
    "嗯呐",
    "是的是的",
    "嗯应该是",
    "肯定是啊",
    "我觉得是",
    "yes",
    "应该是同一件吧",
    "我看是一回事",
    "就是这个灯",
    "我说的就是这个",
    "好的一起跟进",
]
NO = [
    "应该不是",
    "好像不是",
    "不是吧",
    "不像",
    "不太像",
    "可能不是",
    "不是的不是的",
    "no",
    "不知道",
    "说不准",
    "应该不是同一件",
    "我觉得不是一回事",
]
NEITHER = [
    "没有",
    "对了",
    "好的",
    "收到",
    "谢谢",
    "是我家",
    "是3号楼",
    "是不是",
    "是吗",
    "是谁",
    "没水",
    "不亮",
    "不用了",
    "是这个时候吗",
    "没有人来",
]


@pytest.mark.parametrize(
    ("words", "same"), [*((one, True) for one in YES), *((one, False) for one in NO), *((one, None) for one in NEITHER)]
)
def test_whether_it_is_the_same_matter(words: str, same: bool | None) -> None:
    assert same_matter_said(words) is same


@pytest.mark.parametrize(
    ("words", "wants"),
    [
        *(
            (one, True)
            for one in [
                "是",
                "是的",
                "要",
                "好",
                "好的",
                "可以",
                "嗯",
                "1",
                "转",
                "转人工",
                "好吧",
                "那就转吧",
                "帮我转",
                "问问吧",
                "麻烦你们了",
                "ok",
                "应该是吧",
            ]
        ),
        *(
            (one, False)
            for one in [
                "不是",
                "不要",
                "不用",
                "不用了",
                "否",
                "0",
                "不",
                "算了",
                "不用了谢谢",
                "先不用",
                "没事了",
                "我自己去问",
                "不麻烦了",
            ]
        ),
        *(
            (one, None)
            for one in [
                "谢谢",
                "请问怎么办",
                "问题",
                "要钱吗",
                "转给谁",
                "行不行",
                "那",
                "一下",
                "网格员",
                "帮我修",
                "请问",
                "转账",
            ]
        ),
    ],
)
def test_whether_an_offer_is_taken(words: str, wants: bool | None) -> None:
    assert wants_it(words) is wants


def test_a_long_text_is_no_answer() -> None:
    assert yes_or_no("是" * 20) is None
