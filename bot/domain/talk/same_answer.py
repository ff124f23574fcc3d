"""是同一件, 不是一回事: the answer to whether two reports are the same matter."""

from __future__ import annotations

import re

from bot.domain.words.plain import bare
from bot.domain.words.yes_no import is_unsure, yes_or_no

_LONGEST = 12
_THING = r"(?:事情?|问题|地方|东西|情况)?儿?"
_ONE = rf"(?:同?一(?:件|回|个|码|家|样|处)的?{_THING}|一样的?|一起的)"
_THIS = rf"[这那]一?[件个回盏部扇](?:{_THING}|[^\W\d_吗么嘛谁哪什啥时没不]{{1,3}})"
_TAIL = r"[的啊呀吧哦呢嘛哈]{0,2}"
_MAY = (
    r"(?:嗯|对|没错|哦|是)*[的呀啊]?(?:我(?:看|想|觉得|说的|讲的|报的|指的))?"
    r"(?:应该|好像|可能|大概|估计|多半|肯定|就|都|也){0,2}"
)
_YES = re.compile(
    rf"1|(?:嗯|是|对|没错){{1,3}}[的啊呀]?|{_MAY}是?{_ONE}{_TAIL}|{_MAY}是{_THIS}{_TAIL}|"
    r"(?:嗯|对|好的?|行|可以|那)*就?(?:(?:一起|一块儿?)(?:跟进|办|弄|处理|吧)*|跟进|(?:合并|并|合)(?:到?一起|一块)?[吧了]?)"
)
_NO = re.compile(
    rf"0|否|不|不对|不是[的啊呀]?|(?:应该|肯定|好像|可能|估计|大概|我觉得|我看|这)*(?:并?不是|不算|不)(?:{_ONE}|{_THIS}){_TAIL}|"
    rf"不(?:太)?(?:一样|同|相干){_TAIL}|(?:不是?的?)?(?:这|那)?(?:就)?(?:是)?"
    rf"(?:两|二|另外?一?|别的?|不同的?)[件回个码处]?(?:不同的)?(?:事情?|问题|地方){_TAIL}|(?:不是的?)?另开一?件?|两[码回]事"
)
_OTHERS = frozenset("23456789")
_BEGINNINGS = frozenset({"没有", "没", "对了", "是了", "没错了"})


def same_matter_said(words: str) -> bool | None:
    """None where it is no answer to that. Whoever cannot tell keeps a ticket of their own."""
    said = bare(words)
    if not said or len(said) > _LONGEST:
        return None
    if _NO.fullmatch(said):
        return False
    if _YES.fullmatch(said):
        return True
    return _in_other_words(said)


def is_another_number(words: str) -> bool:
    """2, where 1 and 0 were offered."""
    return bare(words) in _OTHERS


def _in_other_words(said: str) -> bool | None:
    """应该是吧, 不太像; 没有 and 对了 may begin anything."""
    if said in _BEGINNINGS:
        return None
    return False if is_unsure(said) else yes_or_no(said)
