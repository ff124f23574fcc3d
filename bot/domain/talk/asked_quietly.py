"""别跟他讲我来问低保: a question to the office that somebody else is not to hear of; nobody is accused by it."""

from __future__ import annotations

import re

_GAP = r"[^，,。；;！!？?\n]"
_NOT = r"(?:别|不要|不想|不愿意?|不希望|不能|不可以|不许|不准|莫|勿|甭|覅|唔好)"
_HIDES = (
    rf"{_NOT}{_GAP}{{0,3}}(?:(?:让|叫|给|被|使){_GAP}{{1,8}}?(?:知道|晓得|知晓|看到|看见|听到|听见|发现)|"
    rf"(?:告诉|[跟和给向对同]){_GAP}{{1,8}}?(?:[讲说提](?:起|到)?)?|(?:往外|到处)?[讲说传](?:出去)?)"
)
_ASKED = (
    rf"(?:我|俺|咱)们?(?:今天|刚才|昨天)?(?:是|有|在|也|就)?(?:来|去|想|要|想来|来你们这里?)?"
    rf"(?:问|打听|咨询|了解|打问)(?:过|了|一下|下|一问)?(?P<topic>(?![我俺]){_GAP}{{2,20}})"
)
_HIDDEN = re.compile(rf"{_HIDES}(?:是|说)?{_ASKED}")
_ASKS_FIRST = re.compile(
    rf"^(?:你好|您好|那个|请问)*[，, ]*{_ASKED}[，,。；;！! ]+(?:千万|可|你们?|您|麻烦|请)*{_HIDES}"
)
_END = re.compile(r"(?:这件|那件|这个|那个)?的?(?:事情?|情况|问题|东西)?(?:了|啊|呀|哦|吧|哈)*$")
_FIRST = re.compile(r"^(?:关于|有关|那个|这个|一些)+")
_SHORTEST = 2
_WANTS = re.compile(
    rf"(?:想|要|来|需要|怎么|如何|哪里|可以|能){_GAP}{{0,4}}(?:申请|办理?|补办|领取?|报销|咨询|打听|预约|报名|缴|换证|登记)(?!法)|"
    r"(?:能|可以|给|医保|费用?)报(?:多少|几成|不|吗|么|得了)"
)


def asked_quietly(words: str) -> str:
    """What was asked: 低保; "" where nothing was, or nobody is to be kept from hearing of it."""
    found = _HIDDEN.search(words) or _ASKS_FIRST.search(words)
    topic = _FIRST.sub("", _END.sub("", found["topic"].strip())) if found else ""
    return topic if len(topic) >= _SHORTEST else ""


def wants_service(words: str) -> bool:
    """想申请救助, 要补办社保卡, 开刀能报多少: something of its own, whatever was told before."""
    return bool(_WANTS.search(words))
