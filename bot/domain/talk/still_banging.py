"""他们还在砸, after 楼上装修砸墙 吵死了: what was reported goes on. Without such a report somebody may be breaking in."""

from __future__ import annotations

import re

_CLAUSES = re.compile(r"[\s，,。.！!？?；;、~～…]+")
_WHO = r"(?:他们?|她们?|人家|这[家户帮伙]?人?家?|那[家户帮伙]?人?家?|楼[上下]|隔壁|对门|邻居|工人|装修的?|施工的?|[\d一二三四五六七八九十]{1,3}(?:号?楼|栋|单元|层)|家|的|那边|这边){0,4}"
_STILL = r"(?:(?:怎么|咋|现在|这会儿|到现在|今天|今早|中午|晚上|大半夜|半夜|一大早|都几点了|几点了){0,2}(?:还是?|又|一直|仍然?|照样|接着|继续|没完没了地?|不停地?){1,2}(?:在|给我)?)"
_BANGS = (
    r"(?:[砸敲钻凿拆锤捶](?:墙|地板?|地砖|瓷砖|砖|个)?|打(?:墙|洞|孔|钻)|装修|施工|电钻|响|吵|闹腾)"
    r"(?:着|起来|上|开|个?不停|个?没完|得|不完)?(?:了|呢|呐|啊|呀|吧|嘛|哦){0,2}"
)
_GOES_ON = re.compile(rf"{_WHO}{_STILL}{_BANGS}|{_WHO}{_BANGS}(?:没停|不停|没完没了|停不下来)(?:了|过|呢)?")
_SUFFERS = re.compile(
    r"(?:真的?|太|好|吵得?|都)*(?:烦死?|吵死?|受不了|睡不[着成]|没法[睡休]息?|头[疼痛]|要疯|不让人睡|休息不了)(?:了|人|我|啊|呀)*|"
    r"(?:有|没)(?:有)?人(?:来)?管(?:管|一管)?(?:吗|么|没有?|啊|呀)?|(?:怎么|咋)办(?:啊|呀)?|(?:什么|啥)时候(?:是个头|能停|停)(?:啊|呀)?|(?:快|来|请|麻烦)*(?:管管|管一管)(?:吧|啊)?|唉|哎呀?"
)
_REPORTED = re.compile(
    r"装修|施工|电钻|[砸敲钻凿拆锤捶](?:墙|地|砖|瓷|孔|洞)|打(?:墙|洞|孔|钻)|(?:砸|敲|钻|凿|咚|哐)[^，,。]{0,6}(?:声|响|吵|噪)|(?:吵|噪)[^，,。]{0,8}[砸敲钻凿]"
)
_NO_NOISE = re.compile(r"[砸敲踹撬](?:我|他|她|人|门|车|窗|玻璃|店|东西|柜|锁)|家的?门|闯|打人")
_LONGEST = 30


def says_it_still_bangs(words: str) -> bool:
    """Nothing but that it goes on, and that one suffers by it: 他们还在砸我家门 says more."""
    if len(words) > _LONGEST or _NO_NOISE.search(words):
        return False
    clauses = [clause for clause in _CLAUSES.split(words) if clause]
    told = [bool(_GOES_ON.fullmatch(clause)) for clause in clauses]
    return any(told) and all(on or _SUFFERS.fullmatch(clause) for on, clause in zip(told, clauses, strict=True))


def reports_banging(text: str) -> bool:
    """A report of the noise that is made by building work."""
    return bool(_REPORTED.search(text)) and not _NO_NOISE.search(text)
