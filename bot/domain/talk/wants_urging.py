"""电梯那事催一催, 帮我催一下信箱: 催办 in own words, of what is named and with nothing else said."""

from __future__ import annotations

import re

_LONGEST = 24
_URGE = r"催(?:一催|催|一?下|办|促|单|一声|问)"
_ASKS = r"(?:请|麻烦|拜托|帮忙?|给|替|[我俺咱你您]们?|能不能|能否|可不可以|可以|再|也|还得|得|要|想|赶紧|快|去|来){0,6}"
_ENDS = r"(?:吧|呗|啊|呀|嘛|哈|呢|了|[行好]吗|[行好]不[行好]?|可以吗|谢谢|多谢|辛苦){0,3}[\W_]*"
_THING_FIRST = re.compile(rf"[^，,。？?！!催]{{0,14}}[\s，,]{{0,2}}{_ASKS}{_URGE}(?:他们?|师傅|物业)?{_ENDS}")
_THING_LAST = re.compile(rf"{_ASKS}{_URGE}[^，,。？?！!催]{{1,14}}")
_NOT = re.compile(r"别|不用|不要|不必|没|老催|被催|催[缴婚款债租费]|怎么|咋|谁|[才就]催|[天次遍]")
"""别催催, 催了三次: no wish."""


def wants_urging(words: str) -> bool:
    """Not 怎么催办, which asks how; nor 物业催一下缴费."""
    words = words.strip()
    if "催" not in words or len(words) > _LONGEST or _NOT.search(words) or "费" in words:
        return False
    return bool(_THING_FIRST.fullmatch(words) or _THING_LAST.fullmatch(words))
