"""电梯里有人卡住了 after 3号楼电梯坏了: which danger comes of which thing that was reported."""

from __future__ import annotations

import re
from collections.abc import Mapping

from bot.domain.danger.kinds import Emergency, EmergencyKind
from bot.domain.talk.continues import tells_of_harm

_CURRENT = r"(?<![充手停没断无])电(?![梯话视脑影动瓶])"
"""A current that is there: nobody gets a shock of 停电."""
_CAUSES: Mapping[EmergencyKind, re.Pattern[str]] = {
    EmergencyKind.LIFT: re.compile(r"梯(?!子)"),
    EmergencyKind.TRAPPED: re.compile(r"梯(?!子)|门(?!口|前|外|卡|岗|卫|灯)|锁|栏|坑|井|洞|塌|陷"),
    EmergencyKind.SHOCK: re.compile(rf"{_CURRENT}|充电|[裸外]线|线头|灯|漏|积水|水.{{0,2}}淹|[全都是]水|水[坑洼]"),
    EmergencyKind.FIRE: re.compile(
        r"漏电|跳闸|短路|线路|电(?:线|箱|表|闸|缆|路|源|器|压)|充电|飞线|插座|燃气|煤气|天然气|焦|糊味|烟|杂物|纸箱|废品|堆"
    ),
    EmergencyKind.GAS: re.compile(r"燃气|煤气|天然气|气管|阀|味"),
    EmergencyKind.WATER: re.compile(r"井|坑|池|河|塘|水"),
}
_HARMED = frozenset({EmergencyKind.INJURY, EmergencyKind.TRAPPED})
_HURT_BY = (
    (re.compile(r"砸"), re.compile(r"掉|落|松|歪|塌|砖|墙|树|玻璃|广告牌|抛")),
    (re.compile(r"绊"), re.compile(r"堆|杂物|箱|线|灯|砖|坑|台阶")),
)


_FLOODED = re.compile(
    r"(?:进|积|灌|漫|涨|淹|倒灌|全是|都是)[了着满]*水|水[^，,。没不]{0,6}(?:进|灌|漫|涨|淹|膝|腰|胸|腿)|淹"
)


def is_flooded(report: str) -> bool:
    """地下车库进水了 到膝盖了: whoever is in there is in the water."""
    return _FLOODED.search(report) is not None


def comes_of(words: str, emergency: Emergency, report: str) -> bool:
    """有人触电倒地上了 after 地下室全是水; nobody is robbed or lost because a lamp is out."""
    if not _HARMED.isdisjoint(emergency.kinds) and _harms(words, report):
        return True
    return any(kind in _CAUSES and _CAUSES[kind].search(report) for kind in emergency.kinds)


def _harms(words: str, report: str) -> bool:
    return tells_of_harm(words, report) or any(how.search(words) and by.search(report) for how, by in _HURT_BY)
