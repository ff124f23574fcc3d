"""能不能让网格员去看看我爸, 能让小刘上门看一眼不: that somebody goes and looks after people, and no question that has an answer."""

from __future__ import annotations

import re

_LONGEST = 40
_WHO = r"(?:网格[员长]|社区(?:的?人|干部)?|工作人员|志愿者|邻长|楼长|民警|警察|医生|大夫|谁|人|你们|小[^\W\d_]|老(?!人|太|爷|头|公|婆|伴|妈|爸)[^\W\d_]|[^\W\d_]{1,2}(?:姐|哥|师傅|医生|警官|主任))"
_VISIT = re.compile(
    rf"(?:能不能|能否|可不可以|可以|能|麻烦|请|让|叫|派|安排|帮忙?)[^，,。？?]{{0,4}}{_WHO}[^，,。？?]{{0,3}}(?:上门|去|来|过来|过去|到)?[^，,。？?]{{0,6}}"
    r"(?:看看|看一?[眼下]|瞧瞧|瞧一?眼|敲(?:个|下|敲)?门|看望|探望)"
)
_PEOPLE = re.compile(
    r"[我俺](?:家)?(?:[爸妈爷奶姥公婆]{1,2}|老[爸妈伴人]|父亲|母亲|外[公婆]|大爷|叔|姨|姑|舅|儿子|女儿|孩子)|老人|老太太|老爷子|他|她|独居|一个人在家"
)
_OF_WORK = re.compile(r"办(?!法)|装|修|换|交|领|报销|安检|网线|宽带|漏|坏|堵|电表|水表")


def wants_a_visit(words: str) -> bool:
    """Of somebody, or of nothing that is named."""
    return len(words) <= _LONGEST and bool(_VISIT.search(words)) and not _OF_WORK.search(words)


def names_whom_to_visit(words: str) -> bool:
    return _PEOPLE.search(words) is not None
