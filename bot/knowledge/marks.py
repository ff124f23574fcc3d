"""Which one of several a text is about: 5号楼, 2单元, 东门, 第二学期. Entries may differ by nothing else.

Matching leaves numbers out, because mostly they only tell who asks from where. They count where a 标准问 bears one of
the same kind.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import lru_cache
from typing import NamedTuple

from bot.knowledge.clean import bare, plain, said


class Mark(NamedTuple):
    """A kind (栋, 单元, 门 …), which one of these, and whether it only tells who asks."""

    kind: str
    which: str
    of_asker: bool = False


_COUNT = "[0-9]{1,4}|[零一二三四五六七八九十百两]{1,4}"
_MARK = re.compile(
    # What it is of stands behind which one it is, in every line.
    rf"(?<![0-9零一二三四五六七八九十百两])(?:第?({_COUNT})\s?"
    r"(号楼|号院|号?单元|号门(?!诊)|号线|号?网格|号(?:电梯|梯|岗亭|岗|窗口|车库|停车场|充电桩|机|厅|馆|会议室|活动室|教室|柜|出口|入口|口|泵房)"
    r"|#楼?|[栋幢]|座(?=[^桥])|[层楼](?![道梯盘栋长顶房])|学期|年级|标段|片区|期(?![间限末中待望])|区(?![别分域])|小组|[组队针剂批])"
    r"|([0-9]{1,3})(路)(?=[公汽大]?[交车巴]|[首末头早晚]班))"
    r"|(?<![0-9a-z])([a-z])(号楼|[栋座幢]|区(?![别分域])|出口|入口|[口馆厅])"
    r"|([东西][南北]|[东西南北])(门|苑|院|广场|停车场|车库|校区|院区|区|街|路|站|操场|岗亭|岗|出口|入口|口|园|村|单元|车棚|充电棚|食堂|凉亭|湖)"
    r"|([正侧前后大小])(门)(?![诊面])"
    r"|([上下])(学期(?!间)|半年)"
    r"|(地[上下])面?(车库|停?车位|停车场)"
    r"|([大中小])(班)(?![级长费])"
    r"|([新老旧])(校区|院区|大厅|馆)"
    rf"|第({_COUNT})([㐀-鿿])"
)
_SIGN = re.compile(r"[0-9a-z零一二三四五六七八九十两东西南北].|[门班]|地[上下]|[上下](?:学期|半年)|[新老旧][校院大馆]")
"""Most texts have none and are not read any closer."""
_ONE_KIND = dict.fromkeys(("号楼", "#楼", "#", "幢", "座"), "栋") | {
    "号单元": "单元",
    "号门": "门",
    "楼": "层",
    "号网格": "网格",
    "停车位": "车位",
}
_HALVES = {"上": "1", "下": "2"}

_AMOUNT = re.compile(
    rf"(?<![0-9零一二三四五六七八九十百两第])({_COUNT})\s?"
    r"(周?岁|天|年|个?月|日|元|块|平|人|次|胎|孩|级|类|档|折|种|分|小时|周|米|吨|度|路|号(?![楼院门线单网电]))"
)
_NO_NAME = "哪这那我你您他她们本该的在去到上个了条是"
_NAME = re.compile(
    # Only where such a word begins the two signs before it are looked at.
    rf"(?=[小中幼学卫医菜市超派街花家公新大社广苑园湾庭府村巷路])(?<=[㐀-鿿]{{2}})(?<![{_NO_NAME}])(?<![{_NO_NAME}].)"
    r"(?:小学|中学|幼儿园|学校|卫生院|卫生站|医院|菜?市场|超市|派出所|街道|花园|家园|小区|公寓|新村|大厦|社区|广场|公园|[苑园湾庭府村街巷路])"
)
_ESTATES = frozenset(("花园", "家园", "小区", "公寓", "新村", "大厦", "社区", *"苑园湾庭府村"))
_LOOSELY = "~"
"""Before the kind of what tells entries apart only where it is all that does: 60岁 and 80岁, one estate and another."""

_CLAUSE = re.compile(r"[^,，。;；!?！？\s]+(?:\s(?=[号栋幢单楼层])[^,，。;；!?！？\s]+)?")
_ASKER = re.compile(
    r"(?:我|俺|咱|本人|家)(?:[们家是住在就的这边里儿业主户居民租客人号单元栋幢座楼层室#-]"
    r"|[0-9a-z零一二三四五六七八九十百两]|[东西南北]|花园|小区)*"
)
"""我家住3号楼2单元501: who asks, and nothing of what is asked."""

_UNITS = {sign: number for number, sign in enumerate("零一二三四五六七八九")} | {"两": 2}


@lru_cache(maxsize=128)
def marks_in(text: str) -> tuple[Mark, ...]:
    """What a text names. What it says of the asker counts only where the question itself names none of that kind."""
    whole, asked = plain(text), said(text)
    clauses = _CLAUSE.findall(asked)
    around = _CLAUSE.findall(whole.replace(asked, " ", 1)) if asked != whole else []
    of_asker = _named_last((*around, *filter(_ASKER.fullmatch, clauses)))
    named = _named_last(clause for clause in clauses if not _ASKER.fullmatch(clause))
    return (
        *(Mark(kind, which) for kind in sorted(named) for which in sorted(named[kind])),
        *(Mark(kind, which, True) for kind in sorted(of_asker.keys() - named) for which in sorted(of_asker[kind])),
    )


def _named_last(clauses: Iterable[str]) -> dict[str, frozenset[str]]:
    """By kind, what the last clause names that names any: 1号楼的管家是谁，那5号楼呢."""
    named: dict[str, frozenset[str]] = {}
    for clause in clauses:
        if marks := [*_found(clause)]:
            named.update(by_kind(marks))
    return named


def _found(text: str) -> Iterator[Mark]:
    if _SIGN.search(text):
        yield from map(_mark, _MARK.finditer(text))
        yield from map(_amount, _AMOUNT.finditer(text))
    yield from map(_name, _NAME.finditer(text))


def _mark(found: re.Match[str]) -> Mark:
    at = found.lastindex or 0
    which, kind = found[at - 1], found[at]
    kind = _ONE_KIND.get(kind, kind)
    if kind in ("学期", "半年"):
        which = _HALVES.get(which, which)
    return Mark(kind, _number(which))


def _amount(found: re.Match[str]) -> Mark:
    return Mark(_LOOSELY + found[2], _number(found[1]))


def _name(found: re.Match[str]) -> Mark:
    kind = "小区" if found[0] in _ESTATES else found[0]
    return Mark(_LOOSELY + kind, found.string[found.start() - 2 : found.start()])


def _number(which: str) -> str:
    """十二 and 12 are one; what is no number stays as it is."""
    if which.isdecimal():
        return str(int(which))
    if not which or any(sign not in _UNITS and sign not in "十百" for sign in which):
        return which
    if not {"十", "百"} & {*which}:
        return "".join(str(_UNITS[sign]) for sign in which)
    total = unit = 0
    for sign in which:
        if sign in "十百":
            total += (unit or 1) * (10 if sign == "十" else 100)
            unit = 0
        else:
            unit = _UNITS[sign]
    return str(total + unit)


def outline(text: str) -> str:
    """A wording with the kind of each mark in its place: what entries have in common that differ by nothing else."""
    amounts = _AMOUNT.sub(_in_its_place(_amount), _MARK.sub(_in_its_place(_mark), said(text)))
    names = [(found.start(), found.end(), _name(found)) for found in _NAME.finditer(amounts)]
    for start, end, mark in reversed(names):
        amounts = f"{amounts[: start - 2]}{mark.kind}9{amounts[end:]}"
    return bare(amounts)


def _in_its_place(read: Callable[[re.Match[str]], Mark]) -> Callable[[re.Match[str]], str]:
    return lambda found: f"{read(found).kind}9"


def is_loose(kind: str) -> bool:
    """Whether marks of that kind count only for entries that nothing else tells apart."""
    return kind.startswith(_LOOSELY)


def by_kind(marks: Iterable[Mark]) -> Mapping[str, frozenset[str]]:
    found = defaultdict[str, set[str]](set)
    for mark in marks:
        found[mark.kind].add(mark.which)
    return {kind: frozenset(each) for kind, each in found.items()}


def shown(kind: str, which: Iterable[str]) -> str:
    """As a person would write them."""
    return "、".join(sorted(one + kind.removeprefix(_LOOSELY) for one in which))
