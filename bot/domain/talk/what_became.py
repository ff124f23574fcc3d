"""鸡蛋的事查了没, 红包那个最后怎么处理的: what became of something, and how much of it another text tells of too."""

from __future__ import annotations

import re

from bot.domain.places.words import place_in
from bot.domain.speech.kinds import is_matter
from bot.domain.speech.people import SURNAME
from bot.domain.speech.words import BROKEN, WRONG
from bot.domain.talk.progress import asks_progress, wants_to_know
from bot.domain.words.subjects import subjects_in

_LONGEST = 40
_DO = r"(?:调查|核查|核实|查|处理|办理|办|管|过问|问责|追究|处分|处罚|罚|抓|解决|落实|立案|谈话)"
_END = r"(?=[啊呀呢哦嘛啦]*(?:\W|$))"
_NOT_YET = r"(?:没有?|不|吗|么|没)"
_HOW = r"(?:怎么?样|怎么着|咋个?样|咋|如何|啥样|什么样|哪一?步|哪儿?了?)"
_OUTCOME = (
    r"(?:结果|进展|进度|下文|说法|消息|回音|动静|眉目|答复|反馈|交代|着落|信儿?|后续|结论|回复|处理意见|回应|通报)"
)
_CAUGHT = (
    r"(?:认错?|承认|交代|抓|罚|处分|处罚|开除|撤职|停职|免职|辞退|调走|道歉|退钱|退|还钱|还|赔钱?|改|拘|换人|批评|警告)"
)
_WHAT_BECAME = re.compile(
    rf"{_DO}(?:清楚?|实|明白?|好|完|出来?|到|成|掉|妥|下来)?(?:结果)?[了过着]*{_NOT_YET}{_END}|(查|管|办|处理|调查|解决|罚|抓)没(?:有)?\1|"
    rf"{_DO}[得的到]{_HOW}|(?:怎么|咋|如何|怎样)(?:个)?(?:{_DO}|说|定|判|弄)(?:的|了|着){_END}|"
    rf"(?:最后|最终|后来|到底|究竟|现在|[的那这]个?件?事[儿情]?|[那这][个件])[^，,。]{{0,4}}(?:怎么|咋|如何)(?:{_DO}|说|定|判|弄|样|回事|个)|"
    rf"(?:怎么?样|咋个?样|如何|[什啥]么?情况)[了啦]*{_END}|(?:事[儿情]?|[那这][个件])呢?[呢哪]\W*$|"
    rf"{_OUTCOME}[^，,。]{{0,3}}(?:吗|么|没有?|不|呢|如何|怎么?样|咋样|是什么|是啥|出来了?){_END}|(?:有|没有?|啥|什么|给个?|等个?){_OUTCOME}|"
    rf"(?:没有?|不)(?:人|见|去|再)?{_DO}(?!好)|[有没]人(?:去|来|在)?{_DO}|谁(?:去|来|在)?(?:{_DO}|负责|跟)|在{_DO}(?:了|着)?{_NOT_YET}{_END}|"
    rf"(?:[什啥]么?时候|几时|多久|哪天|多长时间)[^，,。]{{0,4}}(?:{_DO}|{_OUTCOME}|还|退|赔)|"
    rf"{_CAUGHT}(?:他|她|人)?了?{_NOT_YET}{_END}|到哪一?步|走到哪|{_DO}到[^，,。]{{0,3}}(?:了|步)"
)
_SAYS_NOTHING = re.compile(
    rf"{_OUTCOME}|{_DO}|举报|检举|揭发|告发|投诉|反映|反应|报上去|上报|请问|想问|问一?[下问声]|麻烦|帮忙?|看看|到现在|现在|这么久|好几天|好久|几天|一直|"
    r"怎么?样|咋个?样|怎么|咋|如何|为什么|为啥|什么时候|啥时候|什么|几时|多久|最后|最终|后来|到底|究竟|还没有?|有没有|没有?人?|是不是|"
    r"小区|社区|街道|业主|居民|邻居|网格[员长]|物业(?!费)|主任|书记|事情|情况|问题|单子|工单|消息|知道|告诉|可以|应该|已经|之前|以前|上次|上回|上周|前几天|昨天|今天|前天|那天|刚才|刚刚|"
    r"你们|我们|咱们|他们|她们|人家|大家|有人|谁|报修?|(?<![装维])修|[弄搞]|[我俺咱你您他她它这那个件些种类事儿的地得了吗么呢吧啊呀哦嘛啦没不在是有要想会能过着就都也还又再被把给让跟和对向到去来说讲问请]|\W|\d"
)
_KNOWN = re.compile(r"[那这]个?件?事|的事|[那这][个件]")
_CALLED_SO = re.compile(rf"[小老大阿](?=[{SURNAME}])")
_WORDS = re.compile(r"[一-鿿]+")


def asks_what_became(words: str) -> bool:
    """查了没, 最后怎么处理的, 没人管吗: of whatever it is. 车位怎么租 asks for what to do; 垃圾又没人管
    tells of something."""
    if len(words) > _LONGEST:
        return False
    if not (_WHAT_BECAME.search(words) or asks_progress(words)):
        return False
    return points_at_known(words) or wants_to_know(words) or not _tells(words)


def _tells(words: str) -> bool:
    """楼道灯坏了三天你们管不管."""
    rest = _WHAT_BECAME.sub(" ", words)
    return is_matter(words) and bool(place_in(words) or BROKEN.search(rest) or WRONG.search(rest))


def points_at_known(words: str) -> bool:
    """打牌那事, 红包那个: something that was told before."""
    return bool(_KNOWN.search(words))


def shared_with(words: str, text: str) -> int:
    """How much of what is named in the words stands in the text: pairs of characters; 0 where nothing does. 老刘 is as
    good as 小刘."""
    words, text = (_CALLED_SO.sub("老", one) for one in (words, text))
    told, text = _pairs(text), _SAYS_NOTHING.sub(" ", text)
    return sum(pair in told or (len(pair) == 1 and pair in text) for pair in _pairs(words))


def names_other_thing(words: str, text: str) -> bool:
    """栏杆谁在修, of which nothing stands in the text."""
    subjects = subjects_in(words)
    return bool(subjects) and set(subjects).isdisjoint(subjects_in(text)) and not shared_with(words, text)


def names_nothing(words: str) -> bool:
    """处理得怎么样了, 那事查了没."""
    return not _pairs(words)


def _pairs(words: str) -> frozenset[str]:
    found = set[str]()
    for run in _WORDS.findall(_SAYS_NOTHING.sub(" ", words)):
        found |= {run} if len(run) == 1 else {run[at : at + 2] for at in range(len(run) - 1)}
    return frozenset(found)
