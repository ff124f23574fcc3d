"""What people say, reduced to what they ask: wrapping, greetings, numbers and places taken away. Pure string work."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

_INVISIBLE = re.compile("[\u200b-\u200f\u202a-\u202e\u2060\ufeff\ufe0f\xad]")
_WIDE = tuple(zip("，！？：；", ",!?:;", strict=True))
"""Punctuation that nearly every text has: with it replaced, most have nothing left to normalise."""

_NOT_TEXT = re.compile(r"[^0-9a-z㐀-鿿]+")
_URL = re.compile(r"(?:https?://|www\.)[!-~]+")
_MENTION = re.compile(r"@[^\s@，,。：:]{1,20}[\s\u2005]+")
_STICKER = re.compile(r"\[[一-鿿a-z]{1,6}\]")
_SMILEY = re.compile("[\U0001f000-\U0001faff\u2600-\u27bf]+")
_FLAT = re.compile(r"(?<![0-9\-])[0-9]{1,3}(?:-[0-9]{1,2})?-[0-9]{3,4}(?![0-9\-])")
"""3-2-501, as people sign what they ask; no telephone number."""

_WHO_KNOWS = re.compile(r"知道|了解|清楚|晓得|懂")
_ASKED_TWICE = re.compile(r"((?:怎|咋|哪|什么|啥|多少|几|如何|谁).*?)[吗么不](\??)$")

_HOTLINES_TEXT = """
110 112 114 119 120 122 12110 12123 12306 12309 12315 12318 12328 12329 12333 12336 12337 12338
12339 12340 12343 12345 12348 12349 12350 12351 12355 12356 12358 12363 12366 12367 12369 12371
12377 12378 12380 12381 12385 12386 12388 12389 12393 95598 96110 10000 10010 10086 10099
"""
HOTLINES = frozenset(_HOTLINES_TEXT.split())

_LEAD = re.compile(
    r"^(?:[\s，,。.!！?？、~～:：;；…\-]+"
    r"|(?:各位|亲爱的|尊敬的)?(?:邻居|街坊|业主|群友|家人|老师|领导|师傅|工作人员|网格员|小姐姐|小哥哥|宝妈|大佬|大神|同志|朋友)们?"
    r"(?:你好|您好|好|们)*(?=[\s，,。!！、~～:：]|$)"
    r"|(?:各位)?(?:姐妹|兄弟|宝妈|宝爸|家长|车主|邻居|业主|街坊|社区|物业|群主|书记|主任|医生|大夫|老师|领导|管家)们?(?:老师)?(?:你|您)?好(?=[\s，,。!！、~～:：])"
    r"|(?:我(?:们)?(?:家)?(?:是|住在?)*)?[^\s，,。.!！?？]{0,10}(?:[0-9]|小区|花园|家园|[苑里园湾庭府村])[^\s，,。.!！?？]{0,6}?(?:号楼|栋|幢|单元|室|楼)?[0-9]{0,4}"
    r"的(?:[一-鿿]?(?:阿姨|大爷|大妈|奶奶|爷爷|叔叔|先生|女士)|住户|业主|居民|租户|租客|邻居|人)?(?:[，,]|(?=我?想|请问|问))"
    r"|(?:很|十万火)?急+(?:求)?(?=[\s，,。!！、~～:：])"
    r"|各位(?:邻居|街坊|业主|家人)?们?(?=[\s，,。!！、~～:：]|早|晚|上午|下午|中午|大)"
    r"|(?:大家|群主|社区|物业|管理员|书记|主任)?(?:你好|您好|早上好|上午好|中午好|下午好|晚上好|大家好|早安|晚安|早)"
    r"(?:呀|啊|哈|哦|呢)?(?=[\s，,。!！、~～:：]|我|请|想|问|有|麻|打|大|各|$)"
    r"|hello|hi|在吗|在不在|有人在吗|有人吗|有没有人在"
    r"|(?:我)?(?:[今明]天|现在|[0-9]{1,2}月[0-9]{1,2}[日号])?(?:想|要|来)?(?:请教|咨询|请问|打听|问问|问|了解)(?:一下|下|个事|个问题|一个问题|一个事|件事|一件事|大家|各位|社区|你们|您|你)*"
    r"(?:[\s，,。:：]|(?=[^题]))(?:关于)?"
    r"|(?:不好意思|打扰|打搅|冒昧|麻烦|劳驾|劳烦|辛苦|求助|求教|跪求|急求|弱弱)(?:一下|下|了|各位|大家|您|你|的|地|问)*"
    r"|(?:有(?:没有)?(?:人|谁|哪位|大神|懂的|知道的)|谁|哪位|有人)(?:能|可以)?(?:知道|了解|清楚|晓得|懂|告诉我|说一下|说下)"
    r"|(?:帮忙|帮我|帮)(?:问|看|查|说|解答)(?:一下|下|问|看|个)*"
    r"|(?:我)?(?:有|就)(?:个|一个)?(?:问题|事|疑问)(?:想)?(?:问|请教|咨询)?(?:一下|下)*(?=[\s，,。:：])"
    r"|那个|这个(?=[\s，,])|就是|话说|对了|哎|唉|诶|欸|喂|哈喽|哈啰|嗨|额|呃|嗯+|哦+|亲们?(?=[\s，,])"
    r"|(?:小灵通|小蜜蜂)(?=[\s，,。:：!！~～]))"
)
_TAIL = re.compile(
    r"(?:[\s，,。.!！、~～:：;；…\-]+"
    r"|(?:十分|非常|万分|太)?(?:谢谢|感谢|多谢|谢啦|谢了|拜托|辛苦|麻烦)(?:了|啦|您|你|大家|各位|啊|哈|呀|喽|一下|告知|解答)*"
    r"|(?:急+|很急|比较急|挺急的?|在线等|急等)(?:啊|呀|哦)?"
    r"|(?:求|望|盼|请)(?:解答|告知|回复|指教|指点|帮助|答复|助|解|指导)(?:一下|下)?"
    r"|(?:有(?:没有)?(?:人|谁|哪位)|谁|哪位|有人)(?:能|可以)?(?:知道|了解|清楚|晓得|懂|告诉我|说一下|说下)(?:的|吗|么|不|啊|呀|呢|一下)*[?？]?"
    r"|(?:帮忙|帮我|给)?(?:说|讲|解答|告诉|介绍|科普)(?:一下|下|我一下|我|说|讲)(?:吧|呗|吗|好吗|可以吗)?[?？]?"
    r"|(?:啊|呀|呢|哈|哦|噢|喔|嘛|呐|咧|捏|哇|哟|嘞)+(?=[?？]*$))$"
)

_TAIL_SIGNS = "".join({*_TAIL.pattern, " "})
"""A tail holds no other signs, so that it is only looked for behind the last of the others."""

_PLACE_SIGN = "[0-9a-z一二三四五六七八九十百两]"
_PLACE_NUMBER = rf"{_PLACE_SIGN}+"
# Only from the beginning of a run of such signs: ten thousand digits would else be tried from each of them.
_BUILDING = re.compile(
    rf"(?<!{_PLACE_SIGN})(?:{_PLACE_NUMBER}\s*(?:号楼|栋|幢|单元|号院|区(?=[0-9]))\s*)+(?:{_PLACE_NUMBER}\s*(?:室|户|号|楼|层)|[0-9]{{3,4}})?"
    r"|[0-9]{3,4}室|[0-9]{1,2}楼(?=的|[^梯道上下顶])"
)
_DATE = re.compile(
    # What a date begins with: anywhere else nothing is tried.
    r"(?=[0-9今明昨后前刚上这下去周最现目])(?:"
    r"(?:(?:19|20)[0-9]{2}年(?:度)?)?(?:[0-9]{1,2}月(?:份)?(?:[0-9]{1,2}[日号])?|[0-9]{1,2}[日号](?=[上下中晚早，,。\s]|$))"
    r"|(?:19|20)[0-9]{2}年(?:度)?|[0-9]{1,2}[:点时](?:[0-9]{1,2}分?|半)?(?![线])"
    r"|(?:今天|明天|昨天|后天|前天|今儿|明儿|昨儿|今早|今晚|昨晚|明早|刚才|刚刚|上周|这周|下周|上个?月|这个?月|下个?月|今年|去年|明年|周末|最近|现在|目前|这几天|这两天|前几天|前两天)"
    r"(?:[早晚上下中]午|早上|晚上|夜里|傍晚)?"
    r")"
)
# What stands in every flat: most texts have nothing like it and are not searched.
_BUILDING_SIGN = re.compile(rf"{_PLACE_SIGN}\s*[号栋幢单区室楼]")
_REMEMBERED = 128
"""A message is looked at by the gate first and matched afterwards."""

_DIGITS = re.compile(r"[0-9]+(?:\.[0-9]+)?")


@lru_cache(maxsize=_REMEMBERED)
def plain(text: str) -> str:
    """One spelling for what looks alike: width, case, invisible characters, links, stickers and mentions out."""
    for wide, narrow in _WIDE:
        text = text.replace(wide, narrow)
    text = _INVISIBLE.sub("", unicodedata.normalize("NFKC", text)).lower()
    if "@" in text:
        text = _MENTION.sub(" ", text + " ")
    text = _SMILEY.sub(" ", text)
    if "[" in text:
        text = _STICKER.sub(" ", text)
    if "/" in text or "www" in text:
        text = _URL.sub(" ", text)
    return " ".join(text.split())


def bare(text: str) -> str:
    """Only letters, digits and ideographs: two texts that are equal here are the same wording."""
    return _NOT_TEXT.sub("", plain(text))


def unwrapped(text: str) -> str:
    """A plain text without greeting, apology and thanks around the question, and without who asks it from where; never
    empties a text."""
    best = _FLAT.sub(" ", text) if "-" in text else text
    who_knows = False
    for _ in range(8):
        match = _LEAD.match(best)
        shorter = best[match.end() :] if match else best
        tail = _TAIL.search(shorter, len(shorter.rstrip(_TAIL_SIGNS)))
        if tail:
            shorter = shorter[: tail.start()]
        if shorter == best or len(_NOT_TEXT.sub("", shorter)) < 2:
            break
        who_knows = who_knows or bool(match and _WHO_KNOWS.search(match[0]))
        best = shorter
    # 有人知道去哪办吗
    return _ASKED_TWICE.sub(r"\1\2", best) if who_knows else best


def neutral(text: str) -> str:
    """Dates, flats and numbers out: they never decide which entry is meant. Known hotlines stay."""
    if _BUILDING_SIGN.search(text):
        text = _BUILDING.sub("", text)
    text = _DATE.sub("", text)
    return _DIGITS.sub(lambda found: found[0] if found[0] in HOTLINES else "", text)


@lru_cache(maxsize=_REMEMBERED)
def said(text: str) -> str:
    """A message in one spelling and without its wrapping."""
    return unwrapped(plain(text))


@lru_cache(maxsize=_REMEMBERED)
def core(text: str) -> str:
    """The question in a message, ready for matching."""
    stripped = said(text)
    kept = neutral(stripped)
    return kept if len(_NOT_TEXT.sub("", kept)) >= 2 else stripped
