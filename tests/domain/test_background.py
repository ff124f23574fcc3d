"""What those who come should know of somebody, and what has happened to them now."""

from __future__ import annotations

import pytest

from bot.domain.danger.background import only_background


@pytest.mark.parametrize(
    "words",
    [
        "他有糖尿病 打胰岛素的 跟医生说一下",
        "我爸高血压 吃阿司匹林的 麻烦转告医生",
        "他对青霉素过敏",
        "有心脏病史",
        "她有哮喘 麻烦跟民警说一声",
        "他装过支架 跟120说一声",
        "老人有老年痴呆",
    ],
)
def test_is_background(words: str) -> None:
    assert only_background(words)


@pytest.mark.parametrize(
    "words",
    [
        "他心脏病犯了",
        "他哮喘发作了 喘不上气",
        "他中风了 话都说不清",
        "吃药吃多了",
        "他过敏了 脸肿起来了",
        "跟医生说一下",
        "他有糖尿病吗",
        "吃了一瓶安眠药",
    ],
)
def test_is_none(words: str) -> None:
    assert not only_background(words)
