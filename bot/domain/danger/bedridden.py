"""我婆婆偏瘫下不了楼, 老伴瘫床上 家里才十四度: how somebody has been for years, and nothing that befalls them now."""

from __future__ import annotations

import re

_FOR_YEARS = (
    r"(?:(?:一直|常年|长年|长期|多年|早就)*(?:偏瘫|瘫痪|截瘫|高位截瘫|半身不遂|卧床(?:不起)?|植物人|全瘫)(?:在?[床炕]上?|在家(?:里)?)?(?:好?[几多两三四五六七八九十一半\d]+个?[年月天]了?|多年了?)?|"
    r"(?:一直|常年|长年|长期|多年|早就)+瘫(?:在|着|了)*(?:[床炕]上?|家里?)?|瘫(?:在|了|着)*(?:[床炕]上?|家里?)?(?:都|有|快|已经)*好?[几多两三四五六七八九十一半\d]+个?[年月]了?)"
)
_LIES = r"瘫(?:在|着)*(?:[床炕]上?|家里?)(?!了)"
_LASTING = re.compile(_FOR_YEARS)
_MAY_LAST = re.compile(rf"{_FOR_YEARS}|{_LIES}")
_ORDINARY = re.compile(
    r"[停没断缺]了?[水电气暖]|暖气|空调|地暖|不热|冰凉|冷|冻|[\d一二三四五六七八九十]度|电梯[^，,。]{0,4}(?:坏|停|不动|不走|没)|[下出上][不没]了?楼|出不了门|漏水|吵|噪|没法[洗做弄]|做饭|申请|补贴|护理|上门|评残|办理?|轮椅"
)
"""By which somebody who lies in bed suffers like all around."""
_NOW = re.compile(
    r"突然|忽然|猛地|刚|一下子|今[天早晨]|现在(?!的)|早上|昨|半夜|说不[出清]|反应|不说话|叫不|喊不|歪|僵|喘|呼吸|吐|抽|血|[掉摔晕昏倒跌滑]|烧(?!水|饭|菜|开)|不吃|不喝|不行了|救|1[12]\d|快来|疼|痛|"
    r"氧|吸痰|呼吸机|背不动|抱不动|困|火|烟|煤|味|淹|水[^，,。没]{0,3}(?:到|齐|漫|进)"
)
_INSTEAD = "行动不便"


def besides_lasting(text: str) -> str:
    """The text as if of somebody who walks badly, where nothing is told that befalls them now."""
    if not _MAY_LAST.search(text) or _NOW.search(text):
        return text
    return (_MAY_LAST if _ORDINARY.search(text) else _LASTING).sub(_INSTEAD, text)


def may_be_lasting(text: str) -> bool:
    """老伴瘫床上 alone: right after a report of theirs it tells who suffers by it."""
    return bool(_MAY_LAST.search(text)) and not _NOW.search(text)
