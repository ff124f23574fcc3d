"""Tells a swindle that calls for help from one seen through, from an accusation, which has its own way, and from the
question whether it is one."""

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
_LURE = re.compile(
    r"(?:按|拨)[\d一二三零九]|加(?:个|一下|他|她|我|客服)*(?:微信|QQ|好友|群)|双倍|理赔|退[款税]|中奖|中了|积分|链接|二维码|刷(?:单|好评|流水)|验证码|转账|客服|会员|垫|保证金|"
    r"手续费|屏幕|包裹|红包|贷款|提额|解冻|冻结|停[用机]|注销|清零|异常|过期|涉案|洗钱|公安|检察|法院|警察|社保局|医保局|年审|高回报|返[利现佣]|免费[送领]|补贴.{0,4}(?:短信|电话)"
)
_HEARD = re.compile(
    r"电话|短信|微信|来电|打[来给]|接到|收到|有人|有个|说(?:我|是|帮|能|要)|让我|叫我|要我|网上|群里|上门|客服|[按点加]"
)
_IS_IT_TRUE = re.compile(
    r"真的[吗么不假呀啊]|是真[的吗不是]?$|真的假的|真假|是不是(?:真|假|骗|诈|套路)|骗(?:子|人的?|局|钱|老人的?)?[吗么吧不呀][?？]?$|能信|可信|信得过|靠谱|"
    r"有这(?:回事|种事|个事)[吗么没不]?|诈骗[吗么吧]|能不能(?:点|加|按|干|做|信)|要不要(?:点|加|按|信|理)|[点加按理][不没]?[点加按理](?:呀|啊|呢|[?？])?$"
)


def is_no_swindle(text: str) -> bool:
    """Seen through, or done by somebody who has a name, or an office among those who are known here."""
    told = _GREETING.sub("", text[:_LONGEST])
    return any(pattern.search(told) for pattern in (_KNOWN, _NAMED, _SEEN_THROUGH))


def asks_if_swindle(text: str) -> bool:
    """医保卡异常 让我按9 是真的不: nothing was done so far, and whoever asks may do it before anybody answers."""
    told = text[:_LONGEST]
    return bool(_LURE.search(told) and _HEARD.search(told) and _IS_IT_TRUE.search(told))


def is_claimed(clause: str) -> bool:
    """Whether a clause gives what a swindler or somebody else told: 说我儿子出车祸了."""
    return bool(_CLAIM.search(clause))
