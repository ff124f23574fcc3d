"""Current out of doors: a wire on the ground, sparks at a transformer. The advice for a burning house is wrong there."""

from __future__ import annotations

import re

_CLAUSE = r"[^，,。.!！?？;；\n]"
_LINE = r"(?:高压线|电线(?!杆)|电缆|裸线|线缆|输电线|电线杆|电杆|(?<!网)(?<!话)线杆)"
_DOWN = r"(?:断|掉|落|垂|耷拉|搭|拖|倒|砸|刮|扯|泡)"
_LIVE_WIRE = re.compile(
    rf"{_LINE}{_CLAUSE}{{0,10}}{_DOWN}|{_DOWN}{_CLAUSE}{{0,3}}{_LINE}|(?:地上|路上|水里|水坑|积水|马路){_CLAUSE}{{0,8}}{_LINE}|"
    rf"(?:{_LINE}|变压器|高压[电柜塔箱]|箱变|变电){_CLAUSE}{{0,10}}(?:火花|冒火|火星|打火|放电|滋滋|噼里啪啦|噼啪|冒烟|着火|起火|爆|炸)|"
    rf"(?:变压器|箱变|变电){_CLAUSE}{{0,10}}(?:烧(?!烤|水)|火|烟|[砰嘭轰咣]|巨响|响了?一?[声下])|"
    rf"(?:灯杆|路灯|积水|水里|水坑|广告牌|铁栏杆|公交站|站牌){_CLAUSE}{{0,6}}(?:漏电|带电|有电)"
)
_INDOORS = re.compile(
    r"家里|屋里|厨房|客厅|卧室|卫生间|插座|插排|空调|冰箱|热水器|电视|洗衣机|充电|楼道|走廊|屋内|房间"
)
_STRUCK = re.compile(r"触电|触了电|被电|电[到着倒晕死击]|[人孩老他她娃]{1,2}[^，,。]{0,4}(?:倒|不动|晕|叫不)|弹开|麻了")


def is_live_wire(text: str) -> bool:
    """Whether the danger is current out of doors, to be kept away from."""
    return bool(_LIVE_WIRE.search(text)) and not _INDOORS.search(text)


def has_struck(text: str) -> bool:
    """Whether somebody was hit by it."""
    return bool(_STRUCK.search(text))
