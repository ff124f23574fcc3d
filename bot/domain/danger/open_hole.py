"""13号楼对面井盖没了, 充电宝鼓包了: nobody is in danger yet, and whoever passes may fall in, or it may burn."""

from __future__ import annotations

import re

_COVER = r"(?:井盖|窨井盖?|(?:污水|雨水|电缆|下水|检修)井(?:盖|口)?|篦子|盖板|地沟盖)"
_OPEN = re.compile(
    rf"{_COVER}[^，,。！!？?]{{0,6}}?(?:没(?:了|有(?!人)|盖)|不见|不翼而飞|丢|被?(?:人|谁)?(?:偷|拿|挪|掀|搬)(?!拍)|敞|开着|掉(?:下|进|里|了)|塌|陷|翻(?!修|新)|缺|少了)|"
    rf"(?:没|没有|缺|少)(?:了)?(?:个|一个)?{_COVER}|井[口里上]?(?:没|没有|缺)(?:了|个)?盖|(?:洞|井)口(?:露|敞)"
)
_DONE = re.compile(r"补(?:上|好)了|盖(?:上|好)了|修好了|换(?:上|好)了|装(?:上|好)了")


def is_open_hole(words: str) -> bool:
    return bool(_OPEN.search(words)) and not _DONE.search(words)


_BATTERY = re.compile(r"充电宝|移动电源|(?:锂|手机|电动车|电瓶车|平板|笔记本|电脑|蓄)?电池|电瓶|手机|平板")
_SWOLLEN = re.compile(
    r"(?<![打敲大锣腰花])鼓(?![楼励掌动捣吹声手])|膨胀(?!螺)|胀(?:起|大|开|了|得|包|胀)|[发有]点?儿?胀|肿(?:了|起)|[撑顶]开了|变形|(?:后盖|背盖|背壳|外壳|壳子)[^，,。]{0,4}(?:翘|凸)"
)
_TAKEN_AWAY = re.compile(r"[轮车内外]胎|扔(?:了|掉了)|换(?:了|好)|没鼓|不鼓|屏幕[^，,。]{0,3}变形")


def is_swollen_battery(words: str) -> bool:
    """充电宝鼓包了, 手机电池鼓起来了: what may burn at any moment."""
    return bool(_SWOLLEN.search(words) and _BATTERY.search(words)) and not _TAKEN_AWAY.search(words)
