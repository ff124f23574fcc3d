"""敲门没人应, 老太太不在家, by a worker on their rounds: a note of the visit. With worry, a long time or an illness it is a danger."""

from __future__ import annotations

import re

_LONGEST = 60
_NOBODY_HOME = re.compile(
    r"没人(?:应|开|在(?!意)|答|理|来开)|(?:不|没)在家|家(?:里|中)?(?:都)?(?:没(?:有)?人|无人)|敲[^，,。]{0,4}(?:没人|不开|没开|无人)|(?:门)?(?:锁着|没开门|不开门|无人应答)|人不在|吃了?闭门羹"
)
_ON_ROUNDS = re.compile(
    r"走访|入户|探访|慰问|回访|巡查|普查|摸排|登记|发放|送(?!医|急|去|到医)|派发|上门|下次|改天|明天再|再去|再来|放(?:在)?门口|贴(?:在)?门|签字|收费|检查|宣传|记录"
)
_ALONE = re.compile(r"独居|孤寡|空巢|高龄|[七八九]十|[789]\d[多来]?岁")
_WORRIES = re.compile(
    r"担心|不放心|怕|天[^，,。]{0,2}没|(?:周|月|礼拜)[^，,。]{0,2}没|好久|很久|一直没|电话|手机|联系不|痴呆|糊涂|脑子|病|心脏|血压|瘫|卧床|味|臭|灯[^，,。]{0,3}亮|电视|动静|声音?|呻吟|喊|应声|倒|摔|晕|"
    r"门[^，,。]{0,2}(?:开着|没锁|没关|虚掩)|反锁|报纸|牛奶|失踪|走[丢失]|不见|救|快来|求助|请求|异常|可疑|不对劲|奇怪|出事|孩子|小孩|轻生|想不开|煤气|烟|水流|漏水|叫不"
)


def only_found_nobody(words: str) -> bool:
    """By whoever serves there; nothing is told that gives reason to fear for anybody."""
    if len(words) > _LONGEST or not _NOBODY_HOME.search(words) or _WORRIES.search(words):
        return False
    return not _ALONE.search(words) or bool(_ON_ROUNDS.search(words))


def is_on_rounds(words: str) -> bool:
    """走访, 送米送油: whatever else they have in hand, it is of that."""
    return _ON_ROUNDS.search(words) is not None
