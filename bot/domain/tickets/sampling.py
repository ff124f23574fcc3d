"""Which closed tickets an observer is given: chance that comes out the same whenever it is computed again."""

from __future__ import annotations

import re
from collections.abc import Iterable
from hashlib import sha256

from bot.domain.units import DAY_MS

SAMPLES = 3
SAMPLED_WITHIN_MS = 30 * DAY_MS

_BAD = re.compile(
    r"""
    不(?:太|很|是很|怎么|大)?满意|(?:没|没有|未|不)(?:能|完全|彻底|真正|给|得到)?(?:解决|修|办|处理|弄好|搞好|清|换|整改|落实|打扫)|没(?:有)?(?:人来|来人|人管|来过|变化|用|效果|结果)|
    又(?:坏|漏|堵|停|灭|断|掉|没|不|开始|吵|脏|臭|乱|积|裂|松|来|有|出|犯|这样|和)|反复|复发|反弹|老样子|
    还(?:是|在|没|不(?!错)|漏|坏|堵|吵|脏|臭|响|乱)(?!.{0,4}(?:满意|不错|可以|挺好|很好))|仍|依然|依旧|照样|白[来修跑]|
    (?:灯|水|电|气|门|网|梯|暖).{0,2}不(?:亮|通|热|走|响|来|开|行)|打不开|关不上|不(?:行|管用|顶用|好用)|
    敷衍|糊弄|推诿|态度.{0,3}(?:差|不好|恶劣)|投诉|差评|重新(?:修|办|弄|处理)|返工
    """,
    re.VERBOSE,
)
_GOOD = re.compile(
    r"(?:没|没有|不)(?:再|又)[^，,。；;]{0,8}|(?:没|没有|不是)(?:什么|啥)?不满意|再也没[^，,。；;]{0,8}|问题(?:都|已经|已|全)*解决了"
)
"""Says that it has stayed well."""


def shuffled(numbers: Iterable[int], seed: int) -> list[int]:
    """In an order that nobody can foresee or choose; the same for the same `seed`."""
    return sorted(numbers, key=lambda number: sha256(f"{seed}:{number}".encode()).digest())


def is_bad(words: str) -> bool:
    """Whether the person called back was not served, or it has come again (灯又坏了)."""
    return bool(_BAD.search(_GOOD.sub("", words)))
