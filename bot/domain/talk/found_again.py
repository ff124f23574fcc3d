"""找到了 在鞋柜上, 送回来了 谢谢: what somebody had lost is there again."""

from __future__ import annotations

import re

from bot.domain.speech.kinds import is_question

_LONGEST = 24
_FOUND = re.compile(
    r"(?:[哎呀啊哦噢嗯诶哈\s，,！!]|好了|各位|大家|邻居们?|[我俺]|刚刚?|刚才|已经?|终于|总算|可算|东西|快递|包裹|外卖|钥匙|钱包|手机|卡|雨?伞|衣服|包|是?[他她人]家?|邻居|楼[上下]|对[门面]|给|被|都|又){0,6}"
    r"(?:找[到着]|[送还拿换退取]回来?|[送还]过来|[送还]来|[送还]给我)了(?!吗|没|么)"
)
_LOST = re.compile(r"丢|掉|落在|落下|遗失|拿错|错拿|拿走|不见|找不|没收到|谁(?:捡|拿|看)|捡到")


def is_found_again(words: str, text: str) -> bool:
    """`text`: what they have reported."""
    if len(words) > _LONGEST or "没" in words or is_question(words):
        return False
    return bool(_FOUND.match(words)) and bool(_LOST.search(text))


def may_be_found_again(words: str) -> bool:
    """The same before it is known what they have reported."""
    return is_found_again(words, "丢")
