"""哪几件快超时了, 本周咋样: questions on the work in the words of people in office, as the commands that answer them."""

from __future__ import annotations

import re
from collections.abc import Iterable

from bot.domain.commands.parse import Command
from bot.domain.commands.table import ADMINS, HANDLERS, LEADERS, Verb
from bot.domain.places.place import Official, Places
from bot.domain.speech.kinds import is_question
from bot.domain.words.plain import bare

_LONGEST = 20
_US = r"(?:(?:我们|咱们?)(?:这[边里儿])?)?(?:社区|街道|网格|小区)?"
_HOW = r"(?:情况|数据|数字|工单|进展|总体|整体|汇总|工作|[办干做搞弄]得|的|都|是|一共)*(?:咋样|怎么?样|如何|好不好|多少件?|几件|情况|数据|汇总|咋个样)"
_RATE = r"(?:的)?(?:满意|办结|结案|及时|接单|受理|派遣|准时)率(?:是|有|现在)*(?:多少|几成|咋样|怎么?样|如何|高不高)?"
_TAKEN_IN = r"(?:一?共|总共|都|到现在)*新?(?:接|收|受理|报|来|进|增|办|办结|处理|办完|结)(?:到|了|的)*(?:多少|几)(?:件|个|单)?(?:工单|诉求|事情?)?"
_TODAY = re.compile(rf"(?:看看?|说说|报一?下)?(?:日报|今[天日](?:的)?{_US}(?:{_HOW}|{_TAKEN_IN}))[了呢啊呀]?")
_WEEK = re.compile(
    rf"(?:看看?|说说|报一?下)?(?:周报|(?:本周|这周|这个?(?:星期|礼拜)|最近一周|这几天)(?:的)?{_US}(?:{_HOW}|{_TAKEN_IN}|{_RATE})|"
    rf"(?:最近|现在|目前|这个月|本月)?{_RATE})[了呢啊呀]?"
)
_RANKING = re.compile(
    r"(?:这个?月)?(?:谁|哪个)(?:办得|干得|处理得)?(?:最)?(?:好|快|慢|差|多|少)|(?:这个?月)?(?:大家|网格员)?(?:的)?排名(?:情况|咋样|怎么样|如何)?"
)
_NOT_DONE = r"没有?人?(?:接单?|(?:办|弄|搞|做|干|处理)完?|管|结|回)"
_STATE = rf"(?:{_NOT_DONE}|待接单?|待办|未(?:接单?|办结?|结)|(?:快|要|马上)?(?:超了?时|到期|超了?期|过期)|拖着|压着|积压|紧急)"
_WHICH = r"(?:哪些|哪几件|几件|多少件?|有没有|什么|都?有啥|列一?下|看一?下)"
_UNDONE = re.compile(
    rf"(?:现在|今[天日]|目前|手[上里头]+|我们?这?边?|还|都|有|剩下?|的|是|{_WHICH})*(?:{_STATE}(?:了|的|还|都|有|是|件|工单|单子|{_WHICH})*){{1,2}}[了吗么没呢啊呀]?"
)
_NEW = re.compile(
    rf"(?=.*今[天日])(?=.*(?:哪些|哪几件|有?什么|有啥))(?:今[天日]|刚才|刚刚|刚(?!刚)|都|又|有|的|是|{_WHICH})*"
    rf"(?:新[来报增收接进派开]|报[上进]?来|进来|收到|受理|来)(?:了|的|是|都|有|工单|单子|事情?|{_WHICH})*[吗呢啊呀]?"
)
_WHO_HAS = re.compile(
    rf"(?:现在|目前|都|今[天日])?(?:谁|哪[个些位]人?)(?:的)?(?:手[上里头]+|那[边里儿]|名下)?(?:还|都|是)*[有剩](?:{_NOT_DONE}|未办结?|{_STATE})的?"
    r"(?:工单|单子?|活儿?|事情?)?(?:多|最多)?[了呢啊呀吗没]?"
)
"""谁手上还有没办完的: every line of the list tells in whose hands it is."""
_ASKS_FOR_ANY = re.compile(r"有.*[吗么没]$|剩")
_IN_HANDS = re.compile(
    rf"(?:现在|目前|今[天日]|一?共|还|都|那|手[上里头]+|那[边里儿]|名下|有|压着|剩|没办完?的?|没接的?|的|单子?|工单)*(?:哪些|几件|多少件?|什么|啥)?(?:{_NOT_DONE}|要办|未办结?)?的?[了呢啊呀]?"
)
_MINE = re.compile(
    r"(?:那|看看?)?我(?:这[边里儿]?|手[上里头]+|名下|现在|今天)*(?:还)?(?:有|剩)(?:哪些|几件|多少件?|什么|啥)(?:没办完?|没接|没结|要办|未办结?|事|活|单子?|工单)*的?[了呢啊呀]?"
)
_NOT_DONE_YET = re.compile(
    r"(?:今[天日]|现在|目前|那|看看?|我们?|手[上里头]+|这[边里儿]|还|都|到底){0,5}(?:有|剩)下?(?:些)?(?:哪些|哪几件|几件|多少件?|什么|啥)"
    r"(?:事情?|活儿?|单子?|工单)?(?:是|还|都)?(?:没有?(?:干|办|做|弄|处理|搞|接)完?|要(?:干|办|做|弄|处理))(?:的(?:事情?|活儿?|单子?|工单)?)?[了呢啊呀吗]?"
)
"""今天还有啥没干: of their own, where nothing more is named."""
_REST = re.compile(
    r"(?:那|看看?)?(?:还有(?:哪些|哪几件|呢|别的|其他的?)|下一[页批]|(?:后面|剩下|其余|余下)(?:的|还有)?(?:呢|哪些|哪几件|几件)?)(?:没办完?的?)?[了呢啊呀吗]?"
)
"""Of a list that shows only its first page."""
_DRAFTS = re.compile(
    r"(?:看看?|列一?下|查一?下)?(?:还有|现在|有)?(?:哪些|几[条个份])?(?:(?:等|待|没|未)(?:着|我)?(?:决定|采纳|处理)的?|新的?)?"
    r"(?:知识库?|问答|答复|常见问题)?的?草稿箱?(?:列表|清单)?(?:还?有(?:哪些|几[条个份])|呢|在哪里?)?|"
    r"(?:看看?)?待采纳的?(?:答复)?|(?=.*(?:哪些|几[条个份]))(?:看看?)?(?:还有)?(?:哪些|几[条个份])?(?:答复)?"
    r"(?:等着?|待|没|还没|未)采纳的?(?:答复)?(?:(?:还?有)?(?:哪些|几[条个份]))?"
)
DRAFTS = "哪些"
"""What 采纳 is asked with: the answers that wait to be taken into the FAQ are told, and nothing is taken."""
_WHOLE = re.compile("|".join(one.pattern for one in (_TODAY, _WEEK, _RANKING, _MINE, _REST, _DRAFTS)))
_OUR_OWN = re.compile(
    r"^(?:我们|咱们?)(?:社区|街道|网格|这[边里儿]?)?|^本(?:社区|街道|网格)|^(?:全|整个)?(?:社区|街道)|^(?:社区|街道)?里?的"
)
LATE, UNTAKEN, URGENT, NEW_TODAY = "超时", "待接单", "紧急", "今天受理"
_KINDS = (
    (LATE, re.compile(r"(?<![快要会])(?<!马上)(?:超了?[时期]|过期)")),
    (UNTAKEN, re.compile(r"(?:没有?人?|待|未)接")),
    (URGENT, re.compile(r"紧急")),
)
_ANY_KIND = re.compile("|".join(sign.pattern for _, sign in _KINDS))
KINDS = (LATE, UNTAKEN, URGENT, NEW_TODAY)
"""Of which tickets 未办 tells, beside whose and where: 未办 徐一岸 超时."""
_HOW_MANY = re.compile(
    r"(?<![这那好上下])(?:几|多少)(?:件|单|个?(?:单子?|工单|诉求))(?:工单|单子?|诉求|事情?)?(?=[了呢啊呀吗]?\W*$|[没未还]|超[时期]|要办)|剩下?多少(?=[没未])|"
    r"哪几件|哪些(?:工单|单子?|没)"
)
_OF_WORK = re.compile(r"工单|待接单|超时|没办完|没接单")

_COUNTED = r"(?:投诉|举报|求助|咨询|建议|表扬|诉求|工单|单子|报修|报事|满意的?|不满意的?|差评|好评|超时|挂账|延期|退单|退回|返工|办结|结案|催办|附议|紧急|警情)"
_WHEN_COUNTED = r"(?:一?共|总共|总数|都|现在|目前|这边|[今去前]年|[这上本]个?(?:月|周|季度|星期|礼拜)|[今昨]天|最近|每[天周月]|的|有|是|了)"
_MOST = r"最(?:多|少|快|慢|高|低|好|差)"
_FIGURES = (
    re.compile(
        rf"{_COUNTED}{_WHEN_COUNTED}{{0,4}}(?:多少|几)(?=[件条起单]|个?[了呢啊呀？?]*$)|(?:多少|几)[件个条起单](?:{_COUNTED}|$)|(?:多少|几起){_COUNTED}"
    ),
    re.compile(r"(?:响应|解决|满意|办结|结案|及时|接单|受理|按时|按期|准时|答复|超时|退单|回访|返工|好评)率"),
    re.compile(
        r"平均[^，,。？?]{0,8}(?:多久|多长时间|几天|几个?(?:小时|钟头)|多少)|(?:多久|多长时间|几天)[^，,。？?]{0,3}(?:办|结|处理)(?:完|结|好)?一?[件单]"
    ),
    re.compile(
        rf"(?:{_COUNTED}|[报办接结处拖]|问题)[^，,。？?]{{0,8}}{_MOST}[^，,。？?]{{0,4}}(?:哪|谁|什么|啥)|"
        rf"(?:哪|谁|什么|啥)[^，,。？?]{{0,8}}(?:{_COUNTED}|[报办接结处拖]|问题)[^，,。？?]{{0,6}}{_MOST}"
    ),
    re.compile(r"同比|环比|比上(?:个?月|周|个星期)[^，,。？?]{0,4}(?:多|少|涨|降|高|低)"),
)
_MEANING = re.compile(r"怎么(?:算|办|处理|投诉|报)|如何|啥意思|什么意思|规定|标准|去哪|在哪|找谁|向谁")


def asks_for_figures(words: str) -> bool:
    """投诉有多少, 响应率多少, 上个月平均多久办完一件: what those in office want counted, in words that no command knows."""
    if len(words) > 2 * _LONGEST or _MEANING.search(words):
        return False
    return any(one.search(words) for one in _FIGURES)


_ASKS_AFTER = re.compile(
    r"谁[在去接]|动静|下文|进展|(?:怎么|咋|为[什啥]么?|干[嘛吗])(?:到现在|现在|都|一直|还|就)*没有?人?"
    r"(?:[管修动弄接办清问理去来看]|处理|解决|安排)?(?:[啊呀呢吗了?？\s]*$)"
)
"""谁在修, 怎么没人动: asked of what somebody should be at already."""


def asks_after_work(words: str) -> bool:
    """Of a matter that the words name, among colleagues."""
    return bool(_ASKS_AFTER.search(words))


def besides_asking(words: str) -> str:
    """What it is about: 台阶那个怎么还没人管 tells of no trouble itself."""
    return _ASKS_AFTER.sub("", words)


def asks_of_numbers(words: str) -> bool:
    """赵长禾今天办了几件: of how the work stands, whatever else it may ask."""
    if len(words) > 2 * _LONGEST:
        return False
    return bool(_HOW_MANY.search(words)) or (bool(_OF_WORK.search(words)) and is_question(words))


def may_be_work_question(words: str) -> bool:
    """Whether any of it may be asked, judged without knowing who and where."""
    if len(words) > 2 * _LONGEST:
        return False
    text = bare(words)
    return bool(_WHOLE.fullmatch(text)) or asks_of_numbers(words) or bool(_ANY_KIND.search(text))


def work_question(words: str, official: Official, places: Places, awaited: bool = False) -> Command | None:
    """None from whoever may not give the command, and for all that asks of anything else. `awaited`: something was asked
    of them, which 还有呢 may answer, and 本周怎么样 does not."""
    text = bare(words)
    if not text or len(text) > _LONGEST:
        return None
    if awaited and (_REST.fullmatch(text) or _MINE.fullmatch(text) or _NOT_DONE_YET.fullmatch(text)):
        return None
    if official.role in ADMINS and _DRAFTS.fullmatch(text):
        return Command(Verb.ADOPT, None, DRAFTS)
    if official.role in HANDLERS and _MINE.fullmatch(text):
        return Command(Verb.TO_DO, None, "")
    if official.role in HANDLERS | ADMINS and _REST.fullmatch(text):
        return Command(Verb.UNDONE if official.role in LEADERS | ADMINS else Verb.TO_DO, None, "2")
    if official.role not in LEADERS | ADMINS:
        return Command(Verb.TO_DO, None, "") if official.role in HANDLERS and _NOT_DONE_YET.fullmatch(text) else None
    text, area = _without_area(text, official, places)
    for verb, pattern in ((Verb.TODAY, _TODAY), (Verb.WEEK, _WEEK), (Verb.RANKING, _RANKING)):
        if not area and pattern.fullmatch(text):
            return Command(verb, None, "")
    undone = _undone(text, area, [one.name for one in places.officials.values()])
    own = undone is None and official.role in HANDLERS and _NOT_DONE_YET.fullmatch(text)
    return Command(Verb.TO_DO, None, "") if own else undone


def _without_area(text: str, official: Official, places: Places) -> tuple[str, str]:
    """The rest of the words, and the grid that they name where it is not the whole of what one answers for."""
    named = places.named_in(text)
    if named is None:
        return _OUR_OWN.sub("", text), ""
    rest = _OUR_OWN.sub("", text.replace(named[0], "", 1))
    return rest, "" if named[1] in (*official.grids, places.root if official.role in ADMINS else "") else named[0]


def _undone(text: str, area: str, names: Iterable[str]) -> Command | None:
    named = [name for name in names if name in text]
    if len(named) > 1:
        return None
    name = named[0] if named else ""
    rest = text.replace(name, "", 1) if name else text
    kinds = [kind for kind, sign in _KINDS if sign.search(rest)]
    if _NEW.fullmatch(rest):
        kinds.append(NEW_TODAY)
    elif not name and _WHO_HAS.fullmatch(rest):
        return Command(Verb.UNDONE, None, " ".join(filter(None, (area, *kinds))))
    elif not (_UNDONE.fullmatch(rest) and (name or re.search(_WHICH, rest) or _ASKS_FOR_ANY.search(rest))) and not (
        rest and (name or "剩" in rest) and _IN_HANDS.fullmatch(rest)
    ):
        return None
    return Command(Verb.UNDONE, None, " ".join(filter(None, (name, area, *kinds))))
