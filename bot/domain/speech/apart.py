"""Two things that are broken at one place: whether one of them comes of the other."""

from __future__ import annotations

import re

from bot.domain.words.subjects import subjects_in

_CAUSES = frozenset(
    {
        "停电",
        "停水",
        "漏水",
        "下水",
        "积水",
        "水质",
        "电线",
        "燃气",
        "暖气",
        "噪声",
        "停车",
        "堆放",
        "绿化",
        "高空",
        "失窃",
    }
)
_EFFECTS = frozenset({"虫鼠", "积水", "水质", "失窃", "噪声", "垃圾"})
"""What brings other trouble with it, and what comes of something: together they are one matter."""
_WET = frozenset({"漏水", "下水", "积水"})
_DRY = frozenset({"门", "停车", "通道", "消防", "栏杆", "健身器材", "宠物", "噪声", "高空抛物", "油烟", "快递"})
"""What no water brings about."""
_LANE = re.compile(r"消防(?:通道|车道)|疏散通道|安全出口")
_HYDRANT = re.compile(r"消[防火]栓|喷淋")


def are_apart(before: str, piece: str) -> bool:
    """Of other things, and neither comes of the other."""
    here, there = _things(before), _things(piece)
    if "垃圾" in here:
        here.discard("堆放")
    if not (here and there and here.isdisjoint(there)) or there & _EFFECTS:
        return False
    causes = here & _CAUSES
    return not causes or (causes <= _WET and there <= _DRY)


def _things(text: str) -> set[str]:
    """The way out in case of fire is none of the things against it, and those that have no water are no outage."""
    found = set(subjects_in(text))
    if _LANE.search(text):
        found = found - {"消防", "停车", "堆放"} | {"通道"}
    return found - {"停水"} if _HYDRANT.search(text) else found
