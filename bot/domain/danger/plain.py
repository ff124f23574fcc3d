"""What the wording as a whole would judge wrongly, though it is plain to whoever reads it."""

from __future__ import annotations

import re

_SHUT_IN_AGAIN = re.compile(
    r"电梯[^，,。!！?？]{0,5}(?:又|刚|现在|这会儿|正)[^，,。!！?？]{0,4}"
    r"(?:[困关卡]了?[^，,。!！?？]{0,4}人|把[^，,。!！?？]{0,5}[困关卡])|"
    r"(?:又|刚|现在)[^，,。!！?？]{0,4}(?:[困关卡][^，,。!！?？]{0,2}(?:人|电梯)|被[困关卡]在?电梯)|"
    r"电梯[^，,。!！?？]{0,3}困(?:人了|(?:了|住了?|着)[^，,。!！?？]{0,3}人了?)(?=[，,。!！])|"
    r"电梯[^。!！?？]{0,14}(?<!没)[困关]了?(?:俩|[一二两三四五六几\d]个)[^，,。!！?？\s]{0,2}[人孩娃]"
)
_OTHER_TIME = re.compile(
    r"(?:昨|前[天晚日]|上周|上个?月|上次|上回|去年|以前|之前|听说|据说|万一|要是|如果|怕|会不会|老是?|经常|天天|总|三天两头)"
    r"[^，,。!！?？]*$"
)
_LET_OUT = re.compile(
    r"救出|放出来|出来了|已经?(?:修|没事)|修好|演练|没人受|人没事|没有?[困关卡][到着住]?人|没有?人被[困关卡]"
)


_GAS_IS_SMELT = re.compile(
    r"^(?:[^，,。!！?？\s听没不未老怕像防昨前]{0,12}[\s，,])?[^，,。!！?？听没不未老怕像防昨前]{0,14}(?:煤气|燃气|天然气|液化气|瓦斯)的?味道?"
    r"(?:儿|[又真好特很太都越来有点别]){0,4}(?:大|浓|重|冲|刺鼻|呛人?|难闻)(?:得很|死了|了|啊|呀|的|人){0,3}[!！。~\s]*$"
)
"""8号楼2单元楼道煤气味特别大."""

_FIRE_COMES_OUT = re.compile(
    r"(?:窗[户口子]?|阳台|[厨库]房|屋[里子]|\d楼)[^，,。!！?？]{0,4}火[苗舌头]?[都已经全]{0,2}[窜蹿冒烧]?出来了"
)
"""9楼窗户火都出来了."""

_KEPT_ALIVE = re.compile(r"制氧机|氧气机|吸氧|呼吸机|透析|腹透|吸痰[器机]")
_STOPPED = re.compile(r"(?<!没有)[停断没]了?电|跳闸|停了|不转|不动了|不工作|不制氧|用不[了上成]|没法用")
_SOMEBODY = re.compile(r"[爸妈爹娘爷奶姥公婆]|老[人伴头太]|病人|孩子|家里|我家")
_NOBODY_ON_IT = re.compile(
    r"[卖租买借]|转让|二手|闲置|推荐|保养|备用|幸好|还好|没事|医院|换上|电池|登记|预约|报销|通知|计划|来电了|好了|正常"
)

_NOT_NOW = re.compile(r"昨|前[天晚日]|上周|上个?月|上次|上回|去年|以前|之前|听说|据说|万一|要是|如果|假如|怕|会不会")

_LEAK = re.compile(
    r"(?:洗衣机|水管|马桶|空调|热水器|龙头|水池|水槽|地漏|暖气|花洒|水箱|太阳能)"
    r"[^，,。!！?？]{0,8}(?:[漏滴渗溢滋]水|往下滴|在滴|[漏渗滴]到)|"
    r"(?:地库|车库|地下室|停车场|车位)[^，,。!！?？]{0,8}(?:[漏滴渗]水|[漏滴渗][^，,。!！?？]{0,4}车)"
)
_MORE_THAN_A_LEAK = re.compile(
    r"电|火|烟|麻|味|煤|气|燃|晕|烫|伤|摔|滑倒|老|孩子?在|宝|[爸妈爷奶公婆]|叫|喊|应|救|塌|垮|掉|砸|鼓|裂|插|灯|表箱|空开|跳闸|淹|漫|齐|深|困|出不|冲|涌|喷|爆|炸|"
    r"热水|开水|昏|倒|病|氧|动不|里面有人|血|人在|有人|闻"
)


def is_said_plainly(text: str) -> bool:
    """Somebody is shut in a lift now, whatever else is said of the last time and of repairs; gas is smelt, and no
    more is said than how strongly and where; or a window burns."""
    if "味" in text and _GAS_IS_SMELT.search(text):
        return True
    if (fire := _FIRE_COMES_OUT.search(text)) is not None:
        return not _OTHER_TIME.search(text[: fire.end()])
    found = _SHUT_IN_AGAIN.search(text)
    return found is not None and not (_OTHER_TIME.search(text[: found.end()]) or _LET_OUT.search(text))


def machine_has_stopped(text: str) -> bool:
    """断电了，家里老人腹膜透析机停了: what somebody lives by."""
    if not (_KEPT_ALIVE.search(text) and _SOMEBODY.search(text) and _STOPPED.search(text)):
        return False
    return not (_NOT_NOW.search(text) or _NOBODY_ON_IT.search(text))


def is_only_a_leak(text: str) -> bool:
    """谁家的洗衣机漏水 漏到我家天花板: water where it should not be, and nothing else."""
    return bool(_LEAK.search(text)) and not _MORE_THAN_A_LEAK.search(text)
