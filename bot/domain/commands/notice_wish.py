"""明早8点给青禾社区发个停水通知 …: somebody in office wants a notice to be sent, in no command's words."""

from __future__ import annotations

import re
from dataclasses import dataclass

_LONGEST = 600
_SEND = r"(?:群发|推送|下发|发布|发送|发|推)(?:一?下)?一?[个条份则篇]?(?![了过完])"
_KIND = r"(?P<title>[^\s，,。：:；;、]{0,8}?)(?:的)?(?P<kind>通知|公告|通告|消息)"
_PEOPLE = r"(?:的?(?:所有|全体|各位)?(?:居民群|居民们?|业主们?|住户们?|群众|各?个?群里?|里面?))?"
_LATER = r"(?P<later>(?:今|明|后天|大后天|周|星期|下周|上午|下午|晚上|早上|中午|现在|马上|立刻|\d{1,2}(?:[点:：月]|-\d))[^，,。：:；;]{0,14}?)?"
_REST = r"(?P<text>(?:[\s，,：:。；;].*)?)"
_BEFORE = r"(?P<before>[^，,。；;]{0,24}?)"
_NAMES = r"(?P<names>[^，,。：:；;]{1,20}?)"
_WISHES = (
    re.compile(rf"{_BEFORE}(?:给|向|往|在){_NAMES}{_PEOPLE}\s?{_LATER}{_SEND}{_KIND}{_REST}", re.DOTALL),
    re.compile(rf"{_BEFORE}{_SEND}{_KIND}(?:给|到){_NAMES}{_PEOPLE}{_REST}", re.DOTALL),
    re.compile(
        rf"{_BEFORE}(?:通知|告诉|告知)(?:一?下)?(?!一?下){_NAMES}的?(?:所有|全体|各位)?(?:居民们?|业主们?|住户们?)(?P<text>.*)",
        re.DOTALL,
    ),
)
_POLITE = re.compile(r"帮我|帮忙|麻烦您?|请您?|给我|我要|我想|我们要|您|你|需要|要|想|在|[\s，,]")
_ASIDE = re.compile(r"(?:[\s，,。]|行吗|可以吗|好吗|好不好|行不行|谢谢|麻烦了|[?？])+$")
_EVERYBODY = re.compile(r"大家|全体|所有人?|全街道|各个?(?:社区|群|网格)|(?:所有|全部)(?:社区|群|网格)")


@dataclass(frozen=True, slots=True)
class Wish:
    """As it was said: `names` of whom it is for, `when` it is to go out ("" where that was not told). `sure` False: it
    may as well be word to a single person."""

    names: str
    when: str
    title: str
    text: str
    sure: bool


def wished_notice(words: str) -> Wish | None:
    """None where nobody asks for a notice to be sent; what stands before it (谁, 昨天) may still say that nobody does."""
    if len(words) > _LONGEST or not any(kind in words for kind in ("通知", "公告", "通告", "消息", "告诉", "告知")):
        return None
    found = next((one for sign in _WISHES if (one := sign.fullmatch(words.strip()))), None)
    if found is None:
        return None
    said = found.groupdict()
    before, later = _POLITE.sub("", said["before"]), (said.get("later") or "").strip()
    if before and later:
        return None
    names = "全部" if _EVERYBODY.fullmatch(said["names"].strip()) else said["names"].strip()
    title = said.get("title") or ""
    text = _ASIDE.sub("", said["text"]).strip(" ，,：:。；;\n")
    sure = said.get("kind") not in (None, "消息")
    return Wish(names, before or later, f"{title}通知" if title else "", text, sure)
