"""What a report leaves open about where it is, as far as somebody has to go there."""

from __future__ import annotations

import re
from enum import StrEnum

from bot.domain.places.words import names_building, place_in, place_key
from bot.domain.speech.words import ABUSE, BROKEN, FACILITY


class Missing(StrEnum):
    PLACE = "place"
    BUILDING = "building"


_IN_SOME_BUILDING = re.compile(
    r"单元|\d门|层|^\d{3,4}|电梯|楼梯|楼道|走廊|楼顶|顶楼|天台|屋顶|配电房|水泵房|泵房|[东西南北中]单元"
)
"""Spots that every building has; a gate or a square there is only one of."""


_OF_MONEY = re.compile(
    r"押金|保证金|[定订]金|房租|租金|工资|工钱|薪水|欠薪|欠(?:我|俺|了)[^，,。]{0,6}(?:钱|款)|(?:抚养|赡养|扶养|中介)费|彩礼|退款|赔偿[金款]"
)
"""房东不退押金: between the two of them, and in no building."""


def what_is_missing(text: str) -> Missing | None:
    """Whether one would have to ask: where, or in which building. None for what happens nowhere in particular."""
    place = place_in(text)
    if names_building(text):
        return None
    if place:
        return Missing.BUILDING if _IN_SOME_BUILDING.search(place) else None
    somewhere = FACILITY.search(text) or BROKEN.search(text) or ABUSE.search(text)
    return Missing.PLACE if somewhere and not is_about_money(text) else None


def is_about_money(text: str) -> bool:
    """Somebody owes them or keeps what is theirs: it happens in no building, and most ask what they can do about it."""
    return bool(_OF_MONEY.search(text)) and not FACILITY.search(text) and not BROKEN.search(text)


def names_unit(text: str) -> bool:
    """2单元, 东单元: the building alone is left to ask for."""
    return bool(_UNIT.search(place_in(text)))


def asks_which_place(text: str) -> bool:
    """是三楼那个吗, 是不是3号楼: whether it asks for the place that it names; 5号楼能快点来吗 tells it."""
    place = place_in(text)
    before, _, after = text.partition(place) if place else (text, "", "")
    return bool(place) and bool(_ASKS_WHETHER.search(before) or _ASKED_BACK.match(after))


_ASKS_WHETHER = re.compile(r"是不是在?$")
_ASKED_BACK = re.compile(r"(?:那|这)?[个边里儿的楼盏块]{0,2}(?:吗|么)(?:\W|$)")
_UNIT = re.compile(r"(?:\d|[一二三四五六七八九十东西南北中])单元|\d门")
_EVERY_UNIT = re.compile(r"^单元门口?$")


def told_at(text: str, place: str) -> str:
    """A report as it is listed: with where it is, as that was told or set right later (`place`, a key)."""
    said = place_in(text)
    if not place or place_key(text) == place:
        return text
    rest = text.replace(said, "", 1) if said else text
    return f"{place} {rest.lstrip(' ，,。')}"


def joined_place(earlier: str, answer: str) -> str:
    """The key of a place that was told in two pieces: 电梯口, then 5号楼; 学校门口 stays that beside 南门."""
    added, earlier = place_key(answer), _EVERY_UNIT.sub("", earlier) if "单元" in answer else earlier
    if not earlier or not added or earlier in added:
        return added or earlier
    if names_building(earlier):
        return added
    alone = what_is_missing(earlier) is None and what_is_missing(added) is None
    return earlier if alone and not names_building(added) else added + earlier
