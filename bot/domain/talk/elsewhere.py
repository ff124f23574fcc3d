"""算了我打12345, 再不来我找记者: what somebody says who has waited long enough and goes elsewhere with it."""

from __future__ import annotations

import re

_TIMES = r"[这那]?么?好?[几多两三四五六七八九十半\d]{1,2}个?(?:天|回|次|遍|月|周|星期|礼拜|小时|钟头)"
_SLOW = r"(?:派?来?人|[来修弄管办理换通清]|解决|处理|回[话复应]?|动)"
_BEFORE = (
    rf"(?:算了|那|这|行|好?吧|好|(?:[都也还]|一直)*没有?人(?:管|搭?理|来|修|弄|问|处理)|你们?(?![打找拨去上向])|他们|物业|社区|网格员?|不管|"
    rf"(?:[再还总老]?(?:都|是)?不(?:给|肯|派|见)?|再没有?人){_SLOW}+|再(?:这么|这样|这)?(?:拖|等|磨|推)(?:下去|着)?|"
    r"[我俺]们?|老子|老娘|咱们?|要|就|可|直接|马上|立马|现在|明天|今天|只能|只好|还是|真的?|信不信|(?:别)?逼(?:着)?|惹急了?|小心|等着|"
    r"[等忍受]不(?:了|起|下去)|(?:等|催|忍)得?(?:够|烦|急)|"
    rf"(?:都|已经|催|等|报|说|拖|反映|了)*{_TIMES}|"
    r"[了的话啊呀]|[\s，,。！!])*+"
)
_CALLS = r"(?:去|得)?(?:打|拨|找|上|向|给|跟|投诉到?|反映到|告到|捅到|发到?)(?:了|个)?"
_HOTLINE = r"12(?:345|315|319|320|329|333|348|369)"
_LINE = rf"(?:市长热线|(?<!\d){_HOTLINE}(?!\d))"
_TO = rf"(?:{_LINE}|记者|媒体|信访局?|电视台|报社|抖音|网上|市长)"
_FOR = (
    r"(?:市?民?热线|电话)?(?:去|来)?(?:投诉|反映|曝光|告|举报)?(?:去|你们?|他们|了|吧|算了|啊|呀|得了|啦|哈|[\s。！!])*"
)
_GOES = re.compile(rf"{_BEFORE}(?:{_CALLS}{_TO}|(?<=直接){_TO}|{_TO}见){_FOR}")
_CALLS_LINE = re.compile(
    rf"{_BEFORE}(?:{_CALLS}|用|(?<=直接))(?:电话)?{_LINE}{_FOR}|{_LINE}(?:[我俺咱]们?|也|都|已经|刚|早就?)*打(?:了|过|不通)"
)
_POLICE_THEN = re.compile(
    rf"[\s，,。！!]*(?:你们?|他们|物业|社区|网格员?)?(?:再|还)(?:不(?:给|肯|派)?|没有?人){_SLOW}+(?:的?话)?[\s，,]*(?:[我俺咱]们?)"
    r"(?:可|就|真|要|只能|只好|直接)*(?:打110|报警)(?:报警|投诉)?(?:了|啊|啦|吧|[\s。！!])*"
)
"""再不来我打110: of whoever has not come, nobody has been called yet; 你再不走我打110 is said to somebody who threatens."""
_NAMED = ("12", "热线", "记者", "媒体", "信访", "电视", "报社", "抖音", "网上", "市长")
_LONGEST = 30


def goes_elsewhere(words: str) -> bool:
    """算了我打12345: they have waited long enough, and take nothing back."""
    if len(words) > _LONGEST or not any(word in words for word in _NAMED):
        return False
    return bool(_GOES.fullmatch(words.strip()))


def besides_hotlines(text: str) -> str:
    """The text without whom they call who have waited long enough: the number of an office is called for no danger."""
    if "110" in text or "报警" in text:
        return "" if _POLICE_THEN.fullmatch(text) else text
    return _CALLS_LINE.sub(" ", text) if "12" in text or "热线" in text else text
