"""救护车进来了 西门开着吗, 消防车到楼下了: those who were called are there, which calls nobody; nor does whoever opens the gate
for them."""

from __future__ import annotations

import re

from bot.domain.danger.emergency import may_be_emergency, recognise_emergency

_LONGEST = 40
_HELPERS = r"(?:救护车|急救车|(?<!打)120(?!了)的?(?:车|人)?|消防(?:车|员|队|队员)?(?!道|栓|通)|救火车|云梯车?|警车|警察|民警|110的?(?:车|人)?|119的?(?:车|人)?|急救(?:员|的)|医生|大夫|抢险车?|抢修车?)"
_THERE = (
    r"(?:(?:开|走|赶|跑)?(?:进|到|来|过|上|下)(?:来|去|到|过)*(?:小区|院[子里]?|大?门口?|东门|西门|南门|北门|楼[下上道]?|现场|单元|[^\s，,。]{0,4}号楼|里面?|这[里边儿]?|那[里边儿]?)*了|"
    r"(?:已经?|都|也|就|刚)*(?:停|等)?在[^\s，,。哪]{1,8}|[^\s，,。]{0,2}停(?:下|好|着)(?:来|了)?)"
)
_ARRIVED = re.compile(
    rf"(?:刚才|刚刚|刚(?!刚)|现在|终于|总算|可算)?(?:我|俺)?(?:刚才?)?(?:看[见到]|听[见到])?(?:有|一辆|辆|个|的|那)*{_HELPERS}(?:已经?|都|也|就|刚|终于|总算|正|现在)*{_THERE}(?:吧|啊|呀|哈|哦|的)?"
)
_NOT_YET = re.compile(
    r"没[来到进]|不[来到进]|还没|怎么|咋|什么时候|啥时候|几点|多久|快点|来了?吗|到了?吗|[来到]了?没|堵|拦|挡|昨|上次|上回|那天|上车|[接拉抬送]走|挪|占|锁|杆|找不|转圈|绕"
)
"""Also how it went."""
_BY = r"(?:[我俺咱]们?|物业|保安|门[岗卫]|队长|已经?|刚才?|刚刚|都|也|这就|马上|现在|正在?|先|去|来|到|在)*+"
_SENDS = r"(?:(?:让|叫|请|喊|通知|安排|派)了?(?:保安|门[岗卫]|物业|师傅|[我俺]?(?:儿子|闺女|女儿|老公|老婆|媳妇|老伴)|人|[小老]\w|他们?|同事|队员){0,2})?(?:去|来|到|在|过去|先|把|已经?|给)*+"
_WAY = r"(?:[^\s，,。]{0,4}?(?:[东南西北正大后侧小边]门|单元门|楼道?门|大门|车库门|铁门|门禁|道闸|闸机?|栏杆|抬杆|杆子?|通道|路口|路障|车道|路桩|隔离[栏墩]|路|车子?|门)(?:口|上|边)?)?"
_OPENS = re.compile(
    rf"{_BY}{_SENDS}{_BY}(?:给{_HELPERS}的?)?{_WAY}[我俺]?(?:已经?|都|去|来|刚)*(?:打?开|抬(?:起|上|开)?|升起|放行|清(?:开|出|理)?|[挪移搬][开走]|让[开出]|[接迎等引领带](?={_HELPERS}|人|路|[了着]|$)|守)"
    rf"(?:来|着|好|干净|一下|起来|到位)*(?:{_HELPERS}|{_WAY})(?:去|来|着|好)*(?:了|着|呢|的|啊|哈)*"
)
"""我让保安去开单元门了, 道闸我抬起来了."""
_ROUTE = re.compile(
    rf"(?![^\s，,。]*\d+号?(?:楼|栋|单元))(?:让|请)?{_HELPERS}(?:说|就|都|请|要|现在|已经?|直接)*(?:[从走由往]|可以(?:直接|从|走)*[进走开到上]|能(?:直接)?[进走开]|直接[进开])[^\s，,。不没]{{0,8}}"
)
"""救护车从东门进."""
_NO_WAY = re.compile(
    r"[没不吗么?？谁]|怎么|咋|快|救命|昨|上次|上回|那天|以前|多久|几点|堵|拦|挡|万一|如果|要是|能不能|要不要"
)
_CLAUSE = re.compile(r"[\s，,。.！!；;、~～…]+")


def helpers_are_there(words: str) -> bool:
    """And nothing beside it that calls for help: 救护车来了 人没气了 does."""
    if len(words) > _LONGEST or _NOT_YET.search(words):
        return False
    clauses = [clause for clause in _CLAUSE.split(words) if clause]
    others = [clause for clause in clauses if not _ARRIVED.fullmatch(clause)]
    return len(others) < len(clauses) and recognise_emergency(" ".join(others)) is None


def makes_way(words: str) -> bool:
    """我让保安去开单元门了 救护车从东门进: and nothing beside it that calls for help."""
    if len(words) > _LONGEST or _NO_WAY.search(words) or not re.search(_HELPERS, words):
        return False
    clauses = [clause for clause in _CLAUSE.split(words) if clause]
    others = [clause for clause in clauses if not (_OPENS.fullmatch(clause) or _ROUTE.fullmatch(clause))]
    return len(others) < len(clauses) and not _tells_of_danger(" ".join(others))


def _tells_of_danger(words: str) -> bool:
    return recognise_emergency(words) is not None or may_be_emergency(words)
