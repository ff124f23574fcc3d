"""王晓宁今天上班没, 你们几点下班: whether somebody is on duty today, asked by whoever wants to find them."""

from __future__ import annotations

import re
from collections.abc import Iterable

from bot.domain.plain import bare

ANYBODY = ""
_LONGEST = 20
_TODAY = r"(?:今[天日]|现在|这会儿?|星期[一二三四五六天日]|礼拜[一二三四五六天日]|周[一二三四五六日末])*"
_ASKS = r"(?:没有?|吗|不|嘛|呀|啊|呢|了|的|没在)*"
_ON_DUTY = rf"{_TODAY}(?:还|也|都|是不是)?(?:在不在岗?|在班|在岗|上不上班|上班|值不值班|值班|休不休息|休息|请假|放假){_ASKS}{_TODAY}{_ASKS}"
_NAMED = re.compile(rf"(?:请问|问下|问一下)?{_TODAY}{_ON_DUTY}")
_ANYBODY = re.compile(
    rf"(?:请问|问下|问一下)?{_TODAY}(?:(?:你们|社区|网格员|还|都)*(?:有人|有没有人|谁){_ON_DUTY}|"
    rf"(?:你们|社区|居委会|服务站|网格员)+(?:{_ON_DUTY}|{_TODAY}(?:都|是)?(?:几点|什么时候|啥时候|多会儿)(?:钟)?(?:上|下)班{_ASKS}))"
)
_STATES = re.compile(r"[吗不没]|几点|什么时候|啥时候|多会儿|谁|是不是|在不在")


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
