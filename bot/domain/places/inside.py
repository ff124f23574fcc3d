"""Where inside a building a clause begins: 三单元没暖气, 802阳台滴水, 楼下有人乱停车."""

from __future__ import annotations

import re
from collections.abc import Mapping

from bot.domain.places.words import place_in, place_key

_NUMBER = r"(?:\d{1,2}|[一二三四五六七八九十]{1,3})"
_BEGINS = re.compile(
    rf"(?:我们?|俺们?|咱们?)?(?:这|那)?(?P<building>{_NUMBER}(?:号楼|栋|幢|座|#楼?)|[A-Ha-h][座栋幢])?的?[ ，,-]?"
    rf"(?P<unit>(?:{_NUMBER}|[东西南北中])单元|{_NUMBER}门(?=\d))?[ ，,-]?"
    rf"(?P<floor>{_NUMBER}[楼层](?![道梯下上顶栋号盘宇里]))?[ ，,-]?"
    r"(?P<flat>\d{3,4}(?![\d年元块斤米个号栋度])(?:室|户|房)?)?"
    r"(?:(?P<side>[东西南北][区侧面头边门])|(?P<near>楼[上下顶前后]|顶楼|隔壁|对门|对面))?"
)
_KINDS = ("unit", "floor", "flat", "side", "near")


def sort_of_difference(one: str, other: str) -> str:
    """ "flat" for 301 and 401, "near" for 楼上 and 楼下: both begin with a place of that sort, and it is not the same."""
    here, there = _beginning(one), _beginning(other)
    for kind in _KINDS:
        if here[kind] and there[kind]:
            return kind if here[kind] != there[kind] else ""
    return ""


def building_first(text: str) -> str:
    """5栋: the key of the building that a text begins with; "" if none."""
    found = _BEGINS.match(text)
    return place_key(found["building"]) if found and found["building"] else ""


def inside_in(text: str) -> str:
    """2单元, 802: what a text begins with and names no building for, as written."""
    found = _BEGINS.match(text)
    if found is None or found["building"]:
        return ""
    return "".join(found[kind] or "" for kind in ("unit", "floor", "flat"))


def says_where(text: str) -> bool:
    """垃圾房的门关不拢, 楼上狗叫: anywhere at all."""
    return bool(place_in(text)) or any(_beginning(text).values())


def _beginning(text: str) -> Mapping[str, str]:
    found = _BEGINS.match(text)
    assert found is not None  # it may be empty
    said = {kind: found[kind] or "" for kind in _KINDS}
    return said | {kind: place_key(said[kind]) or said[kind] for kind in ("unit", "floor")}
