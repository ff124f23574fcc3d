"""Who has lain in bed for years suffers when it is cold, and nothing befalls them."""

from __future__ import annotations

import pytest

from bot.domain.danger.bedridden import may_be_lasting
from bot.domain.danger.emergency import recognise_emergency


@pytest.mark.parametrize(
    "text",
    [
        "9号楼电梯停了 我婆婆偏瘫下不了楼",
        "我爸半身不遂 电梯坏了出不了门",
        "我家老头瘫在床上好几年了 冻不起",
        "我奶奶瘫痪在床 没水没法弄",
        "我妈卧床三年了 暖气不热",
        "老伴瘫床上 家里才十四度",
    ],
)
def test_it_has_been_so_for_years(text: str) -> None:
    assert may_be_lasting(text) and recognise_emergency(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "老伴瘫床上 刚才突然不说话了",
        "我爸突然瘫在床上 说不出话",
        "老人突然瘫了 嘴歪",
        "我奶奶瘫床上没反应",
        "我爸瘫地上了",
        "老头瘫床上 屋里冒烟",
        "我婆婆瘫痪 摔地上了",
        "瘫床上的老伴喘不上气",
        "我爸植物人 停电吸痰器用不了",
        "一楼水到床沿了，我妈瘫痪，我一个人抱不动",
    ],
)
def test_it_befalls_them_now(text: str) -> None:
    assert not may_be_lasting(text) and recognise_emergency(text) is not None
