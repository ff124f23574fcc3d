"""救护车进来了 西门开着吗, 消防车到楼下了: those who were called are there, which calls nobody."""

from __future__ import annotations

import re

from bot.domain.danger.emergency import recognise_emergency

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
_CLAUSE = re.compile(r"[\s，,。.！!；;、~～…]+")


def helpers_are_there(words: str) -> bool:
    """And nothing beside it that calls for help: 救护车来了 人没气了 does."""
    if len(words) > _LONGEST or _NOT_YET.search(words):
        return False
    clauses = [clause for clause in _CLAUSE.split(words) if clause]
    others = [clause for clause in clauses if not _ARRIVED.fullmatch(clause)]
    return len(others) < len(clauses) and recognise_emergency(" ".join(others)) is None
