"""Where a new matter could begin in a message: 另外, a new line, 2、, 第二个是, a full stop, a comma."""

from __future__ import annotations

import re
from enum import IntEnum
from functools import lru_cache

from bot.domain.speech.kinds import is_matter, is_question
from bot.domain.words.plain import bare


class Border(IntEnum):
    """How clearly a new matter is announced: 然后 and a comma hardly, 另外, a new line or 2、 clearly."""

    THEN = 0
    COMMA = 1
    SENTENCE = 2
    CLEAR = 3
    COUNTED = 4


_ANNOUNCED = (
    r"(?:另外|外加|此外|除此之外|再就是|再有就是|再有|再者|再一[个件](?![个月星礼小多人])|顺带(?!着|(?:再|还|想|要)?(?:问|咨询|打听))|还有(?!没有|多|几|人|谁|什么|就|一点|点|些)|还有就是|还有一[件个]事?|"
    r"顺便(?:再?(?:说|反映|报(?!个?修)|问)(?:一下|下|个)?)?|再(?:反映|报(?!个?修)|说|问)(?:一下|一[件个]事?|下|个)|"
    r"对了|其次|第[二三四五](?=[，,、：: 是个件]))[哦啊呢呀哈嘛嗷]?(?:[那这]个)?"
)
_SPOKEN_ON = (
    r"(?<!楼[上下])(?<![里内家道口边旁处面])还有(?:[那这]个|(?=[\d一二三四五六七八九十]{1,3}(?:号楼|栋|幢|单元)))"
)
"""咳嗽一晚上还有那个井盖也翘了: spoken into the phone, with nothing put before it; 楼道里还有那个纸箱 tells what is there."""

OWN_THING = (
    r"电梯|门禁|单元门|楼宇门|防盗门|道闸|岗亭|路灯|楼道灯|声控灯|地灯|充电桩|充电柜|车棚|消防栓|消火栓|灭火器|消防通道|消防车道|"
    r"安全出口|疏散通道|信箱|快递柜|监控|摄像头|健身器材|滑梯|秋千|扶手|栏杆|护栏|井盖|下水道|水管|水表|电表|垃圾桶|雨棚|天井|"
    r"围墙|外墙|公告栏|宣传栏|长椅|凉亭"
)
"""What is by itself wherever it is, and no part of another thing, as 门 and 灯 may be of a lift."""

_AND_THING = (
    rf"(?<![里内家道口边旁处面上下都也是就只这那没])还有(?:[那这]个)?(?=[^，,。；;！!？?\s没]{{0,6}}?(?:{OWN_THING}))"
)
"""电梯按键失灵还有车棚充电桩没电: nothing is put before it, and a thing of its own follows."""

_ASKED_ON = (
    r"(?:(?:然后|完了|接着|再就是)呢?)?我?(?:还有?想|再|顺便|顺带|还要(?=问[一下问个]))(?:再|顺便|要)?"
    r"(?:问|咨询|打听)(?:一下|一嘴|一声|下|问|个)?(?:就是说?)?(?:那个)?|"
    r"(?<=[，,。；;！!\s])我?(?:想|要|请)?(?:问问|(?:问|咨询|打听)(?:一下|一嘴|一声|下|个(?!事)))"
)
"""Begins a question also where nothing is put before it: what is spoken into the phone comes without a comma."""

_LISTED = r"(?:[（(]?[1-9](?:[、．)）]|\.(?!\d(?!\d?(?:号楼|[栋幢#单]))))|[一二三四五](?:[、.．]|是)|[①②③④⑤]|(?:另|还有|再)?一[个件]是|第[一二三四五][、，,：:个件])"
_LIST = re.compile(rf"(?:^|(?<=[\s，,。；;：:！!了]))\s*{_LISTED}\s*")
_ONE_MORE = re.compile(r"再一[个件](?![个月星礼小多人是])")
_CLEAR = re.compile(
    rf"\s*\n\s*|[；;]+|(?:^|(?<=[，,。；;！!？?\s了]))\s*{_ANNOUNCED}[，,：:、\s]*|{_ASKED_ON}[，,：:、\s]*|"
    rf"{_SPOKEN_ON}[，,\s]*"
)
_THEN = re.compile(r"(?:然后|完了|接着)呢?(?:就是说?)?(?:那个)?[，,\s]*")
_SENTENCE = re.compile(r"[。！!？?]+")
_NUMBERED = r"(?:\d{1,3}|[一二三四五六七八九十]{1,3})(?:号楼|栋|幢)"
_COMMA = re.compile(rf"[，,]+| +(?=[一-鿿\dA-Za-z])|{_AND_THING}|(?<=[了着])[和跟](?={_NUMBERED})")
"""A space is put where others put a comma."""
_COUNTS = re.compile(
    r"(?:说|讲|反映|报|问|提|有|就|咨询|打听)[^，,。；;！!？?\n]{0,6}[两三四五几2-5][个件桩点]?[小大]?(?:事[儿情]?|问题|情况)|"
    r"(?:^|(?<=[\s，,。我俺]))[两三四五几2-5][个件桩][小大]?(?:事[儿情]?|问题|情况)[^，,。；;！!？?\n]{0,4}(?:说|讲|反映|报|问|提)"
)
"""我要说三个事, 几个事跟你说下: what comes is counted."""
_IS = r"(?:就是说?|呢?[，,]?是(?!不|否)|呢|[，,、：:])"
_COUNTED = re.compile(
    rf"(?:第[一二三四五1-5]|头一?)[个件点桩条](?:事[儿情]?|问题)?"
    rf"(?:{_IS}|(?!单元|楼(?![道梯下上顶])|门(?![口禁])|路(?![灯面口边])|孩|星期|礼拜|月))\s*|"
    rf"(?:第[一二三四五1-5]|(?<![哪每这那有中的第几])(?:再|另外?|还有|最后)?一[个件](?:事[儿情]?)?|还有|再有?|另外|最后){_IS}\s*|"
    rf"(?<![哪每这那有中的第几])(?:再|另外?|还有|最后)?一[个件](?={_NUMBERED})|(?:首先|其次){_IS}?\s*|"
    r"(?<![第之唯万同统专单划周期十百\d])[一二三四五]是(?!不|否)\s*"
)
_ORDINAL = re.compile(rf"第([一二三四五1-5])[个件点桩条]?(?:事[儿情]?|问题)?{_IS}\s*")
_FIRST_AND_SECOND = (re.compile(r"1|一|①"), re.compile(r"2|二|②"))
_EDGES = " ，,。；;：:、\n\t"

SHORTEST = 4
"""Characters; less says nothing of its own."""
_LONGEST = 600
_REMEMBERED = 100
"""A text is cut for the question in it, and again for its tickets."""


@lru_cache(maxsize=_REMEMBERED)
def pieces_of(text: str) -> tuple[tuple[Border, str], ...]:
    """The text cut wherever a new matter could begin, with how clearly it is announced; a letter is left whole."""
    if len(text) > _LONGEST:
        return ((Border.CLEAR, text),)
    pieces: list[tuple[Border, str]] = []
    start, border = 0, Border.CLEAR
    for at, end, kind in _borders(text, _is_list(text)):
        if piece := text[start:at].strip(_EDGES):
            pieces.append((border, piece))
            border = kind
        else:
            border = max(border, kind)
        start = end
    if piece := text[start:].strip(_EDGES):
        pieces.append((border, piece))
    return tuple(pieces)


def announced_in(text: str) -> tuple[str, ...]:
    """What stands between 另外, 还有, a new line and the like, each by itself; nothing where no such word is in it."""
    groups: list[str] = []
    for border, piece in pieces_of(text):
        if not groups or border >= Border.CLEAR:
            groups.append(piece)
        else:
            groups[-1] = f"{groups[-1]}，{piece}"
    return tuple(groups) if len(groups) > 1 else ()


def _is_list(text: str) -> bool:
    """1、 and 2、 both stand in it, 一个是 twice, or 一个是 and 再一个; 1、2号楼停电 is no list."""
    marks = [found[0] for found in _LIST.finditer(text)]
    if sum("个是" in mark or "件是" in mark for mark in marks) + len(_ONE_MORE.findall(text)) > 1:
        return True
    return all(any(sign.search(mark) for mark in marks) for sign in _FIRST_AND_SECOND)


def announces_count(text: str) -> bool:
    """我要说三个事: what comes is counted."""
    return bool(_COUNTS.search(text))


def may_be_counted(text: str) -> bool:
    return any(sign in text for sign in ("第", "一个", "一件", "头", "首先", "二是"))


def _counted(text: str) -> list[re.Match[str]]:
    """Where each of several matters begins that were announced as so many, 第一个是 and 第二个是; 第一个是男孩 is none."""
    if not may_be_counted(text):
        return []
    said = _COUNTS.search(text)
    if said is not None:
        found = list(_COUNTED.finditer(text, said.end()))
        return found if len(found) > 1 else []
    found = list(_ORDINAL.finditer(text))
    if len({one[1] for one in found}) < 2:
        return []
    ends = [*(one.start() for one in found[1:]), len(text)]
    items = [text[one.end() : end] for one, end in zip(found, ends, strict=True)]
    return found if all(is_matter(item) or only_asks(item) for item in items) else []


def _borders(text: str, listed: bool) -> list[tuple[int, int, Border]]:
    found = [(one.start(), one.end(), Border.COUNTED) for one in _counted(text)]
    found += [(one.start(), one.end(), Border.CLEAR) for one in _CLEAR.finditer(text)]
    found += [(one.start(), one.end(), Border.CLEAR) for one in _LIST.finditer(text)] if listed else []
    found += [(one.start(), one.end(), Border.SENTENCE) for one in _SENTENCE.finditer(text)]
    found += [(one.start(), one.end(), Border.THEN) for one in _THEN.finditer(text)]
    found += [(one.start(), one.end(), Border.COMMA) for one in _COMMA.finditer(text)]
    ordered: list[tuple[int, int, Border]] = []
    for one in sorted(found, key=lambda border: (border[0], -border[2], -border[1])):
        if not ordered or one[0] >= ordered[-1][1]:
            ordered.append(one)
    return ordered


def only_asks(piece: str) -> bool:
    return is_question(piece) and not is_matter(piece) and len(bare(piece)) >= SHORTEST
