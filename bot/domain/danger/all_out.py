"""楼里人都疏散了, 群众都转移到安全地方了: everybody has left, which tells how it went and calls nobody."""

from __future__ import annotations

import re

from bot.domain.words.plain import clauses_of

_OF = r"(?:我们?|咱们?|俺们?|这|那|整|全|各|旁边|隔壁|\d{1,3}|[一二三四五六七八九十两几]{1,3}|号|[栋幢楼层个]|单元|小区|[里内上下]面?|以上|以下|[楼过]道|商铺|店|屋|的)*+"
_WHO = r"(?:人员?|居民|群众|住户|租户|商户|村民|邻居们?|大家(?:伙儿?)?|大伙儿?|学生|老人|孩子们?|小孩|老老小小|老的小的|家属|和|跟|[、])*+"
_ALL = r"(?:都|全部?(?:都)?|已经?|基本(?:上)?|也|现在|安全|陆续|顺利|给|被|从楼[里上])+"
_LEAVES = r"(?:疏散|撤离|转移|劝离|清空|撤(?=了|完|到|出|走|好)|(?:[跑走逃带背接送抬]|撤|疏散)?(?:下楼|出楼|下来|出来|出去)|下去)"
_DONE = r"(?:完毕?|好|空|出来|出去|下来|下去|离开?|走|[到去往](?!哪)[^\s，,。]{1,8}|了|啦|的|啊)*+"
_LEFT = re.compile(rf"{_OF}{_WHO}{_ALL}{_LEAVES}{_DONE}|{_OF}{_WHO}(?:疏散|撤离|转移)(?:完|好|到)[^\s，,。]{{0,8}}了?")

_BUT = re.compile(r"还|没(?!有?人?(?:受?伤|事|被困))|剩|就差|除了|[?？吗么]|不见|谁|怎|昨|上次|上回|去年|演")


def beside_all_out(words: str) -> str | None:
    """What is told beside it, where it is told at all and nobody is left behind."""
    clauses = clauses_of(words)
    beside = [clause for clause in clauses if not says_all_out(clause)]
    return None if len(beside) == len(clauses) or _BUT.search(words) else " ".join(beside)


def says_all_out(clause: str) -> bool:
    """Nothing else stands in that clause."""
    return bool(_LEFT.fullmatch(clause))
