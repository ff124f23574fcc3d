"""是同一件, 不是一回事: the answer to whether two reports are the same matter."""

from __future__ import annotations

import re

from bot.domain.plain import bare

_LONGEST = 12
_THING = r"(?:事情?|问题|地方|东西|情况)?儿?"
_ONE = rf"(?:同?一(?:件|回|个|码|家|样|处)的?{_THING}|一样的?|一起的)"
_THIS = rf"[这那]一?[件个回]{_THING}"
_TAIL = r"[的啊呀吧哦呢嘛哈]{0,2}"
_YES = re.compile(
    rf"1|(?:嗯|是|对|没错){{1,3}}[的啊呀]?|(?:嗯|对|没错)?(?:的)?(?:应该|就|都)?是?{_ONE}{_TAIL}|(?:嗯|对|没错)?的?(?:应该|就|都)?是{_THIS}{_TAIL}|一起跟进|跟进"
)
_NO = re.compile(
    rf"0|否|不|不对|不是[的啊呀]?|(?:应该|肯定|这)?(?:并?不是|不算|不)(?:{_ONE}|{_THIS}){_TAIL}|不(?:太)?(?:一样|同|相干){_TAIL}|(?:不是?的?)?(?:这|那)?(?:就)?(?:是)?"
    rf"(?:两|二|另外?一?|别的?|不同的?)[件回个码处]?(?:不同的)?(?:事情?|问题|地方){_TAIL}|(?:不是的?)?另开一?件?|两[码回]事"
)


def same_matter_said(words: str) -> bool | None:
    """None where it is no answer to that."""
    said = bare(words)
    if not said or len(said) > _LONGEST:
        return None
    if _NO.fullmatch(said):
        return False
    return True if _YES.fullmatch(said) else None
