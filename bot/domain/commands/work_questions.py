"""哪几件快超时了, 本周咋样: questions on the work in the words of people in office, as the commands that answer them."""

from __future__ import annotations

import re
from collections.abc import Iterable

from bot.domain.commands.parse import Command
from bot.domain.commands.table import ADMINS, HANDLERS, LEADERS, Verb
from bot.domain.places.place import Role
from bot.domain.words.plain import bare

_LONGEST = 20
_HOW = r"(?:情况|数据|数字|工单|进展|总体|整体|汇总|办得|的|都|是|一共)*(?:咋样|怎么?样|如何|好不好|多少件?|几件|情况|数据|汇总|咋个样)"
_RATE = r"(?:的)?(?:满意|办结|结案|及时|接单|受理|派遣|准时)率(?:是|有|现在)*(?:多少|几成|咋样|怎么?样|如何|高不高)?"
_TAKEN_IN = r"(?:一?共|总共|都|到现在)*(?:接|收|受理|报|来|新增|办|办结|处理|办完|结)(?:到|了|的)*(?:多少|几)(?:件|个|单)?(?:工单|诉求|事情?)?"
_TODAY = re.compile(rf"(?:看看?|说说|报一?下)?(?:日报|今[天日](?:的)?(?:{_HOW}|{_TAKEN_IN}))[了呢啊呀]?")
_WEEK = re.compile(
    rf"(?:看看?|说说|报一?下)?(?:周报|(?:本周|这周|这个?(?:星期|礼拜)|最近一周|这几天)(?:的)?(?:{_HOW}|{_TAKEN_IN}|{_RATE})|"
    rf"(?:最近|现在|目前|这个月|本月)?{_RATE})[了呢啊呀]?"
)
_RANKING = re.compile(
    r"(?:这个?月)?(?:谁|哪个)(?:办得|干得|处理得)?(?:最)?(?:好|快|慢|差|多|少)|(?:这个?月)?(?:大家|网格员)?(?:的)?排名(?:情况|咋样|怎么样|如何)?"
)
_STATE = r"(?:没有?人?(?:接单?|办完?|处理|管|结|回)|待接单?|待办|未(?:接单?|办结?|结)|(?:快|要|马上)?(?:超时|到期|超期)|拖着|压着|积压|紧急)"
_WHICH = r"(?:哪些|哪几件|几件|多少件?|有没有|什么|都?有啥|列一?下|看一?下)"
_UNDONE = re.compile(
    rf"(?:现在|今[天日]|目前|手[上里头]+|我们?这?边?|还|都|有|的|是|{_WHICH})*(?:{_STATE}(?:的|还|都|有|是|件|工单|单子|{_WHICH})*){{1,2}}[了吗呢啊呀]?"
)
_IN_HANDS = re.compile(
    r"(?:现在|目前|还|都|那|手[上里头]+|那[边里儿]|名下|有|压着|剩|没办完?的?|没接的?|的|单子?|工单)*(?:哪些|几件|多少件?|什么|啥)?(?:没办完?|没接|没结|要办|未办结?)?[了呢啊呀]?"
)
_MINE = re.compile(
    r"(?:那|看看?)?我(?:这[边里儿]?|手[上里头]+|名下|现在|今天)*(?:还)?(?:有|剩)(?:哪些|几件|多少件?|什么|啥)(?:没办完?|没接|没结|要办|未办结?|事|活|单子?|工单)*的?[了呢啊呀]?"
)


def work_question(words: str, role: Role, names: Iterable[str]) -> Command | None:
    """None from whoever may not give the command, and for all that asks of anything else. `names`: people in office."""
    text = bare(words)
    if not text or len(text) > _LONGEST:
        return None
    if role in HANDLERS and _MINE.fullmatch(text):
        return Command(Verb.TO_DO, None, "")
    if role not in LEADERS | ADMINS:
        return None
    for verb, pattern in ((Verb.TODAY, _TODAY), (Verb.WEEK, _WEEK), (Verb.RANKING, _RANKING)):
        if pattern.fullmatch(text):
            return Command(verb, None, "")
    named = [name for name in names if name in text]
    if len(named) == 1 and _IN_HANDS.fullmatch(text.replace(named[0], "", 1)) and text != named[0]:
        return Command(Verb.UNDONE, None, named[0])
    if not named and _UNDONE.fullmatch(text) and re.search(_WHICH, text):
        return Command(Verb.UNDONE, None, "")
    return None
