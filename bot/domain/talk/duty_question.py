"""王晓宁今天上班没, 小徐明天在不在, 你们几点下班: whether somebody is on duty that day, asked by whoever wants to find them."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping

from bot.domain.places.place import Official, Role
from bot.domain.speech.named import name_in
from bot.domain.tickets.confidential import title_in
from bot.domain.words.plain import bare

_LONGEST = 20
_TODAY = (
    r"(?:[今明][天日儿]个?|大?后[天日儿]|今晚|现在|眼下|这会儿?|双休日?|节假日|平时|平常|[这本下]?个?(?:星期|礼拜|周)[一二三四五六天日末]|(?:\d{1,2}月)?\d{1,2}[日号]|"
    r"[上下]午|早上|晚上|白天|还|会|要|来)*"
)
_ASKS = r"(?:没有?|吗|么|不|嘛|呀|啊|呢|了|的|没在)*"
_ON_DUTY = rf"{_TODAY}(?:还|也|都|是不是)?(?:在不在岗?|在班|在岗|在(?=[吗么不没呢嘛]|$)|上不上班|上班|下班|值不值班|值班|休不休息|休息|请假|放假){_ASKS}{_TODAY}{_ASKS}"
_HOURS = rf"{_TODAY}(?:都|是|一般|平时|每天)*(?:几点|什么时候|啥时候|多会儿|几时)(?:钟)?(?:到(?:几点|什么时候)(?:钟)?)?(?:[上下]班|值班|在岗?){_ASKS}"
_NAMED = re.compile(rf"(?:请问|问下|问一下)?{_TODAY}(?:{_HOURS}|{_ON_DUTY})")
_ANYBODY = re.compile(
    rf"(?:请问|问下|问一下)?{_TODAY}(?:(?:你们|社区|网格员|还|都)*(?:有人|有没有人|谁){_ON_DUTY}|"
    rf"(?:你们|社区|居委会|服务站|网格员)+(?:{_ON_DUTY}|{_TODAY}(?:都|是)?(?:几点|什么时候|啥时候|多会儿)(?:钟)?(?:上|下)班{_ASKS}))"
)
_STATES = re.compile(r"[吗不没]|几点|几时|什么时候|啥时候|多会儿|谁|是不是|在不在")

_SIGNS_OF_DUTY = frozenset("在班休假")
"""Nobody asks for somebody's duty without one of these."""
_SIGNS_OF_WHO = frozenset("谁是管干做")

_TITLES: Mapping[Role, tuple[str, ...]] = {
    Role.DOCTOR: ("医生", "大夫"),
    Role.POLICE: ("警官", "所长"),
    Role.LEADER: ("主任", "书记", "网格长"),
    Role.PROPERTY: ("经理",),
}
"""What nobody in another role is called."""

_DUTY = re.compile(r"[上下值]班|几点|时间|在岗|休息")


_WHO_IS = re.compile(
    r"(?:请问|问下|问一下)?(?:是谁|是哪[位个]|是什么人|是[啥甚]人|(?:是|负责)?(?:干|做|管)(?:啥|嘛|什么)的?)(?:呀|啊|呢)?"
)


def asks_who_is(words: str, people: Collection[Official]) -> Official | None:
    """王晓宁是谁, 小王管啥的: who is asked after; None for anything else."""
    text = bare(words)
    if not _may_ask_who(text):
        return None
    found = asked_after(text, people)
    return found[0] if found and _WHO_IS.fullmatch(found[1]) else None


def asks_who_is_on_duty(words: str, people: Collection[Official]) -> Official | None:
    """小徐明天在不在, 王晓宁几点下班: who is asked after."""
    text = bare(words)
    if not _may_ask_for_duty(text, words):
        return None
    found = asked_after(text, people)
    return found[0] if found and _NAMED.fullmatch(found[1]) else None


def asks_whether_anybody_is(words: str) -> bool:
    """你们几点下班: of the office as such."""
    text = bare(words)
    return _may_ask(text, words) and bool(_ANYBODY.fullmatch(text))


def is_of_weekend(words: str) -> bool:
    """徐师傅周末休息吗: of both its days."""
    return "周末" in words or "双休" in words


def tells_of_duty(question: str) -> bool:
    """Whether a standard question asks when somebody is there: 网格员是做什么的 does not."""
    return bool(_DUTY.search(question))


def may_ask_after_somebody(words: str) -> bool:
    """Whether either may be asked, judged without knowing who there is."""
    text = bare(words)
    return _may_ask_who(text) or _may_ask_for_duty(text, words)


def _may_ask_who(text: str) -> bool:
    return len(text) <= _LONGEST and not _SIGNS_OF_WHO.isdisjoint(text)


def _may_ask_for_duty(text: str, words: str) -> bool:
    return not _SIGNS_OF_DUTY.isdisjoint(text) and _may_ask(text, words)


def _may_ask(text: str, words: str) -> bool:
    if not text or len(text) > _LONGEST:
        return False
    return bool(_STATES.search(text)) or words.rstrip().endswith(("?", "？"))


def asked_after(text: str, people: Collection[Official]) -> tuple[Official, str] | None:
    """The one whom the text names, by the whole name or else as one says around here, and the rest of it."""
    said = {one.name: (one, one.name) for one in people if one.name in text}
    said = said or {one.name: (one, short) for one in people if (short := _short(one, text))}
    if len(said) != 1:
        return None
    ((person, name),) = said.values()
    return person, text.replace("网格员", "").replace(name, "", 1)


def _short(person: Official, text: str) -> str:
    """晓宁, 小徐, 徐师傅; whoever leads is called by the title, 小陈 is a neighbour, and 徐医生 is no 徐警官."""
    said = name_in(person.name, text) or title_in(person.name, text)
    if any(said.endswith(titles) and person.role is not role for role, titles in _TITLES.items()):
        return ""
    return "" if said[:1] in ("小", "老") and person.role is Role.LEADER else said
