"""Where each of several matters in a message is: the building said before holds for what is in a building."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.domain.places.inside import inside_in
from bot.domain.places.questions import Missing, what_is_missing
from bot.domain.places.words import building_in, names_building

OUTSIDE = re.compile(
    r"路灯|马路|路面|路口|道路|人行道|井盖|公园|广场|河|湖|大门|小区|停车场|地库|车库|快递柜|垃圾(?:站|房)|绿化|草坪|道闸|岗亭|"
    r"健身|滑梯|秋千|喷泉|凉亭|长椅|充电桩|门岗|围墙|围栏|红绿灯|公交"
)
"""Stands in no building, so that the building named before says nothing of where it is."""

BESIDE = re.compile(r"(?:[那这]边?)?(?:的)?(?:旁边|边上|对面|隔壁|前面|后面|附近|另一[边侧头]|门口|门前)")
"""旁边的下水道也堵了: where it is follows from what was said before it."""
_BELOW = re.compile(r"(?:我们)?楼[下前后]|地下室")


def stands_outside(text: str) -> bool:
    """路灯, 井盖: where it is may be told by what else stands there."""
    return bool(OUTSIDE.search(text))


def placed_in(text: str, building: str) -> str:
    """With the building that was named before, where it names none and is not about what stands outside."""
    if not building or names_building(text):
        return text
    missing, inside = what_is_missing(text), inside_in(text)
    if missing is None and not (inside or BESIDE.match(text) or _BELOW.match(text)):
        return text
    if missing is Missing.PLACE and OUTSIDE.search(text) and not BESIDE.match(text):
        return text
    return f"{text}（{building}{inside}）"


def placed(groups: list[str], building: str) -> Iterator[str]:
    for group in groups:
        yield placed_in(group, building)
        building = building_in(group) or building
