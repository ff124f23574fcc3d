"""Whether to give somebody who is ill what they take."""

from __future__ import annotations

import pytest

from bot.domain.danger.kinds import EmergencyKind
from bot.domain.danger.medicine import asks_of_medicine, tells_nothing_worse

_ILL = (EmergencyKind.INJURY,)


@pytest.mark.parametrize(
    "words",
    [
        "我妈有哮喘 药在我包里 要不要喂",
        "我妈心脏不好 速效救心丸能不能吃",
        "他有高血压 要不要喂降压药",
        "硝酸甘油给他含一片行不行",
        "要不要给他吃片止疼药",
        "胰岛素还能打一针吗",
    ],
)
def test_it_is_asked(words: str) -> None:
    assert asks_of_medicine(words, _ILL) and tells_nothing_worse(words, _ILL)
    assert not asks_of_medicine(words, (EmergencyKind.MISSING,))


@pytest.mark.parametrize(
    "words", ["降压药能不能报销", "哪里能买到退烧药", "他吃了一瓶药", "要不要先下楼", "药店几点开门"]
)
def test_something_else(words: str) -> None:
    assert not asks_of_medicine(words, _ILL)


def test_who_is_worse_is_called_out_first() -> None:
    assert not tells_nothing_worse("晕过去了 救心丸能不能喂", _ILL)
    assert not tells_nothing_worse("我妈喘不上气 药能不能喂", (EmergencyKind.LIFT,))
