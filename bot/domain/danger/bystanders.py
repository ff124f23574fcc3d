"""奶奶快打120, 我帮你打120了, 我马上到: what those who stand around say of an alarm that somebody else has called out."""

from __future__ import annotations

import re

from bot.domain.words.plain import bare

_LONGEST = 40
_MAY_CALL = re.compile(r"打|叫|拨|喊|报警|通知|联系|12[02]快|11[09]快|[快紧赶上刻忙接](?:1[12]|救护车|警察|消防)")
_TO_SOMEBODY = re.compile(r"@\S{1,20}\s")
_CLAUSE = re.compile(r"[\s，,。.！!？?；;、~～…]+")
_HOTLINES = {
    "120": r"120|一二零|救护车|急救(?:车|中心|电话)?",
    "119": r"119|一一九|消防(?:车|队|员)?|火警(?:电话)?",
    "110": r"110|一一零|警察|民警|派出所|报警(?:电话)?",
    "122": r"122",
}
_HOTLINE = "(?:" + "|".join(_HOTLINES.values()) + ")"
_TITLE = r"(?:奶奶|爷爷|阿姨|叔叔?|大[爷妈娘叔姐哥伯婶]|婶子?|姨|姐姐?|哥哥?|嫂子?|伯伯?|老师|师傅|主任|妹子?|弟弟?|书记|大夫|医生)"
_WHOM = rf"(?:[^\W\d_]{{0,2}}{_TITLE}|[小老].|大家伙?儿?|各位|邻居们?|家属|谁家?|有没有人|有人|没人|你们?|您|[我俺咱]们?|楼[上下]的?|旁边的?)?"
_SOON = (
    r"(?:快|快点|快些|赶紧|赶快|赶忙|马上|立刻|立即|抓紧|先|请|要|得|应该|必须|最好|还是|直接|那|就|来|去|也|都|已经?|刚才|刚刚|刚(?!刚)|正|在|"
    r"能不能|可以|一定|千万|记得|再|不然|帮忙|(?:帮|给|替)(?:她|他|您|你|人家|老人|奶奶|大家)?|您|你|我|俺|人家|用手机)*+"
)
_DONE = r"(?:了|过|好|完|通|上)"
_END = r"(?:啊|呀|吧|哦|了|哈|嘛|呢|么|吗|的|去|来|电话|求助|急救|报警|一下|快点?|要紧|再说|保险|问问|车|叫|喊|过来|来人|赶紧|看看|救人|没有?|在路上|马上)*+"
_CALLS = re.compile(
    rf"{_WHOM}{_SOON}(?:打|拨打?|叫|喊|呼叫?|通知|联系){_DONE}*(?:个|下|一下)?(?:电话)?(?:叫|给|找)?(?P<first>{_HOTLINE}(?:{_HOTLINE}|[和或、])*){_END}|"
    rf"{_WHOM}{_SOON}(?P<police>报{_DONE}?警){_END}|"
    rf"{_WHOM}{_SOON}(?<=[快紧赶上刻忙接])(?P<bare>{_HOTLINE}){_END}|"
    rf"(?P<then>{_HOTLINE}){_SOON}(?:(?:打|拨|叫|喊|通知|联系)|(?=快|来)){_DONE}*{_END}"
)
_FOR_ME = re.compile(r"[帮给替][我俺咱]|[我俺咱]们?(?:家?要|想|得|需要)|救[我俺]")
"""帮我打120 is a call for help of one's own."""
_CALLED = re.compile(r"[打拨叫喊报]警?[了过好完通]|已经?[打拨叫喊报]|[打拨叫](?:110|120|119|122|救护车)了")
_CALL = r"(?:110|119|120|122|(?:报警|急救)?电话|警|救护车|消防(?:队|车)?|警察|急救|急救车)"
_IS_CALLED = re.compile(
    rf"(?:打|拨|叫|报|喊|通知)(?:了|过)?(?:没有?)?{_CALL}(?:电话)?(?:了|过)?(?:没有?|吗|么|嘛|不)|{_CALL}(?:都|有|给)?(?:没)?(?:打|拨|叫|报|喊)(?:了|过|通|上)?(?:没有?|吗|么|嘛)|"
    rf"(?:谁|哪个|有没有人|有没有谁|有人|有没有)(?:已经|去|来)?(?:打|拨|报|叫|喊)(?:了|过)?{_CALL}(?!的|啊?快)"
)
_TO_OTHERS = re.compile(r"物业|维修|维保|师傅|家属|儿子|女儿|家里|社区|网格|客服|厂家|[帮替给][我俺]|帮忙")
_LONGEST_ASKED = 24
_SOMEBODYS = re.compile(r"(?:[他她那]家|[^\W\d_]{1,3})(?:的|家|她|他)*(?:儿子|女儿|家属)")
_HAS_CALLED = re.compile(
    rf"(?:打|拨|叫|喊|通知)(?:过|了|完|通)(?:110|119|120|122|救护车|消防|急救|警察|报警电话)|报(?:过|了)警|报警(?:过|了)(?=$|[\s，,。！!])|已经?(?:报警|(?:打|拨|叫){_CALL})|"
    r"(?:打|拨|叫)(?:110|119|120|122|救护车|消防车?)了|(?:110|119|120|122|救护车|消防)(?:[我俺]们?|已经?|都|也|有人)*(?:打|拨|叫|喊|通知)(?:过|了|通|完)"
)
_LINE = (
    r"(?:11[09]|12[02]|一一[九零]|一二零|报警电话|急救电话|火警(?:电话)?|消防(?:队|电话)?|救护车|急救(?:中心)?|电话)"
)
_NO_LINE = (
    r"(?:占线|忙音|(?:打|拨|接)不(?:通|进|上)|没(?:有)?人接|不接(?!种|受)|无人接听|没打通|没接通|没信号|挂(?:掉|断)了)"
)
_BUSY = re.compile(
    rf"{_LINE}[^，,。！!？?]{{0,12}}{_NO_LINE}|(?:打|拨)[^，,。！!？?]{{0,4}}{_LINE}[^！!？?]{{0,6}}{_NO_LINE}|{_NO_LINE}[^，,。！!？?]{{0,4}}{_LINE}"
)
_OF_A_CALL = re.compile(
    rf"(?:^|[\s，,。！!])(?:[我俺他她]们?|已经?|都|刚才?|也|有人|邻居|电话|终于)*(?:打|拨|报)(?:[了过通完上]|电话|警)|{_NO_LINE}|说(?:马上|就|已经?|正在|快)+(?:到|来|出)|(?:接线员|那[边头]|对方)(?:说|问|让)"
)
_ASKED = re.compile(r"[?？吗么]\s*$|没有?\s*$")
_HOW_IS = re.compile(
    r"(?:没(?:什么|啥|大)?事|还好|不?要紧|严重|好[点些]|醒(?:过来)?|找[到着]|接到|救?出来|救出来|平安|出院|(?<![追退要拿讨领取换赎])(?<![追退要拿讨领取换赎][得不])回来|脱险|缓过来|稳定|灭(?:掉)?|控制住|(?:消防|救火车|救护车|急救|警察|民警|110|119|120)[^，,。]{0,4}(?:来|到|过来|赶到))(?:了)?(?:吧|没有?|吗|么|不)[啊呀\s?？]*$|[人他她](?:家|们)?(?:现在|还|都|到底)*(?:怎么|咋|啥)样(?:了|呢)?[啊呀\s?？]*$"
)
_HOW_NOW = re.compile(
    r"(?:怎么|咋个?|啥|怎)样(?:了|啦|呢|儿)*(?=$|[\s，,。?？！!])|(?:没|不)要?紧(?:吧|么|吗)|(?:醒|好|活|救|找)(?:过来|回来|出来|点|些|到|着)*了?(?:没有?|吗|么)[啊呀呢]*\W*$"
)
_POINTED = re.compile(
    r"[那这]个?被?(?P<what>[^\s，,。的]{1,6})的(?:人|那个|男的|女的)?(?=现在|后来|怎|咋|啥|没|醒|好|救|活|要)"
)
_AFTERWARDS = re.compile(r"后来|刚才?那|[那他她]们?家")
_WHO_COMES = re.compile(
    r"(?:有|派|叫|找|安排)[^，,。]{0,4}[人谁][^，,。]{0,3}(?:没有?|吗|么|不|呢)[啊呀\s?？]*$|派人了?没|"
    r"(?:人|师傅|你们|消防|救护车|警察|民警|物业)[^，,。]{0,3}到哪|"
    r"(?:什么时候|啥时候?|几时|多久|咋还|怎么还|到底)[^，,。]{0,6}(?:来|到|有人)"
)
_NOW = r"(?:已经?|现在|这就|马上|立刻|正|也|就|先|在)*"
_COMES = re.compile(
    rf"(?:好的?|收到|嗯+|行)?(?:[我俺咱]们?)?{_NOW}(?:从\S{{1,5}}{_NOW})?"
    r"(?:(?:赶)?(?:过去|过来|到了?|来了?)|(?<=马上|这就|立刻|现在)去|去(?:看看?|一趟|现场|你家|他家|她家|接车?|等车?)|下楼|上楼|[上下][来去]了?|出门|出发|在路上|往\S{1,4}[赶走跑]|"
    r"在?(?:到|在)?(?:现场|楼下|门口|路口|大门口?|小区门口)(?:等|接|守|看)?|[等接]\S{0,4}车|守着)"
    r"(?:看看?|一下|现场|楼下|门口|了|哈|啊|的|等车?|接车?|帮忙|着|处理|[扶背抬帮救][你您他她]?)*"
)
_MAY_GO = re.compile(r"(?:别|不要|莫)(?:乱?动|慌|急|怕|着急|担心|紧张)|挺住|坚持住|稳住|躺平|平躺|你?等着|等我")
_HASTE = re.compile(r"我|马上|这就|立刻|现在|正|到了|现场|在路上|已")
_BESIDE = re.compile(
    rf"(?:[^\W\d_]{{0,2}}{_TITLE}|[小老]\w|您|你)*+(?:等着|等我)(?:啊|哈|呀)*|"
    rf"(?:[^\W\d_]{{0,2}}{_TITLE}|大家|您|你|千万|先|都)*+(?:别|不要|不用|莫)(?:慌|急|怕|着急|担心|紧张|等|耽误|耽搁|拖|犹豫|乱?动|搬动|挪|碰)\S{{0,6}}|"
    r"(?:你家?|您家?|在|是|哪|几|他家|她家)*(?:几|哪)(?:号?楼|单元|栋|层|里|个|户|号|儿)\S{0,5}|"
    r"(?:快|快点|赶紧|抓紧|要紧|救人要紧|人命关天|挺住|坚持住|保重|稳住|小心|注意安全|躺平|平躺|好的?|收到|知道了|嗯|哎呀?|天哪|我的天|没事的?)+(?:啊|呀|吧)*"
)


def calls_only(words: str) -> frozenset[str]:
    """The numbers that are to be called, or were: 奶奶快打120, 我帮你打120了. None where anything else is told that may
    be a danger of its own: 快打120 我爸也倒了."""
    if len(words) > _LONGEST or not _MAY_CALL.search(words) or _FOR_ME.search(words):
        return frozenset()
    named: set[str] = set()
    for clause in _clauses(words):
        if found := _CALLS.fullmatch(clause):
            named |= _numbers("110" if found["police"] else found["first"] or found["bare"] or found["then"])
        elif not (_COMES.fullmatch(clause) or _BESIDE.fullmatch(clause)):
            return frozenset()
    return frozenset(named)


def has_called(words: str) -> bool:
    """我打了120, not 快打120."""
    return bool(_CALLED.search(words))


def asks_if_called(words: str) -> bool:
    """打119了吗 谁打, 报警了没: not 快打120, nor who else was told."""
    return len(words) <= _LONGEST_ASKED and bool(_IS_CALLED.search(words)) and not _TO_OTHERS.search(words)


def says_called(words: str) -> bool:
    """我打了120了 车来了: no question, and nobody told to call."""
    if len(words) > _LONGEST_ASKED or not _HAS_CALLED.search(words):
        return False
    return not (asks_if_called(words) or _ASKED.search(words) or _TO_OTHERS.search(words))


def says_line_is_busy(words: str) -> bool:
    """119占线打不进去, 120一直没人接: nobody has been called yet."""
    return (
        len(words) <= _LONGEST_ASKED
        and bool(_BUSY.search(words))
        and not (_ASKED.search(words) or _TO_OTHERS.search(words))
    )


def tells_of_call(words: str) -> bool:
    """打了打了 说马上到, 没打通: by whoever answers to what was told them to call."""
    return len(words) <= _LONGEST_ASKED and bool(_OF_A_CALL.search(words)) and not _ASKED.search(words)


def asks_how_it_is(words: str) -> bool:
    """郑叔没事吧, 人救出来了吗, 好点没: of whoever was in danger."""
    return len(words) <= _LONGEST_ASKED and bool(_HOW_IS.search(words)) and not _TO_OTHERS.search(words)


def asks_how_now(words: str) -> bool:
    """李阿姨老伴咋样了, 那个被砍的怎么样了: of whoever is named beside it."""
    return (
        len(words) <= _LONGEST_ASKED
        and bool(_HOW_NOW.search(words))
        and not _TO_OTHERS.search(_SOMEBODYS.sub("", words))
    )


def points_at(words: str, told: str) -> bool:
    """那个被砍的, after 有人被砍了."""
    found = _POINTED.search(words)
    return found is not None and any(sign in told for sign in found["what"] if sign not in "人被了个")


def asks_afterwards(words: str) -> bool:
    """后来咋样了, 那家人没事吧: of what everybody has heard of."""
    return _AFTERWARDS.search(words) is not None


def asks_who_comes(words: str) -> bool:
    """派人了没, 到底有没有人来, 人到哪了: not whether anybody has called."""
    return len(words) <= _LONGEST_ASKED and bool(_WHO_COMES.search(words)) and not asks_if_called(words)


def comes(words: str) -> bool:
    """我马上到, 到现场了, 快打120 我这就下楼: somebody is on the way or there; a question is none."""
    if not 2 <= len(words) <= _LONGEST or not _HASTE.search(words) or words.rstrip().endswith(("?", "？", "吗", "么")):
        return False
    clauses = _clauses(words)
    coming = [bool(_COMES.fullmatch(clause)) for clause in clauses]
    return any(coming) and all(
        one or _CALLS.fullmatch(clause) or _BESIDE.fullmatch(clause)
        for one, clause in zip(coming, clauses, strict=True)
    )


def comes_to(words: str) -> bool:
    """钱叔别动 我下来了: to whoever fell, and to nobody who stands on a roof."""
    return _MAY_GO.search(words) is not None and comes(words)


def _clauses(words: str) -> list[str]:
    return [clause for clause in _CLAUSE.split(_TO_SOMEBODY.sub(" ", words)) if bare(clause)]


def _numbers(said: str) -> set[str]:
    return {number for number, names in _HOTLINES.items() if re.search(names, said)}
