"""在抽了在抽了, of the water in the car park; of a child it would be a fit."""

from __future__ import annotations

import re

from bot.domain.words.plain import clauses_of

_BY = r"(?:我们?|俺们?|咱们?|师傅们?|物业|工人|保安|大家|[\d一两二三四五几]台|水?泵|抽水[机泵]|机器|车库|地库|水)*+"
_PUMPS = re.compile(
    rf"(?:{_BY}(?:还|也|都|已经?|马上|这就|正|现在|又|一直|在|开始|就|先|继续|接着|给)*抽(?:着|上|起来|水|积水|干|完|得差不多)*(?:了|呢|啊|的|呀|哈|吧)*)+"
)
_BESIDE = re.compile(
    r"(?:大家)?(?:别|不用|不要)?(?:急|着急|催|担心)(?:哈|啊|了)*|(?:马上|快|就)+(?:好|完|干|下去)(?:了|啊)*|稍等(?:一?下)?|等(?:一?会儿?|一?下)|收到|好的?|来了|泵(?:开|到|来|装好)了|水(?:在)?(?:退|降|下去)了?"
)
_SOMEBODY = re.compile(r"[他她我孩娃爸妈爷奶]|老|人[在又]|全身|浑身|手脚|嘴")


def only_pumps(words: str) -> bool:
    """Nobody is named who might have a fit."""
    if "抽" not in words or _SOMEBODY.search(words.replace("我们", "").replace("老板", "")):
        return False
    clauses = clauses_of(words)
    pumps = [bool(_PUMPS.fullmatch(clause)) for clause in clauses]
    return any(pumps) and all(one or _BESIDE.fullmatch(clause) for one, clause in zip(pumps, clauses, strict=True))
