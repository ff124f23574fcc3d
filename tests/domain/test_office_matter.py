"""What is asked of an office though grave words stand in it, and what happens now though it is put as a question."""

from __future__ import annotations

import pytest

from bot.domain.danger.emergency import recognise_emergency
from bot.domain.danger.office_matter import asks_of_office


@pytest.mark.parametrize(
    "words",
    [
        "我公公瘫在床上五年了 想申请长护险 去哪里评",
        "查天然气的在敲门 家里就我一个老人 开不开门",
        "从小腿脚不好 走路一瘸一瘸 残疾证怎么办理",
        "儿子不给生活费 我八十了 能告他吗",
        "有人自称医保局要加微信 可信吗",
        "老人走失是不是要等二十四小时才能报案",
        "我爸半身不遂很多年了 想领护理补贴 找谁办",
    ],
)
def test_what_is_asked_of_an_office_calls_nobody(words: str) -> None:
    assert asks_of_office(words)
    assert recognise_emergency(words) is None


@pytest.mark.parametrize(
    "words",
    [
        "我公公刚才一下子瘫在地上叫不醒 要不要打120 长护险给不给报",
        "查天然气的硬闯进来不走 怎么办",
        "他自称医保局 我验证码都给了他 是不是骗子",
        "我爸走丢了 找了一上午 是不是要等二十四小时才能报案",
        "急救怎么按 我爸没呼吸了",
    ],
)
def test_what_happens_now_is_none_of_it(words: str) -> None:
    assert not asks_of_office(words)
    assert recognise_emergency(words) is not None
