"""他们还在砸 is of the building work that was reported only where it says nothing else."""

from __future__ import annotations

import pytest

from bot.domain.talk.still_banging import reports_banging, says_it_still_bangs


@pytest.mark.parametrize(
    "said",
    [
        "他们还在砸",
        "还在砸",
        "他们还在砸呢",
        "楼上还在砸墙 烦死了",
        "又砸起来了",
        "隔壁又在敲",
        "还在敲，睡不着",
        "那家一直在钻，没人管吗",
        "楼上敲个不停",
        "现在还在打洞，怎么办",
    ],
)
def test_it_goes_on(said: str) -> None:
    assert says_it_still_bangs(said)


@pytest.mark.parametrize(
    "said",
    [
        "他们还在砸我家门",
        "还在砸车",
        "他们还在打",
        "他们还在砸 救命",
        "他们还在砸，打起来了",
        "砸到人了",
        "他们在砸",
        "还在撬门",
        "楼上还在漏",
    ],
)
def test_it_says_more(said: str) -> None:
    assert not says_it_still_bangs(said)


def test_which_report_it_may_be_of() -> None:
    assert reports_banging("5号楼楼上装修砸墙 吵死了") and reports_banging("隔壁天天电钻响")
    assert not (reports_banging("有人砸我家门") or reports_banging("楼上广场舞太吵") or reports_banging("5号楼灯坏了"))
