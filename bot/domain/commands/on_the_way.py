"""我这边堵车 二十分钟才能到, 还要半小时: when whoever is to come will be there, and no report of a street that is jammed."""

from __future__ import annotations

import re

_LONGEST = 40
_CLAUSE = re.compile(r"[\s，,。.！!；;、~～…]+")
_WHO = r"(?:[我俺咱]们?|我这[边里儿]|这边|师傅|维保|人家?)"
_NOW = r"(?:这会儿?|现在|今[天晚]|[上中下]午|早上|晚上|刚刚?|还|正|也|就|都|先|才|在(?!来|去|赶|开|忙|路)|已经?|可能|恐怕|怕是|估计|大概|大约|差不多|最快|起码|至少|有点儿?|临时|实在|暂时|一时)"
_LATER = r"(?:一会儿?|待会儿?|过会儿?|等会儿?|等下|一下|晚点|晚些|回头|改天|[今明]天|明早|明晚|后天|[上下中]午|早上|晚上|[这下本]周[一二三四五六日天末]?)"
_COUNT = r"[\d一二两三四五六七八九十半几零]{1,3}"
_SPAN = rf"(?:{_COUNT}来?(?:多|个)?(?:半?分钟|半?小时|半?钟头?|刻钟|站路?|公里|里地?|天)(?:半|多)?|{_COUNT}(?:点|:)(?:{_COUNT}分?|钟|多|整)?|一?会儿?)"
_ABOUT = r"(?:左右|以?内|之内|以?后|之后|上下|吧)"
_REACH = r"(?:(?:赶|开|走|骑)?(?:到(?:现场|那[边里儿]?|你们?那[边里儿]?|小区|楼下)?|过[去来]|回[去来])|上门|去|来)"
_CAN = r"(?:才能?|就能?|能|可以|再|会|准|应该)"
_TOO_LATE = (
    rf"(?:{_REACH}不[了成]|(?:赶|过|回)不(?:过|回)?[来去到]|抽不出身|走不开|脱不开身|没空|没时间|来不及|忙不过来)"
)
_HELD_UP = (
    r"(?:堵车|塞车|堵(?:住|死|着)了?|[堵卡困]在(?:半?路上|高架|[^\s，,。]{0,4}路|这[儿里边]?)|堵得?(?:厉害|很|死|慌|不行)|绕路|等红灯|在?(?:开会|培训|值班|忙)着?|处理(?:别的|另一件?)(?:事|单)?|"
    r"在?(?:来|去|赶来|过去|过来|回来)?的?半?路上(?:堵(?:车|得很?|着|住|死)*)?|往(?:这|那|你|回|小区)\S{0,3}[赶走]|赶(?:过)?[来去]|出发|出门|下楼|快到|晚点?到|迟到?|(?:有点?|还有?|临时有|另外?有)事)"
)
_WORKS = re.compile(
    rf"(?:{_WHO}|(?P<later>{_LATER})|{_NOW})*+(?:"
    rf"(?P<held>{_HELD_UP}|{_TOO_LATE}|马上(?:就|能)?{_REACH})|"
    rf"(?P<wait>[还再]?(?:要|得|需要?|有|等|差)(?:{_NOW}|等|要)*+{_SPAN}(?:{_ABOUT}|{_CAN})*+{_REACH}?)|"
    rf"(?P<span>{_SPAN}(?:{_ABOUT}|{_CAN})*+)?(?:{_CAN})?(?P<there>{_REACH}(?:看看|处理|弄|修)?)"
    r")(?:了|呢|的|啊|呀|哈|吧|呗|着|得?很?厉害|一点|点儿?)*+"
)
_BESIDE = re.compile(
    r"(?:不好意思|抱歉|对不起|稍等|稍等一下|等[我下一会儿]{1,3}|收到|好的?|嗯+|知道了?|麻烦等等?|别急|(?:\d+|[一二三四五六七八九十]{1,3})(?:号楼|栋|幢|号)?|路上车多|车[太好]?多|雨[太好]?大)(?:了|哈|啊|的)*"
)
_POINTED = re.compile(r"^(?:[^\s，,。]{1,8}?(?:那[个件家]|这[个件])\s*|\d{1,3}(?:号楼|栋|幢)的[^\s，,。]{0,4}[\s，,]+)")


def on_the_way(words: str) -> bool:
    """灯那个 还要半小时 too. 东门口堵车 没人管 and 我在路上 看到井盖没了 tell of something else."""
    if not 3 <= len(words) <= _LONGEST:
        return False
    clauses = [clause for clause in _CLAUSE.split(_POINTED.sub("", words)) if clause]
    told = [clause for clause in clauses if _tells_when(clause)]
    return bool(told) and all(clause in told or _BESIDE.fullmatch(clause) for clause in clauses)


def _tells_when(clause: str) -> bool:
    found = _WORKS.fullmatch(clause)
    # 去 alone says neither when nor whither.
    return found is not None and bool(found["there"] is None or found["span"] or found["later"] is not None)
