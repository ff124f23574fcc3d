"""小刘啥辰光来呀, 热水都两点了还没来: somebody waits for what they have reported; of which, what they wait for tells."""

from __future__ import annotations

import re
from enum import Enum

from bot.domain.places.words import place_in
from bot.domain.speech.named import called
from bot.domain.speech.people import BY_NAME
from bot.domain.speech.words import ABUSE, BROKEN, WRONG
from bot.domain.talk.impatience import only_impatient
from bot.domain.talk.progress import is_of_elsewhere
from bot.domain.words.plain import bare
from bot.domain.words.subjects import subjects_in

_LONGEST = 40
_LONGEST_VERB = 2
_SHORTEST_BESIDE = 4
_LONGEST_NAME = 4
_TITLES = ("师傅", "警官", "医生", "大夫", "主任", "书记", "经理", "队长", "站长", "社工", "老师", "同志", "工", "队")
_THINGS = frozenset("灯水电气网门锁井树狗猫路墙窗暖车烟味")
"""What one character alone names."""
_CLAUSES = re.compile(r"[\s，,。.！!？?；;、~～…]+")
_ASKED = r"(?:没有?|没得|未|吗|么|伐|哇|不|否)(?:啊|呀|呢|哦|啦|嘛)?$"
_WHEN = (
    r"(?:[啥什甚][么子]?个?(?:时候|辰光|时间|时光|会儿|钟点|点)|几(?:时|点钟?|号|天|个钟头)|哪(?:一?天|日|个?时候|会儿?)|"
    r"多(?:久|长时间|少时间|暂|会儿?|咱)|何时|(?:还要|得|要)等?(?:好久|几久)|好久(?=来|到|弄|修|办|能|才)|猴年马月)"
)
_WHO = r"(?:啥人|谁|哪个|哪位|边个|么子人|啥子人|什么人)"
_MAY = r"(?:才|能|会|可以|好|要|给|肯|再|人|派人|有人|师傅|来|去|过|上|[我俺咱]们?|阿拉|把|帮|开始|负责|的){0,4}"
_COME = r"(?:来(?![电水气])|到(?![账期岗货底现几\d])|上门|弄|修|搞|管|派人|有人|动工|处理|解决|办好|办完|装好|换好|清走|疏通|通好|有(?=\W*$|[啊呀呢嘛吗]))"
_NOT = r"(?:没有?|冇|呒没|未|勿|不|木有)"
_NOBODY = (
    r"(?:见(?:到|着|个)?)?(?:一|半|有|个)*(?:人(?:影|来|管|弄|修|理|去|上门|到)?|影子?|来(?![电水气])|到(?!账|期|货)|"
    r"弄|修|搞|管|处理|解决|动静|消息|回音|下文|音[讯信]|着落|结果|反应|响应|上门|露面|动工|"
    r"[拉清运收扫换装补通抽铺剪挪](?!到)[走好掉上完平]?(?=\W*$|[了啊呀呢嘛]))"
)
_STILL = r"(?:还|都|也|又|一直|到现在|至今|老是?|总是?|怎么|咋|硬是|就是|根本|压根儿?|(?<=[点天])了?)"
_PROMISED = r"(?:说好|讲好|约好|答应|不是说)(?:了|的|过|好)*"
_ASKS = re.compile(
    rf"{_WHEN}{_MAY}{_COME}(?:人|弄|修|搞|管|处理|解决|通)?|(?:来|弄|(?<!装)修|搞|上门|处理|解决)[^，,。到]{{0,2}}{_WHEN}|^{_WHEN}$|"
    rf"(?:还(?:要|得|需要?|有)?|得)再?[等修弄停办]?(?:{_WHEN}|几(?:个?小时|分钟))(?:了|啊|呀|呢|哦|嘛|啦|吧){{0,2}}$|(?<![找问跟向]){_WHO}{_MAY}(?:来|去|弄|修|搞|处理)(?:弄|修|搞|管|处理)?|"
    rf"(?:来|到|弄|修|搞|办|管|派人?|安排)(?:人|了|过|好)+{_ASKED}|(?:来|到|修|管|派人?|安排|(?<!^能)(?<!^可以)[弄搞办]){_ASKED}|(?:来|修|弄|管|办)[不勿伐](?:来|修|弄|管|办)(?:人|修|弄|管|办)?(?:了|啊|呀|啦)?$|"
    rf"(?:记|登记|收到|听到|受理|安排|报上?)(?:下来?|上去?|进去|好)?了?{_ASKED}|"
    r"(?:[我俺咱]|阿拉)(?:们|家)?(?:刚才|刚刚|刚(?!刚)|昨天|早上|上次|前面)?(?:说|报|讲|反映|问|提)的?[^，,。]{0,8}呢$"
)
_DONE = r"(?:(?:修|弄|办|搞|处理|解决|恢复|通|整)?(?:好|完|妥)|搞定|结束|处理|解决|恢复|来|修)"
_BARE = re.compile(
    rf"(?:那么?|请问|想?问一?下|到底|究竟|大概|大约|估计|我们?的?|这个|那个|现在|[今明]天|今晚|[上下]午|晚上|事[儿情]?|工单|单子?){{0,4}}(?:"
    rf"(?:还|要|得|需要?){{1,3}}(?:再?等)?到?{_WHEN}(?:才|能|会|可以|给){{0,3}}(?:{_DONE})?|{_WHEN}(?:才|能|会|可以|给){{0,3}}{_DONE}|"
    rf"(?:能|会){_DONE}(?:吗|么|不|没有?)|快(?:{_DONE})?了(?:吗|么|没有?|吧)|好了(?:吗|么|没有?)|"
    r"(?:办|弄|修|搞|处理|进展|进行|情况)[得的]?(?:到哪(?:一?步|儿|里)?|怎么?样|咋样|如何)了?|(?:到哪(?:一?步)?|怎么?样|咋样)了|"
    rf"有(?:信儿?|消息|动静|回音|结果|进展)了?(?:吗|么|没有?)|(?:怎么|咋|为什么|为啥)还(?:没有?|不){_DONE}|"
    r"(?:是|有)?谁在?(?:弄|办|管|查|修|搞|看|跟进?|盯|处理|负责)着?的?|还在?(?![忙睡活惦早远差记醒])[\u4e00-\u9fff]{1,2}着"
    r")(?:了|啊|呀|呢|哦|嘛|啦|吧){0,2}"
)
"""还要多久, 到底几点能好, 谁在弄, 还冒着呢: nothing but that they wait."""
_HAS_NOT_COME = re.compile(
    rf"{_STILL}{_NOT}{_NOBODY}|^{_NOT}(?:见(?:到|着)?)?(?:人来|人影|有人来|来人)|{_PROMISED}[^，,。]{{0,12}}(?:呢|呐|{_NOT}|人)|"
    rf"(?:人影?|影子?)(?:都|也)(?:没|{_NOT}见)(?:有|见)?(?:到|着)?(?:一?个)?|"
    r"等了?[^，,。]{0,5}(?:天|小时|钟头|半天|上午|下午|晚上|星期|礼拜|个月)|^(?:老|白|干|一直|还在|都在)等|(?<![老大地本家别疾男女年病])人呢$"
)
_REPROACH = re.compile(
    r"(?:你们?|他们?)?说话(?:到底|还)?不?算[话数](?:不|吗|么|伐|没)?|骗人(?:的|吧|嘛|啊)?|放(?:我们?)?鸽子|忽悠(?:人|我们?)?|"
    r"(?:我|阿拉)?(?:老|白|干|一直|还在|都在)等(?:着)?"
)
_FILLING = re.compile(
    rf"{_PROMISED}|怎么|咋|一直|老是|总是|硬是|就是|根本|压根儿?|[我俺咱你您侬他她它]们?家?|阿拉|大家|[那这](?:个|件|边|里|家)?|刚才|刚刚|刚(?!刚)|昨天|前天|今天|今早|明天|早上|上午|中午|下午|"
    r"晚上|上次|前面|之前|早就|[\d一二三四五六七八九十两]+点(?:钟|半|多)?|师傅|工人|维修工|的人|到底|究竟|到现在|现在|请问|麻烦|帮忙|事情?|问题|"
    r"工单|单子|社区|小区|物业|居委会?|街道|网格[员长]?|门口|家里|屋里|楼[上下里道]|旁边|反映|说|报|讲|问|提|来|去|到|派|安排|"
    r"着(?!火|凉|急)|[的了吗呢啊呀吧嘛么啦哦哈噢喔哎唉喂在就才都还也又要会能给把被是有没好个里人]"
)
_BEGINS = re.compile(r"[啊呀呢呐吗嘛么啦哦哈噢吧伐哇]|[我俺咱你您侬他她]|阿拉|家里|急|求")
"""What follows 什么时候来 and is not what is to be done: 啊我一个人在家."""


_INNER = re.compile(
    rf"{_WHEN}|{_WHO}|{_STILL}|{_NOT}{_NOBODY}|{_COME}|{_ASKED}|(?:人影?|影子?)(?:都|也)|{_NOT}(?:见|有)?(?:到|着)?|等了?|等|修|办|记下?|登记|收到|听到|受理|"
    r"一?个?(?:天|小时|钟头|半天|星期|礼拜|月)|提|会|可以|开始|负责"
)


_GOES_ON = re.compile(
    r"(?:\S{0,4}(?:还|仍然?|一直|照样)(?:在|是(?!要|得|想))|\S{0,3}又)(?!没人|没来|不来)[^\s吗呢?？]{1,8}"
)
_DAY = r"今[天晚早]|明[天晚早]|大?后天|下?周[一二三四五六日天末]|(?:下个?)?星期[一二三四五六日天]|\d{1,2}[号日](?!楼|门|院)"
_HOUR = r"几[点时]|[啥什]么?时[候间]|上午还是下午|早上还是晚上|多会儿"
_HOUR_OF = re.compile(rf"({_DAY})[^，,。；;！!？?]{{0,14}}?\s*(?:{_HOUR})")


class Fit(Enum):
    """How what is waited for fits a report."""

    NO = "another thing or place is named"
    MAYBE = "nothing is named"
    YES = "it is named"


def awaits_coming(words: str) -> bool:
    """Whether they ask when or whether somebody comes, or say that nobody has."""
    if len(words) > _LONGEST:
        return False
    clauses = _clauses(words)
    waits = any(_waits(clause) for clause in clauses) or bool(clauses and _BARE.fullmatch(clauses[-1]))
    return waits or only_impatient(words)


def only_waits(words: str) -> bool:
    """还要多久: that they wait, and no word of what for."""
    clauses = _clauses(words)
    return bool(clauses) and len(words) <= _LONGEST and all(_BARE.fullmatch(clause) for clause in clauses)


def has_not_come(words: str) -> bool:
    """A reproach, not a question: it is as good as 催办."""
    return any(_HAS_NOT_COME.search(clause) for clause in _clauses(words)) or only_impatient(words)


def day_asked(words: str) -> str:
    """后天 of 后天几点: the day of which they want to know the hour, "" where none is named."""
    found = _HOUR_OF.search(words) if len(words) <= _LONGEST else None
    if found is None or BROKEN.search(words) or ABUSE.search(words) or WRONG.search(words):
        return ""
    return found[1]


def beside_hour(words: str) -> str:
    """供水公司 of 刚说明天供水公司来 几点啊: who or what comes on that day; "" where nothing is named."""
    return _topic(re.sub(rf"{_DAY}|{_HOUR}", " ", words))


def is_awaited(words: str, text: str) -> Fit:
    """Whether that report (`text`) may be meant. Whatever is wrong elsewhere in the words is of the report too."""
    if is_of_elsewhere(words, text):
        return Fit.NO
    if only_impatient(words):
        return Fit.MAYBE
    named, beside = _parts(words)
    if named:
        return Fit.YES if all(_tells_of(topic, text) for topic in named) else Fit.NO
    if any(_tells_of(topic, text) for one in beside if (topic := _topic(one))):
        return Fit.YES
    another = any(subjects_in(one) or BROKEN.search(one) or ABUSE.search(one) or WRONG.search(one) for one in beside)
    return Fit.NO if another else Fit.MAYBE


def says_beside(words: str) -> bool:
    """我妈八十了天天爬楼, beside 电梯还没来人: whoever has it in hand must hear that too."""
    return awaits_coming(words) and any(len(bare(one)) >= _SHORTEST_BESIDE for one in _parts(words)[1])


def says_it_goes_on(words: str) -> bool:
    """还在钻, beside 有没有人来: that it is as it was."""
    clauses = _clauses(words)
    return len(clauses) > 1 and len(words) <= _LONGEST and any(_GOES_ON.fullmatch(one) for one in clauses)


def calls(name: str, words: str) -> bool:
    """刘小屿 is 小刘, 刘师傅 and 小屿 as well, and 物业小刘 is 小刘."""
    return bool(name) and (called(name, words) or any(way in words for way in _ways(name)))


def without_name(words: str, name: str) -> str:
    """The words without whoever they wait for."""
    if not name:
        return words
    for way in (name, *_ways(name)):
        words = words.replace(way, "")
    return words


def _ways(name: str) -> tuple[str, ...]:
    found = BY_NAME.search(name)
    if found:
        return (found[0], *(f"{found[0][1]}{title}" for title in _TITLES if found[0][0] in "小老"))
    if not 2 <= len(name) <= _LONGEST_NAME:
        return ()
    first = name[0]
    return (f"小{first}", f"老{first}", f"阿{first}", *(f"{first}{title}" for title in _TITLES))


def _clauses(words: str) -> list[str]:
    return [clause for clause in _CLAUSES.split(words) if clause]


def _waits(clause: str) -> bool:
    return bool(_ASKS.search(clause) or _HAS_NOT_COME.search(clause))


def _parts(words: str) -> tuple[list[str], list[str]]:
    """What is waited for, and what else is said beside it."""
    named: list[str] = []
    beside: list[str] = []
    for clause in _clauses(words):
        found = [one.span() for signs in (_ASKS, _HAS_NOT_COME) if (one := signs.search(clause))]
        if not found:
            beside.append(clause)
            continue
        start, end = min(found)[0], max(span[1] for span in found)
        said = [_topic(clause[:start]), _topic(_INNER.sub("", clause[start:end]))]
        after = clause[end:]
        if _BEGINS.match(after) or len(after) <= _LONGEST_VERB:
            beside.append(after)
        else:
            said.append(_topic(after))
        named += [topic for topic in said if len(topic) > 1 or topic in _THINGS]
    return named, beside


def topics_awaited(words: str) -> list[str]:
    """What is waited for, without who comes and when."""
    return _parts(words)[0]


def _topic(clause: str) -> str:
    """Without places, names, times and glue: 热水 of 热水都两点了."""
    clause = clause.replace(place_in(clause) or "\0", "")
    for signs in (_REPROACH, BY_NAME, _FILLING):
        clause = signs.sub("", clause)
    return bare(clause)


def _tells_of(topic: str, text: str) -> bool:
    """Named in the report by two characters, by the only one it has, or by what it is called."""
    here, there = subjects_in(topic), subjects_in(text)
    if here and there:
        return not set(here).isdisjoint(there)
    if len(topic) < 2:
        return topic in text
    return any(topic[at : at + 2] in text for at in range(len(topic) - 1))
