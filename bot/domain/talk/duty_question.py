"""王晓宁今天上班没, 小王明天在不在, 你们几点下班: whether somebody is on duty that day, asked by whoever wants to find them."""

from __future__ import annotations

import re
from collections.abc import Iterable

from bot.domain.words.plain import bare

ANYBODY = ""
_LONGEST = 20
_TODAY = (
    r"(?:[今明][天日儿]|大?后[天日儿]|现在|这会儿?|[这本下]?个?(?:星期|礼拜|周)[一二三四五六天日末]|(?:\d{1,2}月)?\d{1,2}[日号]|"
    r"[上下]午|早上|晚上|白天|还|会|要|来)*"
)
_ASKS = r"(?:没有?|吗|不|嘛|呀|啊|呢|了|的|没在)*"
_ON_DUTY = rf"{_TODAY}(?:还|也|都|是不是)?(?:在不在岗?|在班|在岗|上不上班|上班|值不值班|值班|休不休息|休息|请假|放假){_ASKS}{_TODAY}{_ASKS}"
_NAMED = re.compile(rf"(?:请问|问下|问一下)?{_TODAY}{_ON_DUTY}")
_ANYBODY = re.compile(
    rf"(?:请问|问下|问一下)?{_TODAY}(?:(?:你们|社区|网格员|还|都)*(?:有人|有没有人|谁){_ON_DUTY}|"
    rf"(?:你们|社区|居委会|服务站|网格员)+(?:{_ON_DUTY}|{_TODAY}(?:都|是)?(?:几点|什么时候|啥时候|多会儿)(?:钟)?(?:上|下)班{_ASKS}))"
)
_STATES = re.compile(r"[吗不没]|几点|什么时候|啥时候|多会儿|谁|是不是|在不在")


_WHO_IS = re.compile(
    r"(?:请问|问下|问一下)?(?:是谁|是哪[位个]|是什么人|是[啥甚]人|(?:是|负责)?(?:干|做|管)(?:啥|嘛|什么)的?)(?:呀|啊|呢)?"
)


def asks_who_is(words: str, names: Iterable[str]) -> str:
    """王晓宁是谁, 小王管啥的: the name that is asked after; "" for anything else."""
    text = bare(words)
    named = [name for name in names if name in text] if len(text) <= _LONGEST else []
    return named[0] if len(named) == 1 and _WHO_IS.fullmatch(text.replace(named[0], "", 1)) else ""


def asks_who_is_on_duty(words: str, names: Iterable[str]) -> str | None:
    """The name that is asked after, ANYBODY for the office as such; None for anything else."""
    text = bare(words)
    if not text or len(text) > _LONGEST or not (_STATES.search(text) or words.rstrip().endswith(("?", "？"))):
        return None
    named = [name for name in names if name in text]
    if len(named) == 1:
        rest = text.replace("网格员", "").replace(named[0], "", 1)
        return named[0] if _NAMED.fullmatch(rest) else None
    return ANYBODY if not named and _ANYBODY.fullmatch(text) else None
