"""Who is in another building and only fears or sees it has no danger of their own."""

from __future__ import annotations

import pytest

from bot.domain.danger.afar import only_fears


@pytest.mark.parametrize(
    "words",
    [
        "我在15号楼 看得到黑烟 吓人",
        "我在15号楼都看见火光了",
        "我在12号楼 看见好大的烟 好怕",
        "8号楼这边看过去全是黑烟",
        "我家在10号楼 会烧过来吗 好害怕",
    ],
)
def test_fear(words: str) -> None:
    assert only_fears(words)


@pytest.mark.parametrize(
    "words",
    [
        "我在15号楼 楼道里全是烟 好怕",
        "我在15号楼 看到楼下冒黑烟",
        "我在15号楼 看到我们楼地下室冒黑烟 吓死了",
        "我在15号楼 隔壁着火了 吓死了",
        "我在15号楼 头晕 好怕",
    ],
)
def test_danger_of_their_own(words: str) -> None:
    assert not only_fears(words)
