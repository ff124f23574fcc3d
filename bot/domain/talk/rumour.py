"""听说明天停水三天是真的吗, asked by several; 假的 大家别信, said by those who know."""

from __future__ import annotations

import re
from functools import lru_cache

from bot.domain.places.words import building_in, place_key
from bot.domain.words.plain import bare, clauses_of, half_width
from bot.domain.words.subjects import shares_word

_LONGEST, _LONGEST_ANSWER = 50, 80
_HEARD = re.compile(
    r"(?:[我俺咱]们?)?(?:也|刚才?|都|又|今天|昨天|在|从)*(?:听|看|瞧|刷)[^，,。]{0,6}?(?:[说讲]|传|见|到)(?:了|是|有人说|的)?|据说|传[言闻说]|"
    r"(?:有人|[我俺]?(?:邻居|朋友|同事|亲戚|楼下)|人家|他们|大家|群里|网上|外面|到处|别的群|[一二三\d]号?群)(?:里|上)?(?:也|都|在|又)*(?:[说传讲发转])(?:了|的|是)?|"
    r"[我俺]?(?:朋友圈|抖音|微信|视频号|短视频)(?:里|上|群)*"
)
_WHETHER = re.compile(
    r"(?:是|到底)?真的?(?:还是|是|[,，])?假的?|(?:是不是|是否|到底)真的?|(?:这|那)?(?:消息|事儿?)?(?:是)?真的?[吗么不](?=$|\W)|有(?:没有?)?[这那]?(?:回|个|码)事儿?[吗么没]?|"
    r"(?:这|那)?(?:消息)?靠谱(?:吗|么|不)|属[不实]*实?属?实(?:吗|么)?|是?不?是?谣言(?:吗|么|吧)?|(?:可信|能信|当真)(?:吗|么|不)"
)
_TRULY = re.compile(r"真(?:的|要)?(?=[^，,。]{1,12}[吗么啊][?？]?$)")
_DOUBTS = re.compile(r"真的?(?:还是|是)?假")
_OF_TICKET = re.compile(r"（说的是工单[^）]*）")
_DAY = re.compile(
    r"今[天晚日]|明[天晚早日儿]|大?后天|(?:这个?|下个?)?(?:周|星期|礼拜)[一二三四五六日天末]|\d{1,2}月\d{1,2}[号日]?|\d{1,2}[号日](?!楼|院|线|库|门)|[下本这]个?月|年[底前后]|节后"
)
_RELATIVE = re.compile(r"今|明|后天")
_SPAN = re.compile(r"([\d一二两三四五六七八九十半]{1,3})(?:整)?(天|个?小时|周|个?月)")
_DIGITS = str.maketrans("一二两三四五六七八九", "1223456789")
_FILLING = frozenset("的了吗么啊呢吧呀哦嘛要会是就都也那这个说在又还再得将可能大家请问们我俺咱你您消息到底真假不")
_FEWEST = 2
_ALIKE = 0.6

_LED_BY = r"(?:大家|各位|邻居们?|那个?|这个?|[都全]是?|是|的|消息|说法|传言|网上|群里|传|经?核实(?:过|了)?|(?:我)?(?:问|打听|确认)(?:过|了)|刚才?|纯粹?|纯属|完全|肯定|绝对|根本|[呵哎哦啊])*+"
_ENDING = r"(?:了|的|啊|呀|哈|哦|呢|嘛|吧|儿|啦|事)*"
_CORE = r"(?:假的?|假消息|谣言|谣传|造谣|不实(?:消息|信息)?|没有?(?:[这那]|什么)(?:回|个|种|码子?)?事|没有的事|没影儿?的事|(?:不是|不)真的?|不属实|子虚乌有|瞎(?:传|说|编)|胡(?:说|编|扯)|误传|讹传|以讹传讹|辟谣)"
_DENIAL = re.compile(rf"{_LED_BY}{_CORE}{_ENDING}")
_DENIAL_CORE = re.compile(rf"{_CORE}{_ENDING}$")
_DENIAL_OF = re.compile(rf"[^\s，,。不没]{{2,10}}?{_DENIAL.pattern}")
_CONFIRMED = re.compile(
    rf"(?:大家|各位|那个?|这个?|消息|对|确实|经?核实|[都全]|的|刚问了?)*(?:是真的|属实|确有其事|(?:确实|是)?有[这那](?:回|个)?事){_ENDING}"
)
_BESIDE = re.compile(
    r"(?:大家|各位|千万|请|都|也|就|可|再|先)*(?:别|不要|勿|甭|不用|莫)(?:再|乱|瞎|轻易|随便|跟着|往外|去)*(?:信|相信|传|转|转发|发|慌|怕|担心|当真|囤|抢|理|听)\S{0,8}|"
    r"不信谣\S{0,6}|不传谣|\S{0,4}以\S{1,14}为准|"
    r"(?:街道|社区|物业|居委会?|水务(?:局|公司)?|自来水(?:公司|厂)?|供电(?:局|公司)?|电力(?:公司)?|燃气(?:公司)?|官方|我们?|上面|政府|这边|那边)*(?:都|也|从来|根本|并)*(?:没有?|未|从未|从没)"
    r"(?:人)?(?:发|收|接|出|下|通知|安排|说|听说)\S{0,12}|有(?:正式)?(?:通知|消息|变化)\S{0,14}|放心\S{0,6}|正常(?:供|用)\S{0,6}|不(?:会)?停[水电气]?\S{0,4}|谢谢\S{0,4}|辛苦\S{0,6}"
)


def sounds_of_rumour(words: str) -> bool:
    """Whether what somebody has heard is true, asked in one half or the other: it is looked for among open questions only; what
    becomes of a question is decided by `notice_question.asks_of_rumour`, which wants both halves."""
    if len(words) > _LONGEST:
        return False
    return bool(_WHETHER.search(words) or _TRULY.search(words)) or (
        bool(_HEARD.search(words)) and words.rstrip().endswith(("吗", "么", "?", "？", "没"))
    )


def without_hearsay(words: str) -> str:
    """我听说 left out: that they have heard it is nothing of their own."""
    return _HEARD.sub("", words)


def is_same_rumour(one: str, other: str, same_day: bool) -> bool:
    """听说明天停水三天是真的吗 and 群里都说要停水三天 真的假的. `same_day`: 明天 is the same day in both."""
    if not (sounds_of_rumour(one) and sounds_of_rumour(other)):
        return False
    (signs, days, spans), (others, other_days, other_spans) = _read(one), _read(other)
    if (days and other_days and days != other_days) or (spans and other_spans and spans != other_spans):
        return False
    if not same_day and any(map(_RELATIVE.search, days | other_days)):
        return False
    if place_key(building_in(one)) != place_key(building_in(other)) or min(len(signs), len(others)) < _FEWEST:
        return False
    return len(signs & others) >= _ALIKE * max(len(signs), len(others))


@lru_cache(maxsize=200)
def _read(text: str) -> tuple[frozenset[str], frozenset[str], frozenset[str]]:
    """The signs of what it is about, the days and how long."""
    words = _TRULY.sub("", _HEARD.sub("", _WHETHER.sub("", half_width(_OF_TICKET.sub("", text)))))
    days = frozenset(_DAY.findall(words))
    words = _DAY.sub("", words)
    spans = frozenset(f"{count.translate(_DIGITS)}{unit[-1]}" for count, unit in _SPAN.findall(words))
    return frozenset(bare(_SPAN.sub("", words))) - _FILLING, days, spans


def settles_rumour(words: str) -> bool:
    """假的 大家别信, 涨物业费没这事, 是真的 明天八点停: that what goes round is so or not."""
    if len(words) > _LONGEST_ANSWER or words.rstrip().endswith(("?", "？", "吗", "么", "吧", "没")):
        return False
    if _DOUBTS.search(words):
        return False
    return names_no_rumour(words) or any(_DENIAL_OF.fullmatch(one) for one in clauses_of(words))


def names_no_rumour(words: str) -> bool:
    """假的 大家别信: which one is not said."""
    clauses = clauses_of(words)
    return any(_DENIAL.fullmatch(one) for one in clauses) or bool(clauses and _CONFIRMED.fullmatch(clauses[0]))


def settles_only(words: str, told: str) -> bool:
    """And nothing beside it that may be of anything else."""
    rest = [clause for clause in clauses_of(words) if not _settles(clause)]
    return all(shares_word(clause, told) for clause in rest)


def names_of_rumour(words: str, told: str) -> int:
    """How much 学校搬走没这事 names of 听说学校要搬走; 0 where it names nothing of it."""
    named = "".join(_DENIAL_CORE.sub("", clause) for clause in clauses_of(words) if not _settles(clause))
    shared = (frozenset(bare(named)) - _FILLING) & _read(told)[0]
    return len(shared) if len(shared) >= _FEWEST else 0


def _settles(clause: str) -> bool:
    return any(one.fullmatch(clause) for one in (_DENIAL, _CONFIRMED, _BESIDE))
