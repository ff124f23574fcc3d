"""我爸走丢了 and 有个老人走失了 灰棉袄, 3号楼2单元着火了 and 3号楼冒烟了: what several people called out at nearly the same time,
each for themselves, and is one. What may be two is two: the one must not silence the other."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from bot.domain.danger.emergency import recognise_emergency
from bot.domain.danger.kinds import Emergency, EmergencyKind
from bot.domain.danger.same import are_alike, is_in_own_home, may_be_one_person, names_own
from bot.domain.places.words import may_be_one_place
from bot.domain.units import HOUR_MS, MINUTE_MS

TOGETHER_MS = 30 * MINUTE_MS
"""At nearly the same time: a second fire in the house an hour later is a second one."""
MISSED_MS = 2 * HOUR_MS
"""Whoever is missed is missed for long, and one neighbour after the other tells of it."""

_OF_ONES_OWN = frozenset({
    EmergencyKind.INJURY, EmergencyKind.SUICIDE, EmergencyKind.CRIME, EmergencyKind.SHOCK, EmergencyKind.TRAPPED,
})  # fmt: skip
"""What may befall two people in one building."""
_ANOTHER = re.compile(r"又|另[外有一]|还有(?:一|个|人)|也(?!许|可能|不知)|第[二三]")
_COLOUR = re.compile(r"[红灰黑白蓝绿黄紫粉棕花](?=色|的?[^，,。\s]{0,2}(?:衣|袄|服|衫|裙|裤|外套|帽|鞋|马甲|包|T恤))")
_LOOK = re.compile(
    r"棉袄|外套|校服|羽绒|马甲|衬衫|背心|毛衣|睡衣|帽子|裙子?|眼镜|拐[杖棍]?|轮椅|驼背|光头|辫子|卷发|胡子|书包|布袋|布包|手链|拖鞋|布鞋"
)
_YEARS = re.compile(r"(\d{1,3}|[一二三四五六七八九十]{1,3})多?(?:来)?岁")
_DIGITS = "零一二三四五六七八九十"


@dataclass(frozen=True, slots=True)
class CalledOut:
    """One of them: the words of the alarm, and all that its reporter has told of it since."""

    alarm: str
    place: str
    reporter: str
    opened_at: int
    since: str = ""

    @property
    def text(self) -> str:
        return f"{self.alarm} {self.since}"


def are_one(one: CalledOut, other: CalledOut) -> bool:
    """The same help at the same place, or the same missing person."""
    first, later = sorted((one, other), key=lambda called: called.opened_at)
    here, there = recognise_emergency(first.alarm), recognise_emergency(later.alarm)
    if here is None or there is None or says_another(later.alarm):
        return False
    apart = later.opened_at - first.opened_at
    if EmergencyKind.MISSING in (here.kind, there.kind):
        return here.kind is there.kind and apart <= MISSED_MS and _is_same_person(first, later)
    return apart <= TOGETHER_MS and _is_same_help(here, there) and _is_there(first, later, here)


def says_another(words: str) -> bool:
    """3号楼也有人晕倒了, 又着火了, 还有一个."""
    return bool(_ANOTHER.search(words))


def _is_same_help(one: Emergency, other: Emergency) -> bool:
    if EmergencyKind.FRAUD in (one.kind, other.kind) or one.live_wire != other.live_wire:
        return False
    return are_alike(one.kind, other) or are_alike(other.kind, one)


def _is_there(one: CalledOut, other: CalledOut, danger: Emergency) -> bool:
    if not (one.place and other.place and may_be_one_place(one.place, other.place)):
        return False
    if danger.kind not in _OF_ONES_OWN:
        return True
    own = any(is_in_own_home(text) or names_own(text) for text in (one.text, other.text))
    return not own and may_be_one_person(one.text, other.text)


def _is_same_person(one: CalledOut, other: CalledOut) -> bool:
    """Nothing that is told of them differs, and something is the same."""
    if not may_be_one_person(one.text, other.text):
        return False
    told = [(set(sign.findall(one.text)), set(sign.findall(other.text))) for sign in (_COLOUR, _LOOK)]
    colours, _ = told
    years = [list(_years(text)) for text in (one.text, other.text)]
    if (all(colours) and colours[0].isdisjoint(colours[1])) or (all(years) and not _is_one_age(*years)):
        return False
    alike = all(years) or any(not here.isdisjoint(there) for here, there in told)
    at_one_place = bool(one.place and other.place) and may_be_one_place(one.place, other.place)
    return alike or at_one_place or _names(one.reporter, other.text) or _names(other.reporter, one.text)


def _years(text: str) -> Iterator[int]:
    for found in _YEARS.finditer(text):
        word = found[1]
        if word.isdigit():
            yield int(word)
        else:
            tens, ten, ones = word.rpartition("十")
            yield (_DIGITS.index(tens[-1]) if tens else 1) * 10 * bool(ten) + (_DIGITS.index(ones) if ones else 0)


def _is_one_age(here: list[int], there: list[int]) -> bool:
    """70岁 and 70多岁, 72岁; 6岁 and 8岁 are two children."""
    return any(abs(one - other) <= max(one, other) // 10 for one in here for other in there)


def _names(reporter: str, text: str) -> bool:
    """张大爷他爸走丢了, of what 张大爷 called out."""
    return len(reporter) > 1 and reporter in text
