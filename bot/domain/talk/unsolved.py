"""没弄好, 还是黄: what the reporter says of a matter that has just ended, and that is as it was."""

from __future__ import annotations

import re

from bot.domain.commands.bits import shares
from bot.domain.places.words import building_in, may_be_nearer, place_in, place_key
from bot.domain.talk.progress import is_of_elsewhere
from bot.domain.words.plain import bare
from bot.domain.words.subjects import says_what, shares_word, subjects_in
from bot.domain.words.yes_no import asks_whether

_LONGEST = 40
_AT_ALL = re.compile(
    r"(?:没有?|未|不)(?:给我们?|帮我们?)?(?:真的|完全|彻底|全部?)?(?:弄|修|办|搞|处理|解决|清理?|换|疏?通|整|治)(?:好|完|掉|干净|通|到位|利索|透|彻底)|"
    r"没(?:有|能)?(?:[给帮](?:我们?)?)?(?:真的|完全|彻底|全部?)?解决|"
    r"问题(?:还|依然|仍然?)(?:在|有|没)|白(?:修|弄|搞|跑|换|通|来)了|(?:跟|和)?(?:原来|之前|以前|没修|没弄)(?:是)?(?:一样|一个样)|"
    r"(?:根本|压根儿?|从来)(?:就)?没(?:有)?(?:人来|来人|来|修|弄|动|处理|解决)|没(?:有)?人来过|老样子|还那样|"
    r"(?:修|弄|办|搞|干|换|做|清|挖)了?一?半(?:截|拉|儿)?(?:人)?就?(?:走|跑|停|撂|不[管弄修干])|"
    r"说是?(?:修|弄|换|清|补|装|通)了[^，,。]{0,6}(?:其实|实际上?|根本|压根儿?)[^，,。]{0,3}没"
)
"""Of whatever was said to be done."""
_UNDONE = re.compile(
    r"(?:(?:可是?|但是?|不过|就是|只是|却)\s*)?(?P<thing>[^\s，,。；;！!？?]{0,8}?)(?:根本|压根|[就都也还]|一[个点]也?|给)*没(?:有)?(?:人)?(?:给|帮)?(?:我们?)?"
    r"(?:换|修|弄|装|清|补|拉|收|扫|擦|铺|刷|粘|固定|加固|盖|拆|冲|疏?通|处理|动)(?![错问静])"
    r"(?P<what>[^\s，,。；;！!？?]{0,6})"
)
"""水是干了 可是泵没换: what of it was not done."""
_CONCEDES = re.compile(
    r"[\s，,。]*(?:现在|这[回次下]|今[天早]|好像)?(?P<thing>[^\s，,。；;！!？?是]{0,14}?)(?P<is>(?:倒|也|确实)?是)?"
    r"(?P<what>[^\s，,。；;！!？?是了]{1,7})了[啊呀吧哈哦]?(?P<cut>[\s，,。；;！!]*)"
    r"(?P<but>可是|可(?![以能把真算不])|但是?|不过|就是|只是)?[\s，,]*(?P<rest>[^？?]{2,})"
)
"""按键是灵了 关门还夹人, 漏是不漏了 可地板泡鼓了: what is better, and what is not."""
_THANKS = re.compile(r"谢|辛苦|感谢|满意|挺好|很好")
_BETTER = re.compile(r"(?:[不没]\S{1,3}|[修换弄装清通好亮热来灵干净行走拆补]|[关装合接盖锁]上|恢复|正常|解决|处理)$")
_NOT_RIGHT = re.compile(r"还|又|太|没|不(?!错|用)|老是?|一直")
_WISHES = ("要", "得", "别", "请", "大家", "我们", "也")
_BEGINS = re.compile(r"其实|实际上?|可是?|但是?|不过|就是|只是|却|[那这]个|你们|他们|人家|师傅")
_STILL = re.compile(
    r"还是|还在|还有(?!一?[个件]事|一件)|还没|还不(?![错赖如])|还(?=[\u4e00-\u9fff]{1,2}着(?!急|想|火))|又|仍然?|依[然旧]|照[样旧]"
)
_AS_BEFORE = re.compile(r"还是(?:[这那]个)?(?:原来|原先|以前|之前|老|旧|坏|破|[这那]个$)")
_GOES_ON = re.compile(
    r"还(?:是(?!想|要|得|会|能|叫|让|请|应该|给|说)|在(?!家|吗)|不(?![错赖如])|没(?:有)?(?:好|亮|修好|弄好|通|恢复)|"
    r"(?=[\u4e00-\u9fff]{1,2}着(?!急|想|火)))|仍然?|依[然旧]|照[样旧]|老样子"
)
"""Of what was reported and is in hand: 又 may be another one."""
_AGAIN = re.compile(
    r"又(?!(?:有|来|多|出来?|冒出来?|发现)?了?(?:另外?)?[一两二几][个处盏条扇根块台部棵家户])|再次|又双|二次|(?:第二|第三|好几)[回次]"
)
"""又上来了; 又一个灯 is another one."""
_BARE_AGAIN = re.compile(
    r"(?:[这那]个?|它|现在|刚才?|今[天早]|怎么|咋|就是|真的?|果然|不[对行]|等等|糟了|坏了|完了|好景不长|没一会儿?|[哎唉嗯呀咦诶啊]|[\s，,。！!])*又(?:开始|不)?"
    r"(?:黑|涨|漫|冒|返|反|溢|流|渗|漏|滴|堵|坏|停|灭|断|响|吵|闪|卡|塌|掉|亮|热|通|走|动|开|关|灵|行|犯|堆|摆|占|来|臭|脏|翘|松|歪|浑|黄|没|晃|抖|[这那成]样|开始)+"
    r"(?:[上出起进下]来?|满)?[水电]?(?:了|啦|呀|啊|呢|吧)*[。！!～~]*"
)
_BACK_AGAIN = re.compile(
    r"了[\s，,]*(?:一会儿?|没多久|马上|过会儿?)?又(?:开始|不|停|堵|回|占|放|没|坏|漏|冒|掉|灭|黑|断|响|吵)"
)
_OTHERS = re.compile(r"也|另外?|别的|隔壁|对面|旁边|其他")
_FILLING = re.compile(r"侬|看看?|[我俺咱你您他她]们?|哎|唉|呦|咋|额|[是有在没不行好的了啊呀吧哦呢嘛呃]")
_OF_IT = re.compile(r"[这那](?:[个件]|一[个件])?|[事件](?:情|儿)?|问题|我?报的|根本|压根|[就都也还]")
_ANYWHERE = re.compile(r"小区|社区|街道|物业|[东西南北前后][边面头]|跟谁|谁")
"""小区南边的路灯 shares nothing with what was asked of the 社区."""
_OF_OTHERS = re.compile(
    r"楼[上下](?!水)|隔壁|对[面门]|旁边|邻居|[这那][家个]|人家|大?半夜|[大天]?(?:晚上|白天)|现在|(?:屋|家|厕所|厨房|卫生间|阳台|客厅|卧室)里?|"
    r"儿子|[女孙]儿|闺女|孙[子女]|孩子|小孩|[爸妈爷奶哥姐弟妹]+|老[公婆伴头]|媳妇|[公婆]婆?|\d+(?:号楼?|[栋幢室]|单元)?"
)
"""Who and where: said of a report only beside what it is about."""
_NEIGHBOURS = re.compile(r"楼[上下](?!水)|隔壁|对[面门]|旁边|邻居|人家")
_NOT_BACK = re.compile(
    r"(?:别|不要?|先别|不用|没要)(?:给我)?(?:撤|取消)|撤错|[点按]错|不该撤|撤早了|(?:麻烦|请)继续|还是(?:要|得)(?:麻烦你们)?(?:来|修|办|管|处理|弄)"
)
_MEANWHILE = re.compile(
    r"(?:能不能|能否|可不可以|可否|可以|麻烦|请|最好|要不|赶紧|快|得)[^，,。！!？?]{0,6}先(?!生)[^，,。！!？?]{1,12}|"
    r"先(?!生)[^，,。！!？?]{1,12}?(?:[行成好]不[行成好]?|可不可以|(?:可以|[行成好])(?:吗|么)|吧|呗)"
)
"""What is to be done until somebody comes to mend it."""
_URGED = re.compile(
    r"[\s，,]*(?:[这那][个边儿]|的|那)*(?P<thing>[\u4e00-\u9fff]{0,8}?)[\s，,]*"
    r"(?:也|都|再|先|得|要|请|麻烦|顺[便带手道]|捎带|一[起块并道]儿?|赶[紧快]|尽快|抓紧|能不能|可不可以|可以|最好)*"
    r"(?:你们|物业|师傅|(?:派|叫|来|安排)?人|安排|过来|来|去)*(?:给|帮忙?|替)?(?:[我俺咱]们?|大家|大伙儿?|大妈|老人)?(?:再|来)?"
    r"(?:(?P<verb>[弄看瞅瞧修搞整查换调治通清扫擦补紧拧办])(?:一?(?P=verb)|一?[下个]|好)?|(?P<long>处理|解决|维修|检修|检查|收拾|打扫|清理|疏通|加固|更换)(?:一?下|(?P=long)|好)?)"
    r"(?:吧|呗|啊|呀|哈|嘛|啦|哦|呢|噻|[行好成]不?[行好成]?[吗么不]?|可以[吗么不])*[\W_]*"
)
"""门禁也给弄弄: that something is to be done about a thing, and not what is wrong with it."""
_ASKS = re.compile(r"(?:吗|么|没有?|不|呢|[?？])[\W_]*$")
_TELLS = re.compile(r"(?:还(?:没|不|是|在)|还[\u4e00-\u9fff]{1,2}着|老样|那样)[^?？]{0,12}呢[^\w?？]*$")
"""路灯还没亮呢, 还堵着呢 ask nothing."""
_SUPPLIES = (("来电", "停电"), ("来水", "停水"), ("来气", "燃气"), ("来暖", "暖气"))
_BARE_STILL = re.compile(
    r"(?:[我俺咱]们?)?(?:家|[这那](?:边|儿|里|个))?(?:里|的)?(?:现在|怎么|咋|好像|感觉)*(?:还|仍)是?(?:一样|这么|那么|有点|很|挺|老|不太|不怎么)*"
    r"(?:慢|卡|差|坏的?|不(?:行|好|灵|通|能用|好使|管用|成)|不行)(?:的|啊|呀|呢|哦|嘛|得很|死了)*"
)
"""我这边还是慢: of whatever was said to be done."""
_PART_UNDONE = re.compile(
    r"(?:可是?|但是?|不过|[那就怎咋]么?|还有)?(?:[我俺咱][们家]*)?(?P<part>(?:\d{1,3}|[一二三四五六七八九十]{1,3})(?:号楼|号|[栋幢座楼层门户室]|单元)?|[这那][边儿里]|(?<=[我俺咱家们])|楼[上下])"
    r"(?:的|那[个边盏扇]|这[个边盏扇]|家)?(?:好像|根本|压根|[就都也还怎咋]么?)*没(?:有)?(?:人)?(?:给|来|帮)?(?:我们?)?"
    r"(?:修|换|弄|装|清|补|扫|擦|铺|通|处理|动|搞|管)(?:好|过|上|完|到)?(?:[啊呀呢吧哦嘛哈了欸诶]|的)*"
)
"""五楼的没修啊, 我家的没换: a part of what was said to be done, by where it is alone."""
_WONDERS = re.compile(r"谁|哪|几|多久|[啥什]么?时|是不是|有没有")


def may_be_unsolved(words: str) -> bool:
    """Whether the reporter of something that has just ended may say so; a question is put to the neighbours."""
    if len(words) > _LONGEST or asks_whether(words) or (_ASKS.search(words) and not _only_tells(words)):
        return False
    signs = (_AT_ALL, _STILL, _UNDONE)
    return is_bare_still(words) or any(one.search(words) for one in signs) or concedes(words)


def says_undone(words: str) -> bool:
    """没修好, 根本没弄, put to nobody: may be of whatever they have reported, however long ago."""
    return len(words) <= _LONGEST and "没" in words and bool(_AT_ALL.search(words)) and not _ASKS.search(words)


def is_bare_still(words: str) -> bool:
    """我这边还是慢, 还是不行: and nothing else."""
    return bool(_BARE_STILL.fullmatch(bare(words)))


def is_part_undone(words: str) -> bool:
    """五楼的没修啊, 我们一单元的没换: where, and that it was left out, and nothing else."""
    return "没" in words and len(words) <= _LONGEST and bool(_PART_UNDONE.fullmatch(bare(words)))


def is_back(words: str) -> bool:
    """刚挪走了又停回来了: it was over, and is no more."""
    return bool(_BACK_AGAIN.search(words))


def concedes(words: str) -> bool:
    """按键是灵了 关门还夹人: something is better, and something beside it is not. Nothing that is asked."""
    return _conceded(words) is not None


def is_conceded(words: str, told: str) -> bool:
    """The same of what was reported, or is said to have been done (`told`): at no other place, and what is not right is
    no other thing."""
    found = None if is_of_elsewhere(words, told) else _conceded(words)
    if found is None:
        return False
    beside, there = set(subjects_in(found["rest"])), set(subjects_in(told))
    if beside and there and beside.isdisjoint(there):
        return False
    thing = bare(_FILLING.sub("", found["thing"].removesuffix(found["what"])))
    return bool(thing and thing in told) or shares_word(found["thing"] + found["what"], told.replace("堵", "堵通"))


def _conceded(words: str) -> re.Match[str] | None:
    found = _CONCEDES.fullmatch(words) if "了" in words and len(words) <= _LONGEST else None
    if found is None or not (found["is"] or (found["but"] and _BETTER.search(found["what"]))):
        return None
    if not (found["cut"] or found["but"]) or _THANKS.search(words) or _ASKS.search(words):
        return None
    # 灯亮是亮了 一闪一闪的: whatever follows X是X了 is what is not right.
    concedes_it = found["but"] or (found["is"] and found["thing"].endswith(found["what"]))
    if concedes_it and not found["rest"].startswith(_WISHES):
        return found
    return found if _NOT_RIGHT.search(found["rest"]) else None


def _only_tells(words: str) -> bool:
    return bool(_TELLS.search(words)) and not _WONDERS.search(words)


def wants_it_after_all(words: str) -> bool:
    """哎不对，别撤: what was just taken back is to be done nevertheless."""
    return len(words) <= _LONGEST and not _ASKS.search(words) and bool(_NOT_BACK.search(words))


def may_be_of_open(words: str) -> bool:
    """Whether one of the three may be said: that it is still so, what is to be done meanwhile, or the same thing urged
    again; judged without any report."""
    if len(words) > _LONGEST:
        return False
    return _may_be_still_so(words) or _may_want_meanwhile(words) or bool(place_in(words))


def is_still_so(words: str, text: str) -> bool:
    """电梯还是一停一停, 地下室水又上来了, of that open report: of nothing else and at no other place, and it asks nothing."""
    if len(words) > _LONGEST or not _may_be_still_so(words) or is_of_elsewhere(words, text):
        return False
    if _ASKS.search(words) and not _only_tells(words):
        return False
    return _names_only(words, text)


def _may_be_still_so(words: str) -> bool:
    return bool(_GOES_ON.search(words)) or _is_again(words)


def _may_want_meanwhile(words: str) -> bool:
    return "先" in words and bool(_MEANWHILE.search(words))


def _names_only(words: str, text: str) -> bool:
    """Whether it names things, and none that the report does not."""
    told, there = set(subjects_in(words)), set(subjects_in(text))
    # 10号楼也停了 啥时候来电 tells of no power.
    there |= {subject for back, subject in _SUPPLIES if back in text}
    return bool(told) and told <= there


def _is_again(words: str) -> bool:
    return bool(_AGAIN.search(words)) and not _OTHERS.search(words)


def is_bare_again(words: str) -> bool:
    """又漏了, 又涨上来了: without a word of what."""
    return len(words) <= _LONGEST and bool(_BARE_AGAIN.fullmatch(words.strip()))


def wants_meanwhile(words: str, text: str) -> bool:
    """那个井盖能不能先围起来, of that open report, by a word of what it is about and at no other place."""
    if len(words) > _LONGEST or not _may_want_meanwhile(words) or is_of_elsewhere(words, text):
        return False
    return _names_only(words, text)


def is_urged_again(words: str, text: str, place: str) -> bool:
    """2号楼3单元的门禁也给弄弄, of that open report (`text`, `place`): the same thing at the same place, however it is
    written, and nothing new that is wrong with it."""
    there = place_in(words) if len(words) <= _LONGEST else ""
    if not there or not may_be_nearer(place_key(words), place):
        return False
    before, _, after = words.partition(there)
    urged = None if bare(before) else _URGED.fullmatch(after)
    if urged is None:
        return False
    thing = urged["thing"].replace("的", "")
    return set(thing) <= set(text) if thing else _names_only(there, text)


def is_unsolved(words: str, text: str, result: str = "") -> bool:
    """没弄好, 白修了 of what ended; 还是黄 where the report (`text`) tells of 黄; 泵没换 where they have been told that it
    was (`result`), or what is better is of the report. At no other place."""
    if not may_be_unsolved(words):
        return False
    if is_part_undone(words) and not _is_other_building(words, text):
        return True
    if is_of_elsewhere(words, text):
        return False
    if is_bare_still(words):
        return True
    if concedes(words) and not _UNDONE.search(words):
        return is_conceded(words, f"{text} {result}")
    if _AT_ALL.search(words) and not place_in(words):
        return True
    if _UNDONE.search(words):
        return _is_undone(words, text, result)
    return _is_still_of(words, text) or _is_as_before(words, result)


def _is_other_building(words: str, text: str) -> bool:
    here, there = building_in(words), building_in(text)
    return bool(here and there) and here != there


def _is_as_before(words: str, result: str) -> bool:
    """阀门还是原来那个, where they have been told of a new one."""
    found = _AS_BEFORE.search(words)
    return found is not None and shares(_OF_OTHERS.sub(" ", words[: found.start()]), result)


def _is_still_of(words: str, text: str) -> bool:
    """灯还是暗, 还是黄, 厕所还在冒水; 楼下的狗还在叫 and 我儿子还在写作业 are of something else, what else they may share."""
    found = _STILL.search(words)
    named, there = set(subjects_in(words)), set(subjects_in(text))
    if named and there and named.isdisjoint(there):
        return False
    if found is None or found[0] != "还在":
        others = _NEIGHBOURS.sub(lambda who: who[0] if who[0] in text else " ", words)
        return _is_of(_STILL.sub("", others), text)
    thing, state = (_OF_OTHERS.sub(" ", part) for part in (words[: found.start()], words[found.end() :]))
    return shares_word(thing if says_what(thing) else state, text)


def names_nothing_else(words: str, text: str) -> bool:
    """还是老样子, 还是黄的呀 没解决 of 自来水发黄; 我家电视还是老样子 is of something else."""
    topic = bare(_FILLING.sub("", _STILL.sub("", _AT_ALL.sub("", words))))
    return not topic or any(sign in text for sign in topic)


def is_bare_unsolved(words: str, told: str) -> bool:
    """没解决, 这事还没修好呢, 小广告那件没办好: nothing else, beside words of what was reported and done (`told`)."""
    if not _AT_ALL.search(words):
        return False
    rest = _OF_IT.sub("", _AT_ALL.sub("", words))
    return set(bare(_FILLING.sub("", _STILL.sub("", rest)))) <= set(told)


def _is_undone(words: str, text: str, result: str) -> bool:
    found = _UNDONE.search(words)
    if found is None:
        return False
    told = f"{text} {result}"
    named = [bare(_FILLING.sub("", _BEGINS.sub("", found[part]))) for part in ("thing", "what")]
    if any((thing and thing in told) or shares(_OF_OTHERS.sub(" ", thing), told) for thing in named):
        return True
    return set(subjects_in(" ".join(named))) <= set(subjects_in(told)) and _is_of(words[: found.start()], text)


def _is_of(words: str, text: str) -> bool:
    return any(sign in text for sign in bare(_FILLING.sub("", _ANYWHERE.sub("", words))))
