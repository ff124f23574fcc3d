"""又倒了一车, 他们又倒了, 沟里又倒了: rubbish and slops that somebody empties out, and nobody who falls."""

from __future__ import annotations

import re

from bot.domain.places.words import without_places
from bot.domain.words.plain import clauses_of

_LONGEST = 40
_WASTE = (
    r"(?:建筑|装修|生活|厨余|工地|饭店)?(?:[脏污臭废泔馊潲洗拖涮淘剩]+水|[脏臭]东西|油污|[废机脏地沟剩]*油|剩[饭菜]+|饭菜|菜叶子?|垃圾|渣土?|泥浆?|灰浆?|石灰|水泥|沙子?|土|煤灰|炉灰|粪便?|"
    r"大便|马桶|痰盂|建材|废料|废品|破烂|涂料|油漆|[茶药]渣|杂物)(?![沟井池坑塘边旁上里处堆站房桶箱间地坡])"
)
_LOADS = r"(?:[一两二三四五六七八九十几半整满\d]|好几|大半|小半)+大?(?:卡?车|三轮车?|桶|袋|堆|盆|筐|担|吨|簸箕|麻袋)"
_DUMPED = re.compile(
    rf"倒(?:了|过|着|下|出|上|完)*(?:{_LOADS})?(?:的|了)?{_WASTE}|倒(?:了|过|下)+{_LOADS}|(?:把|将)[^，,。]{{0,10}}{_WASTE}[^，,。]{{0,8}}倒|"
    rf"{_WASTE}[^，,。]{{0,6}}(?:倒[进在到满]|乱倒|往[^，,。]{{1,8}}倒|到处倒)|(?:[乱偷倾]|偷偷|随便|随意|随手)(?:地|的)?倒(?![闭塌地])"
)
_WHO = (
    r"(?:@\S+\s)?(?:[他她]们?|人家|(?:还是|就是|肯定)?(?:那|这)(?:[个家户帮伙群]|几[个家户])?(?:人家?|人|店|饭[店馆])?|楼[上下]的?|隔壁的?|对[门面]的?|邻居|有人|谁家?|不知道(?:是)?谁|"
    r"[饭餐]店|饭馆|店家|商[家户]|摊[主贩位]|摊子|施工队?的?|装修队?的?|工人|工地|司机|保洁|物业|环卫)?"
)
_WHERE = r"(?:[^\s，,。]{0,4}(?:河沟|[沟河塘池坑渠]|下水道?|井|绿化带?|草[坪地]|花[坛池]|墙角|墙根|路边|空地|荒地|角落|门口|院子|楼下|后面|旁边|那[边里儿]|这[边里儿])(?:里|边|上|头)?)?"
_AGAIN = r"(?:今天|今早|早上|中午|下午|晚上|半夜|昨[天晚夜]|刚才?|这会儿|现在|没[几两]天|天天|每天)*(?:又|还|接着|继续|照样|照旧|老是?|一直|天天|仍然?)+(?:是|在|来|去|给|跑来|偷偷|往|这么|那么|有人)*"
_END = r"(?:了|着|呢|过|啊|呀|的|吧|哦|唉|好多|不少|很多|一大?堆|一大?片|一地|一沟|满|起来|没完)*"
_DUMPS_AGAIN = re.compile(
    rf"{_WHO}{_WHERE}{_WHO}{_AGAIN}{_WHERE}(?:里|上)?(?:乱|偷|来)?倒(?![在地下塌闭]){_END}[?？!！]*"
)
_SOMEBODY_FELL = re.compile(
    r"[爸妈爹娘爷奶姥]|老[人头太伴公婆]|孩|娃|[我俺]|摔|跌|晕|昏|叫不|没反应|不动|血|扶|救|1[12]\d|快来|抽|吐|疼|痛|伤|站不|爬不|压|砸|[树墙杆架塔棚]|牌子|广告|"
    r"往下(?!水)|扔|高空|窗|阳台|[砖石玻]|烫|开水|身上|头上|[汽柴]油|酒精|[火烟烧燃爆]|硫酸|农药|毒|[刀打骂]"
)
"""What is told besides, or thrown from above, is weighed like anything else."""


def tells_of_dumping(text: str) -> bool:
    """环卫车把垃圾又倒了一地: what is emptied out, or how much of it, is said."""
    return "倒" in text and _DUMPED.search(text) is not None


def only_dumps(text: str) -> bool:
    """Nothing else is told in it that anybody might fear."""
    return len(text) <= _LONGEST and tells_of_dumping(text) and not _SOMEBODY_FELL.search(text)


def says_dumped_again(words: str) -> bool:
    """他们又倒了: what, is not said; after a report of dumping it is that, without one somebody may have fallen."""
    if "倒" not in words or len(words) > _LONGEST or _SOMEBODY_FELL.search(words):
        return False
    clauses = [without_places(clause).strip() for clause in clauses_of(words)]
    return any(map(_DUMPS_AGAIN.fullmatch, clauses))
