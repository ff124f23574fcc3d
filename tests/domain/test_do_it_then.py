"""那你叫他们停下: something is to be done, and what it is was asked of before."""

from __future__ import annotations

import pytest

from bot.domain.talk.do_it_then import asks_to_do_it


@pytest.mark.parametrize(
    "words",
    [
        "那就是不能 你叫他们停下",
        "那你叫他们停下 4号楼五楼",
        "那你们来清一下",
        "那你让人来拖走啊",
        "那你管管 9号楼那个天天不牵",
        "能不能叫物业处理一下",
        "那派个人来清走吧",
    ],
)
def test_is_to_be_done(words: str) -> None:
    assert asks_to_do_it(words)


@pytest.mark.parametrize(
    "words",
    ["那你帮我办一下", "那你叫物业来修电梯", "那你说说要带什么", "那你们几点上班", "停下", "那就是不能", "你来一下"],
)
def test_is_not(words: str) -> None:
    assert not asks_to_do_it(words)
