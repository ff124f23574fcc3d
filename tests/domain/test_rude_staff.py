"""那个保洁说话还冲: who was rude, and what only sounds like it."""

from __future__ import annotations

import pytest

from bot.domain.speech.rude_staff import parted_from_rudeness, tells_of_rudeness


@pytest.mark.parametrize(
    "text",
    [
        "29号楼楼道三天没扫，那个保洁说话还冲",
        "26号楼垃圾三天没收，那个保洁还跟我吵",
        "收垃圾的那个老头还冲我翻白眼骂人",
        "物业那个胖子太不像话，电梯坏了三天不修还骂人，19号楼",
        "22号楼楼道灯不亮，叫物业的人来，来了还爱搭不理的",
        "物业的人还骂我",
        "门口保安对我大呼小叫的",
        "修电梯的师傅态度很横",
        "保安凶得很，我家车进不来",
    ],
)
def test_somebody_who_works_here_was_rude(text: str) -> None:
    assert tells_of_rudeness(text)


@pytest.mark.parametrize(
    "text",
    [
        "物业态度差",
        "5号楼的灯三天没人修，物业还跟我吵",
        "保安被业主骂了",
        "保洁说有人骂她",
        "保洁阿姨态度不错",
        "保安说话不冲 挺好的",
        "楼上装修的工人还吵到半夜",
        "楼上邻居还跟我吵",
        "保安骂人怎么投诉",
        "这个保安大叔从来不骂人",
        "保洁和一个业主吵起来了",
        "那个收破烂的天天在楼下喊",
        "保洁的" * 3_000,
    ],
)
def test_nobody_who_works_here_was(text: str) -> None:
    assert not tells_of_rudeness(text)


def test_what_was_wrong_stands_before_it() -> None:
    assert parted_from_rudeness("电梯坏了三天不修还骂人") == "电梯坏了三天不修，还骂人"
    assert parted_from_rudeness("又" * 10_000) == "又" * 10_000
