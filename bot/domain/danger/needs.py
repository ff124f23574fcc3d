"""孩子要尿尿怎么办 in a lift, 能不能扶起来 of whoever fell, 要不要等24小时 of whoever is missed: what is asked while help is on the
way, to which one short sentence is safe."""

from __future__ import annotations

import re
from collections.abc import Iterable
from enum import StrEnum

from bot.domain.danger.emergency import recognise_emergency
from bot.domain.danger.kinds import EmergencyKind
from bot.domain.words.plain import clauses_of


class Need(StrEnum):
    """What is asked about."""

    TOILET = "toilet"
    POUR = "pour"
    """Whether to put water on the fire, or what to put it out with."""
    AIR = "air"
    """Whether they will choke in there."""
    BELL = "bell"
    FAN = "fan"
    """Whether to let the gas out with anything electric."""
    FALLS = "falls"
    """Whether the lift will fall."""
    SIPS = "sips"
    """Whether those inside may drink."""
    BY_MOUTH = "by mouth"
    """Whether somebody hurt may eat or drink."""
    MOVE = "move"
    COVER = "cover"
    DRIVE = "drive"
    """Whether to take them to hospital oneself."""
    WAIT = "wait"
    """Whether one has to wait before the police take it."""
    SEARCH = "search"
    """Whether to stay at home or to search."""


_LONGEST = 32
_ASKS = re.compile(
    r"要不要|该不该|用不用|需不需要|能不能|可不可以|行不行|会不会|是不是|是否|够不够|怎么[办弄整]|咋[办弄整]|(?:可以|能|要|会|该|得|让)[^，,。不没]{1,10}(?:[吗么嘛]|不)\W*$|"
    r"(?:多久|几个?小时|多长时间|多少小时)[^，,。]{0,4}(?:才|能)|才(?:能|给|可以)[^，,。]{1,8}|还是|[吗么][?？]?$|怎么[^，,。]{0,4}[?？]?$"
)
_OF_OFFICE = re.compile(
    r"报销|医保|多少钱|收费|申请|免费|赔|补贴|几点|在哪|哪[里儿]|办理|预约|昨|上次|以前|平时|以后|明天|演[习练]|如果|万一|要是"
)
_OF_THINGS = re.compile(r"[挪移]车|把车|水管|[猫狗花树]|快递|箱|柜|桌|沙发|广告|牌")
_SHUT_IN = frozenset({EmergencyKind.LIFT, EmergencyKind.TRAPPED})
_HURT = frozenset({
    EmergencyKind.INJURY, EmergencyKind.TRAFFIC, EmergencyKind.SHOCK, EmergencyKind.WATER, EmergencyKind.HEIGHT,
})  # fmt: skip
_MISSED = frozenset({EmergencyKind.MISSING})
_LIFT = frozenset({EmergencyKind.LIFT})
_GAS = frozenset({EmergencyKind.GAS})
_EATS = r"[喝吃](?!药|亏|惊|力)|喂(?!药)|饮料|(?<!下)水(?=[吗么不行])"
_FIRE = frozenset({EmergencyKind.FIRE})
_OF_MORE = re.compile(r"身上|衣服|头发|烫|烧伤|[他她人孩娃]|[爸妈爷奶]|电动车|电瓶|[煤燃]气|隔壁|楼[上下]|对[面门]|也")
"""More than the pan and what stands beside it: somebody burns, or something else does."""
_BURNS = re.compile(
    r"(?:[我俺]家?|厨房|家里|屋里|现在|这|那|是|个)*(?:油锅?|锅里?|炒锅|灶台|电器|插座|电池|电动车|电瓶车?)?(?:里的?|的)?(?:油)?(?:还在?|又)?(?:[着起]火|[着烧燃]|冒火|烧起来|着起来)(?:了|着|呢|啦|啊|起来)*"
)
"""No more than that it burns, which is known."""
_ASKED: tuple[tuple[Need, re.Pattern[str], frozenset[EmergencyKind]], ...] = (
    (
        Need.POUR,
        re.compile(
            r"(?:倒|浇|泼|洒|喷|接|加|灌|冲|用|拿|端|是)[^，,。火]{0,3}水|水[^，,。]{0,3}(?:浇|泼|灭|扑|倒|冲)|(?:盖|捂)[^，,。]{0,3}(?:锅盖|盖子|上|被子|湿)|灭火(?:器|毯)|面粉|沙子|"
            r"怎么[扑灭]|端(?:出去|锅|走)|用(?:什么|啥)[扑灭]"
        ),
        _FIRE,
    ),
    (Need.TOILET, re.compile(r"尿|拉(?:屎|肚子|臭|粑粑)|[大小]便|厕所|便便|解手|憋不住|屎"), _SHUT_IN),
    (Need.FALLS, re.compile(r"(?:会|要)[^，,。没]{0,6}(?:掉|坠|摔|砸|落)(?:下|到底)?"), _LIFT),
    (Need.AIR, re.compile(r"(?:会|够|能)[^，,。]{0,8}(?:缺氧|闷[死坏]|憋[死坏]|窒息|没[空氧]?气|氧气?|空气)|空气[^，,。]{0,3}够"), _LIFT),
    (Need.BELL, re.compile(r"按[^，,。]{0,4}(?:铃|按钮|电话|呼叫)|警铃"), _LIFT),
    (Need.FAN, re.compile(r"油烟机|[排换电抽]风?[气风]?扇|风扇|抽风|空调|排风"), _GAS),
    (Need.SIPS, re.compile(_EATS), _SHUT_IN),
    (Need.BY_MOUTH, re.compile(_EATS), _HURT),
    (Need.DRIVE, re.compile(r"(?:送|去|拉到?|开车|打车)[^，,。]{0,6}(?:医院|急诊|诊所)|自己送"), _HURT),
    (Need.COVER, re.compile(r"盖|保暖|披|垫"), _HURT),
    (
        Need.MOVE,
        re.compile(r"[扶抬搬挪背抱](?!头|脚)|(?:要不要|能不能|可以|该不该|能)(?:先|随便|轻轻|去|乱)?(?:碰|动|翻|拉)|[坐站]起来|翻(?:身|过来)|挪动|移动"),
        _HURT,
    ),
    (
        Need.WAIT,
        re.compile(r"(?:24|48|二十四|四十八|12|十二)个?(?:小时|钟头)|等(?:一天|两天|满|够|多久|多长|几)|(?:多久|几个?小时|多长时间)[^，,。]{0,4}(?:报|立案|算)"),
        _MISSED,
    ),
    (
        Need.SEARCH,
        re.compile(r"(?:在家|家里|原地)[^，,。]{0,6}等|出去[^，,。]{0,4}找|发(?:个|条|一?下)?(?:朋友圈|抖音|视频|照片|到?群|寻人)|(?:贴|印|打印)[^，,。]{0,4}(?:寻人|启事|传单)|先去哪[里儿]?找|调监控|怎么找"),
        _MISSED,
    ),
)  # fmt: skip
_WORSE = re.compile(r"晕|昏|倒|没(?!事|问题)|不[醒动行应]|抽|吐|血|紫|白|青|断|越来越|[火烟]")
_COLLAPSED = re.compile(
    r"晕(?:过去|倒|了)|昏(?:过去|迷|倒)|没[气脉呼]|不[醒动]了|[叫喊]不[醒应]|抽(?:搐|筋|起)|吐血|不省人事"
)


def need_asked(words: str, kinds: Iterable[EmergencyKind]) -> Need | None:
    """`kinds`: of what was called out. None where anything worse is told beside it."""
    if len(words) > _LONGEST or _OF_OFFICE.search(words) or _OF_THINGS.search(words):
        return None
    among = frozenset(kinds)
    clauses = clauses_of(words)
    asked = [clause for clause in clauses if _ASKS.search(clause)]
    need = next(
        (need for need, said, of in _ASKED if not among.isdisjoint(of) and any(said.search(one) for one in asked)), None
    )
    if need is Need.POUR and _OF_MORE.search(words):
        return None
    beside = [one for one in clauses if one not in asked and not (need is Need.POUR and _BURNS.fullmatch(one))]
    return need if need is not None and not _tells_worse(beside) else None


def tells_worse_beside(words: str) -> bool:
    """晕过去了 能不能扶起来."""
    return bool(_COLLAPSED.search(" ".join(one for one in clauses_of(words) if not _ASKS.search(one))))


def _tells_worse(clauses: list[str]) -> bool:
    """Beside the question."""
    beside = " ".join(clauses)
    return bool(_WORSE.search(beside)) or recognise_emergency(beside) is not None
