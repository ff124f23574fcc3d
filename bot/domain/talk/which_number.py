"""说错了 是15号格子, 不对 是108号: a number that is mended may be that of a pile, a locker, a parking bay or a floor, and not
of the building."""

from __future__ import annotations

import re

from bot.domain.places.words import place_key
from bot.domain.talk.correction import denied_words, right_words

_NUMBER = r"(?:\d{1,4}|[一二三四五六七八九十百]{1,4})"
_THING = (
    r"格子?|格口|柜(?!台)|充?电?桩|车位|泊位|位(?!置)|摊|档口?|铺|窗口|灯杆|电?线?杆|杆|路灯|灯|电?梯|扶梯|桶|垃圾箱|箱|水?电?表|阀|水?泵|"
    r"闸机?|道闸|充电口|插座|插口|枪|机(?!房)|线(?!路)|座位|球台|台(?!阶)|车(?![棚库道])|井"
)
_BUILDING = re.compile(rf"{_NUMBER}(?:号楼|栋|幢|座|[#＃]|号院)|[A-Ha-h](?:座|栋|幢|楼|区)")
_OF_A_THING = re.compile(rf"{_NUMBER}号?(?:{_THING})")
_ANY = re.compile(rf"({_NUMBER})号(?!楼|院|门)")
_NUMBERED = re.compile(
    rf"{_NUMBER}号?(?:{_THING}|门)|(?:{_THING})是?{_NUMBER}号|充电桩|快递柜|丰巢|储物柜|寄存柜|车位|泊位|摊位|档口|窗口|灯杆|电线杆|格口"
)
"""What there are several of, told apart by their numbers."""
_AS_FLOOR = re.compile(rf"({_NUMBER})楼")
_KEY_NUMBER = re.compile(r"\d+(?=栋|号院)")
_KEY_FLOOR = re.compile(r"\d层")


def is_of_a_thing(words: str) -> bool:
    """说错了 是15号格子: the number of a thing is mended and no building is named."""
    right = right_words(words)
    return not _BUILDING.search(right) and bool(_OF_A_THING.search(right))


def spares_building(place: str, told: str, words: str) -> bool:
    """Whether the building of a report stands although `words` mend a number: `told` speaks of things that have numbers
    too, or another number than that of the building is taken back. `place`: its key."""
    right = right_words(words)
    if _BUILDING.search(right):
        return False
    if is_of_a_thing(words):
        return True
    found = _KEY_NUMBER.match(place)
    building = found[0] if found else ""
    denied = denied_words(words)
    if building and not _KEY_FLOOR.search(place) and _same(building, _AS_FLOOR.findall(denied)):
        return True
    numbers = _ANY.findall(right)
    if not numbers:
        return False
    wrong = _ANY.findall(denied)
    of_things = bool(_NUMBERED.search(told))
    if building and wrong:
        return not _same(building, wrong) or (
            of_things and any(f"{one}号" in _BUILDING.sub(" ", told) for one in wrong)
        )
    return of_things or bool(building and _same(building, numbers))


def _same(building: str, numbers: list[str]) -> bool:
    return any(place_key(f"{one}号楼") == f"{building}栋" for one in numbers)
