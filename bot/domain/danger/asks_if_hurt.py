"""出血了没有啊, 烧着人没有, 那家人受伤没: asked of a danger that others tell of, and no danger of its own."""

from __future__ import annotations

import re

from bot.domain.words.plain import clauses_of

_LONGEST = 30
_WHO = (
    r"(?:有(?!没有)|里面|里头|那边|现场|那家|那个|这个|被[撞打砍烧砸困]的|他们?家?|她们?|人家|两个|两边|双方|大爷|大妈|奶奶|爷爷|老太太?|老头|"
    r"老爷子|老人家?|孩子|小孩|娃|大人|司机|乘客|邻居|谁|人|的|家|都|现在|真的?|到底|是不是|会不会|后来|刚才|应该|还|也)*+"
)
_HARM = (
    r"(?:(?:[出流见]了?|有)血|(?:受|烧|烫|砸|撞|摔|砍|打|炸|咬|压|划|扎|擦|误)?伤|(?:烧|烫|砸|撞|摔|砍|磕|呛|熏|电|淹|压|夹|碰|咬|吓|冻|闷|憋|困)"
    r"(?:[着到住坏死断破晕]|(?=了?[个到着]?人))|骨折|被困|晕倒?|昏(?:倒|迷|过去)|死|出(?:人命|大?事)|有(?:生命)?危险|要紧|严重|送医院?|去医院|住院)"
)
_WHETHER = r"(?:没有?|吗|么|嘛|不(?!行|动))"
_END = r"[啊呀呢哦哈哇嘞\W]*"
_ASKS = re.compile(
    rf"{_WHO}{_HARM}(?:[着到住过])?(?:了)?(?:个|什么|啥)?(?:人|谁|孩子|老人|邻居|路人)?(?:了)?{_WHETHER}{_END}|"
    rf"{_WHO}有没有(?:人|谁|孩子|老人)?(?:被|给)?{_HARM}(?:[着到住过])?(?:了)?(?:个)?(?:人|谁|孩子|老人|邻居|路人)?{_WHETHER}?{_END}|"
    rf"没{_HARM}(?:[着到住])?(?:人|谁|孩子|老人)?吧{_END}"
)
_SURELY_ASKS = re.compile(r"没|吗|么|嘛|不|有没有|会不会|是不是")
_BESIDE = re.compile(
    r"(?:天[哪呐啊]|哎[呀哟呦]*|我的?[天妈]|妈呀|啊+|哦+|唉|吓[死我人]+了?|什么情况|啥情况|[咋怎]么?(?:回事|了|样了?)|谁知道|有谁知道|出(?:什么|啥)事了?|这么(?:吓人|严重|大)|"
    r"(?:你们?|大家|大伙儿?)?(?:没|还)(?:事|好)?[吧吗]|大家|小心|注意安全|[老小]\w|\w{1,2}(?:叔|姐|哥|姨|奶奶|爷爷|阿姨|师傅))[啊呀呢哦哇吧\W]*"
)
_OWN = re.compile(r"[我俺咱]|救|快|叫|怎么办|咋办|医生")


def asks_if_hurt(words: str) -> bool:
    """Nothing but that; 我妈出血了有没有医生 asks something else."""
    if len(words) > _LONGEST or not _SURELY_ASKS.search(words):
        return False
    clauses = clauses_of(words)
    asked = [bool(_ASKS.fullmatch(clause)) for clause in clauses]
    if not any(asked) or any(_OWN.search(clause) for clause, asks in zip(clauses, asked, strict=True) if asks):
        return False
    return all(asks or _BESIDE.fullmatch(clause) for clause, asks in zip(clauses, asked, strict=True))
