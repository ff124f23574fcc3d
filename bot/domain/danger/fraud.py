"""Tells a swindle that calls for help from one seen through, and from an accusation, which has its own way."""

from __future__ import annotations

import re

_CLAUSE = r"[^，,。.!！?？;；\n]"
_SOMEBODY = (
    r"(?:人家|别人|人|骗子|网友|网上的?人?|客服|假客服|对方|他们|他|她|陌生人|一?个?(?:骗子|陌生人|网友|男的|女的))?"
)
_KNOWN = re.compile(
    r"(?<!自称)(?<!冒充)(?<!假)(?<!称是)(?:网格[员长]|物业|居委|社区(?:主任|书记|干部|工作人员|的人)|村[长支]|楼长|邻长|经理|"
    rf"邻居|对门|楼[上下]|隔壁|房东|中介|老板){_CLAUSE}{{0,8}}(?:骗|收|让我|要我|叫我)"
)
_NAMED = re.compile(
    rf"[被让](?!{_SOMEBODY}(?:给)?骗)(?!.{{0,3}}(?:客服|警察|公安|领导|网友|平台|短信|电话|微信|刷单|诈骗|人|骗子))"
    r"[\u4e00-\u9fff]{2,3}(?:给)?骗"
)
_SEEN_THROUGH = re.compile(r"一[听看]就(?:知道)?是(?:个)?(?:骗|假|诈)")
_CLAIM = re.compile(r"[说讲称]|冒充|假装|骗子|电话|短信")
_GREETING = re.compile(
    r"^(?:(?:网格[员长]|物业|居委会?|社区|领导|民警|警官|经理|主任|书记|老师|同志|管理员|小灵通|小蜜蜂)[^，,。\s打说让要骗]{0,4}?)?"
    r"(?:[您你]们?好|在吗)[\s，,。！!]*"
)
"""Whom the text is put to says nothing of who swindles."""
_LONGEST = 600


def is_no_swindle(text: str) -> bool:
    """Seen through, or done by somebody who has a name, or an office among those who are known here."""
    told = _GREETING.sub("", text[:_LONGEST])
    return any(pattern.search(told) for pattern in (_KNOWN, _NAMED, _SEEN_THROUGH))


def is_claimed(clause: str) -> bool:
    """Whether a clause gives what a swindler or somebody else told: 说我儿子出车祸了."""
    return bool(_CLAIM.search(clause))
