"""啥叫办结, 1038啥意思: a word of ours, or a number, that somebody does not know."""

from __future__ import annotations

import re

from bot.domain.words.plain import bare

OFFICE_WORDS = (
    "办结", "结案", "工单", "受理", "不予受理", "接单", "待接单", "处置中", "附议", "督办", "催办", "转派", "上报", "核查", "待核查",
    "挂账", "延期", "联动", "临时措施", "编号", "网格员", "网格长", "微网格", "疑似诉求", "基本满意",
)  # fmt: skip
_LONGEST = 20
_WHAT = r"(?:啥|什么|甚么|么子|嘛)"
_WORD = "|".join(sorted(OFFICE_WORDS, key=len, reverse=True))
_NUMBER = r"(?:工单|编号)?#?\d{4,9}"
_BEFORE = r"(?:请问|问一?下|那|这个?|小灵通|你说的?|我不懂|不懂|看不懂)*"
_AFTER = r"(?:个)?(?:意思|东西|来着|玩意儿?)?(?:啊|呀|呢|哦|吖|嘛|我?不懂|看不懂)*"
_ASKED = re.compile(
    rf"{_BEFORE}(?:{_WHAT}(?:叫|是|意思是?)(?:个)?(?P<a>{_WORD}){_AFTER}|(?P<b>{_WORD})(?:是|这?两?个?字?是?)*{_WHAT}(?:个)?(?:意思|东西|玩意儿?){_AFTER}|"
    rf"(?P<c>{_NUMBER})(?:是|这个|这个数|这个?号码?)*{_WHAT}(?:个)?(?:意思|东西|号码?|数|数字)?(?:啊|呀|呢|哦)*)"
)


def word_asked(words: str) -> str:
    """The word, or the digits, that they ask about; "" where none is."""
    if len(words) > _LONGEST or not any(sign in words for sign in "啥么嘛"):
        return ""
    found = _ASKED.fullmatch(bare(words))
    return "" if found is None else found["a"] or found["b"] or re.sub(r"\D", "", found["c"])
