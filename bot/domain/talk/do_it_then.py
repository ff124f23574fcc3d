"""那你叫他们停下, 那你们来清一下, after an answer: what was asked of is to be done, and the words leave out what it is."""

from __future__ import annotations

import re

from bot.domain.places.words import without_places
from bot.domain.words.plain import clauses_of
from bot.domain.words.subjects import subjects_in

_LONGEST = 30
_LEADS = r"(?:那|就|既然|要不|赶紧|赶快|快|麻烦|请|求求|你们?|您|你们社区|社区|物业|倒是|能不能|可不可以|可以|给|帮(?:我|忙)?|也|再|先|马上|现在|不如)*+"
_WHOM = r"(?:他们?|她们?|它们?|人家?|个人|师傅|物业|保安|保洁|社区|楼[上下](?:那家)?|那[家个](?:人)?|车主|对方)"
_DONE = (
    r"(?:停(?:下来?|一下|工|了|住)?|别(?:再)?[^，,。]{1,3}|不要(?:再)?[^，,。]{1,3}|清(?:理|走|掉|干净)?|拖走?|挪(?:走|开)?|搬走?|收走?|拉走?|拆掉?|扫(?:走|干净)?|处理|解决|管管?|劝劝?|制止|"
    r"弄走|移走?|赶走|捡走?|牵走?|过?来(?:管|清|拖|处理|弄|收|看看?|劝))"
)
_ENDS = r"(?:一下|下|走|掉|开|他们?|她们?|它|了|啊|呀|吧|呗|嘛|好吗|行吗|行不行|可以吗|谢谢)*[。！!？?]*"
_DO_IT = re.compile(rf"{_LEADS}(?:(?:叫|让|喊|派|找|通知|安排){_WHOM}(?:过?来|去)?)?(?:来|去|过来)?{_DONE}{_ENDS}")
_BEGINS = re.compile(r"(?:那|就|既然|要不|赶紧|快|麻烦|请)*(?:[你您叫让派找]|社区|物业|过?来|[管清拖]|能不能|安排)")
_AGREES = re.compile(
    r"(?:那|这|原来)?(?:就|不就|也|还)*(?:是)?(?:说)?(?:不(?:能|行|让|可以|准|对|合[法规]|应该)|违[法规]|犯法)(?:了|的|嘛|啊|呀|呗|吧|咯)*|(?:哦|噢|嗯|好|行|对|知道了|明白了?|那好|那行|原来如此)+"
)


def asks_to_do_it(words: str) -> bool:
    """那你叫物业来修电梯 names a matter of its own, 那你帮我办一下 asks for what nobody has broken."""
    if len(words) > _LONGEST:
        return False
    clauses = [one for clause in clauses_of(words) if (one := without_places(clause).strip())]
    rest = [clause for clause in clauses if not _AGREES.fullmatch(clause)]
    first, *more = rest or [""]
    if not (_BEGINS.match(first) and _DO_IT.fullmatch(first)):
        return False
    return not subjects_in(first) and not any(subjects_in(one) for one in more)
