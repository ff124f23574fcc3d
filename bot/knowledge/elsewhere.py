"""Whether a question names another place than the asker's: 阳光社区的食堂几点开, 县医院晚上有门诊吗, 隔壁小区停车多少钱. Our own
answer would be a wrong one."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from dataclasses import replace

from bot.domain.knowledge import Verdict
from bot.knowledge.judge import Judgement
from bot.texts import operators_ask as say

_OF_A_GRID = re.compile(r"(?:社区|街道|新村|[镇乡村])$")
_SHORTEST = 2
_BEGIN = r"^(?:@\S+\s+)?(?:你好|您好|请问|想问|问下|问一下|那|[,，、 ])*"
_NOBODY = (
    "的了我你您他她它们咱俺这那哪各每某本该别有没在到去从给向跟和与或是要能会想请问听说找让叫帮老旧整全另附近里外几个家"
)
"""Signs of what stands before 社区 where it is no name: 请问社区, 在咱们社区, 老旧小区."""
_NO_NAME = "预约|咨询|麻烦|拜托|暑假|寒假|明天|今天|昨天|平时|周末|智慧|定点|三甲|公立|私立|民营|周边|封闭|开放|宠物|口腔|专科|人才|老年|青年|建[册档]|社区"
_NAMED = re.compile(
    rf"{_BEGIN}(?:隔壁|对面|旁边)?(?!{_NO_NAME})([^\W\d_a-z{_NOBODY}]{{2,3}}(?:社区|街道|镇))(?=的|\w)(?![能会可有发给要让怎如看借收办管])"
    rf"|{_BEGIN}((?:[^\W\d_a-z{_NOBODY}]{{2}})?(?:人民|中心|妇幼|[省市县区])(?:人民|中心|妇幼|中医)?"
    r"(?:医院|图书馆|体育馆|博物馆|游泳馆|文化馆|少年宫))"
    rf"|{_BEGIN}((?:隔壁|对面|旁边|别的|其[他它]|人家)(?:那个|那边的?)?(?:小区|社区|街道|村)|(?:老家|娘家|婆家)(?:那[边里儿]))"
)
_THEIRS = re.compile(
    r"(?:[他她]们|人家)(?:那个?)?(?:小区|社区|村|院里|那(?:边|里|儿)|楼[里下])|[他她]住的?(?:那个)?(?:小区|社区|村)"
)
_ESTATE = re.compile(
    rf"(?:^|[\s，,。！!；;：:]|(?<![我家住])在|[去到]|问(?:一?下)?|对面|隔壁|旁边)(?!{_NO_NAME}|一?下|中心|楼[上下]|自己)"
    rf"([^\W\d_a-zA-Z{_NOBODY}住是问面边公市门口自己]{{2,3}}(?:小区|花园|家园|佳苑|苑|新村|公寓|广场(?!舞)|大厦|商场|商城|公园)"
    r"|万达|万象城|吾悦|银泰|大悦城|奥特莱斯|火车站|高铁站|机场|汽车站)(?:的|那边的?|里的?|(?![的那里]))(?=[^\s，,。！!？?])"
    r"(?![^\s，,。！!？?]{0,8}(?:住户|居民|业主|租户|租客|房客))"
)
"""锦绣花园的足球场怎么预约, 万达地下车库停车怎么收费: what is asked of stands right behind the name."""
_HERE = re.compile(r"咱|我们|我家|俺们|这[边里儿]|本(?:小区|社区)")
"""隔壁小区物业才一块二，咱这儿到底多少: asked of here all the same."""


def elsewhere_in(text: str, grids: Mapping[str, str], upwards: tuple[str, ...] | None) -> str:
    """What a question names that is not where it is asked; empty where nothing is.

    `grids`: every spelling of a grid to its id; `upwards`: the ids of the asker's grid and those above it.
    """
    if _HERE.search(text):
        return ""
    if theirs := _THEIRS.search(text):
        return theirs[0]
    for name in _names(grids, upwards):
        if name in text:
            return name
    found = _NAMED.search(text) or _ESTATE.search(text)
    name = next(filter(None, found.groups()), "") if found else ""
    here = [spelling for spelling, grid in grids.items() if upwards is None or grid in upwards]
    return "" if any(one in name for one in _ours(grids, upwards)) or any(name in one for one in here) else name


def only_offered(found: Judgement, grids: Mapping[str, str], upwards: tuple[str, ...] | None) -> Judgement:
    """The same, but nothing is said outright where the question names another place that the entry does not speak of."""
    match, best = found.match, found.match.best
    if best is None or match.mentioned is not Verdict.ANSWER:
        return found
    name = elsewhere_in(match.question, grids, upwards)
    if not name or name in best.told:
        return found
    why = match.reasons
    offered = replace(match, mentioned=Verdict.CHOICES, sure=False, reasons=lambda: (*why(), say.names_elsewhere(name)))
    return replace(found, match=offered)


def _names(grids: Mapping[str, str], upwards: tuple[str, ...] | None) -> Collection[str]:
    """Those of other grids than the asker's, short and in full."""
    if upwards is None:
        return ()
    return {short for name, grid in grids.items() if grid not in upwards and (short := _short(name))}


def _ours(grids: Mapping[str, str], upwards: tuple[str, ...] | None) -> Collection[str]:
    return {short for name, grid in grids.items() if (upwards is None or grid in upwards) and (short := _short(name))}


def _short(name: str) -> str:
    """云杉, of 云杉社区; nothing of what is named by its number."""
    short = _OF_A_GRID.sub("", name)
    return short if len(short) >= _SHORTEST and short != name and not short.isascii() else ""
