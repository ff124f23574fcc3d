"""Two matters in one message: 3号楼电梯坏了，另外5号楼门口路灯也不亮 is two tickets, a matter with its details is one."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from bot.domain.places.questions import Missing, what_is_missing
from bot.domain.places.words import building_in, is_elsewhere, may_be_one_place, names_building, place_in, place_key
from bot.domain.speech.apart import are_apart
from bot.domain.speech.kinds import is_matter, is_question, likely_report
from bot.domain.speech.pieces import OWN_THING, SHORTEST, Border, announces_count, may_be_counted, only_asks, pieces_of
from bot.domain.speech.words import ABUSE, BROKEN, FACILITY, RESOLVED, SUGGESTS, WRONG
from bot.domain.tickets.category import FALLBACK
from bot.domain.words.plain import bare
from bot.domain.words.subjects import subjects_in

MOST = 5
"""More in one message is a list that a person has to read: it stays one ticket."""


@dataclass(frozen=True, slots=True)
class Parts:
    """`matters` in the order in which they were said, each with the building it is in; `questions` is what the text
    asks besides."""

    matters: tuple[str, ...]
    questions: tuple[str, ...] = ()


_GOES_ON = re.compile(
    r"(?:而且|并且|结果|所以|因此|导致|因为|害得|弄得|搞得|造成|影响|这(?!边)|那(?!边)|它|他|她|里面|上面|下面|旁边|到现在|至今|"
    r"(?:脏|污|臭)?水(?:都|全|流|漫|淹|往|从)|味道?|一直|已经|都|每天|天天|经常|老是|总是|好几|也没|也不(?!亮|通|走|响)|还没|还不|没人|谁|请|麻烦|希望|望|快(?![递餐])|尽快|赶紧|"
    r"能不能|可不可以|物业|保安|电话|打电话|报修|说了|反映|昨天报|上次报|是不是|我家?(?:也|是)|我们(?:家|楼)?也)"
)
"""How one begins who goes on about the same."""

_NEGLECT = re.compile(
    r"(?:一直|也|都|还是|根本|从来|到现在)*(?:没人|没有人|不|没)(?:管|修|来(?:人|修|看)?|理|接|处理|解决|回复?|动静)"
    r"|(?:物业|保安|社区|客服)?(?:电话)?(?:没人接|打不通|不接)|(?:说|报|反映|找|催)(?:过|了)+[^，,。]{0,6}[次遍回]?|推诿|不作为"
)
"""That nobody cared is said of a matter, it is none beside another."""

_SUPPLY = tuple(
    re.compile(words)
    for words in (
        r"(?:停|没|断|缺|来)(?:热|自来)?水(?!管)|水(?:又|都|也)?(?:停|断|没)|水压",
        r"(?:停|没|断|缺|来)电(?!梯)|电(?:又|都|也)?(?:停|断|没)|跳闸|电压",
        r"(?:停|没|断|缺|来)(?:燃|煤|天然)?气|气(?:又|都|也)?(?:停|断|没)",
        r"暖气?|不热|冰凉",
        r"(?:断|没)网|网(?:络)?(?:断|没)|宽带",
    )
)
"""The same outage in two buildings is one."""

_BRIEFEST = 3
"""Characters of what is told where the next is clearly announced: 灯坏了, 没暖气."""

_OF_IT = re.compile(
    r"问?(?:大概|那|这)*(?:啥时候?|什么时候|多会儿?|多久|多长时间|几[天点时]|今天|明天|能不能|是不是|要不要)[^，,。]{0,6}?"
    r"(?:好|修|来人?|弄|通|亮|恢复|解决)[^，,。]{0,4}"
)
"""顺便问下啥时候好: of what has just been told."""

_WHICH = re.compile(r"就?(?:是|在)(?!不)")
"""对了是5楼那家."""

_OF_TWO = re.compile(
    r"(?P<one>[^，,。；;！!？?\s]{3,10}?)[和跟与、](?P<other>[^，,。；;！!？?\s]{3,10}?)(?P<wrong>(?:都|全)[^，,。；;！!？?]{2,12})"
)
"""3号楼的灯和5号楼的门禁都坏了."""

_AS_WELL = re.compile(r"也(?:都|在)?([漏堵停断爆臭吵响])")
"""邻居家也漏: the same fault once more."""

_OUTSIDE = re.compile(
    r"路灯|马路|路面|路口|道路|人行道|井盖|公园|广场|河|湖|大门|小区|停车场|地库|车库|快递柜|垃圾(?:站|房)|绿化|草坪|道闸|岗亭|"
    r"健身|滑梯|秋千|喷泉|凉亭|长椅|充电桩|门岗|围墙|围栏|红绿灯|公交"
)
"""Stands in no building, so that the building named before says nothing of where it is."""

_BESIDE = re.compile(r"(?:[那这]边?)?(?:的)?(?:旁边|边上|对面|隔壁|前面|后面|附近|另一[边侧头]|门口|门前)")
"""旁边的下水道也堵了: where it is follows from what was said before it."""
_COMES_OF_IT = re.compile(r"泡|淹|浸|湿|渗|[流漏淌溅滴冒]到|熏|震|砸|吵")

_NAMED_AS_WELL = re.compile(r"[^，,。；;！!？?]{2,10}?(?:也|还(?![没不是在有]))")
_THING = re.compile(OWN_THING)
_NAMED_FIRST = re.compile(rf"[^，,。；;！!？?]{{0,6}}?(?P<thing>{OWN_THING})")


def parts_of(text: str, kind_of: Callable[[str], str]) -> Parts:
    """The matters in a text that are a report each and differ in kind of work or in place, and what it asks besides.

    One matter, and no question beside it, is what nearly every text has; in doubt it is so. `kind_of` sorts a text
    into a kind of work. A later part that names no building is in the one named before it (（3号楼） is put behind
    its words), unless it is about something that stands outside.
    """
    pieces = pieces_of(text)
    if len(pieces) < 2:
        return Parts(_each_of_two(text) or (text,))
    counted = _is_counted(pieces)
    building = building_in(pieces[0][1]) if counted else ""
    groups: list[str] = []
    asked: list[str] = []
    for border, piece in pieces[1:] if counted and _only_announces(pieces[0][1]) else pieces:
        if (
            only_asks(piece)
            and border in (Border.COUNTED, Border.CLEAR, Border.THEN)
            and not (groups and _asks_of_it(piece))
        ):
            asked.append(piece)
        elif not groups or _is_another(groups[-1], piece, border, kind_of):
            groups.append(piece)
        else:
            groups[-1] = f"{groups[-1]}，{piece}"
    if asked and not (groups and (counted or is_report(groups[0]) or _is_told_first(groups[0], pieces))):
        return Parts((text,))
    if len(groups) > MOST or (len(groups) < 2 and not asked):
        return Parts((text,))
    questions = asked if counted or not asked else ["，".join(asked)]
    return Parts(tuple(_placed(groups, building)), tuple(questions))


def _each_of_two(text: str) -> tuple[str, ...]:
    """3号楼的灯和5号楼的门禁都坏了: two things in two buildings, and what is wrong with both; empty where it is nothing else."""
    found = _OF_TWO.fullmatch(text.rstrip("。！!"))
    if found is None:
        return ()
    each = tuple(f"{found[name]}{found['wrong']}" for name in ("one", "other"))
    return each if all(map(is_report, each)) and _is_of_other_thing(found["one"], found["other"]) else ()


def questions_in(text: str) -> tuple[str, ...]:
    """Where the text is nothing but several questions, clearly parted (另外, 还有, a full stop, 第二个是): each of them."""
    pieces = pieces_of(text)
    groups: list[str] = []
    for border, piece in pieces[1:] if _is_counted(pieces) and _only_announces(pieces[0][1]) else pieces:
        if not groups or border in (Border.COUNTED, Border.CLEAR, Border.SENTENCE):
            groups.append(piece)
        else:
            groups[-1] = f"{groups[-1]}，{piece}"
    return tuple(groups) if 1 < len(groups) <= MOST and all(only_asks(group) for group in groups) else ()


def is_counted(text: str) -> bool:
    """Whether several matters are announced and numbered in it: 我要说三个事 第一个是."""
    return _is_counted(pieces_of(text))


def counted_in(text: str) -> tuple[str, ...]:
    """What is said of each of them, in their order; nothing where none are counted."""
    pieces = pieces_of(text) if may_be_counted(text) else ()
    items: list[str] = []
    for border, piece in pieces if _is_counted(pieces) else ():
        if border is Border.COUNTED:
            items.append(piece)
        elif items:
            items[-1] = f"{items[-1]}，{piece}"
    return tuple(items)


def _is_another(before: str, piece: str, border: Border, kind_of: Callable[[str], str]) -> bool:
    if border is Border.COUNTED:
        return len(bare(piece)) >= SHORTEST
    told = is_report(before) or _is_of_other_place(before)
    if told and is_report(piece):
        return _differ(before, piece, border, kind_of)
    if border is not Border.CLEAR or not _is_of_other_kind(before, piece, kind_of):
        return False
    if told and _is_of_other_place(piece) and _is_elsewhere(piece, before):
        return True
    return _is_briefly_told(before) and (is_report(piece) or (likely_report(piece) and _is_briefly_told(piece)))


def _asks_of_it(piece: str) -> bool:
    """顺便问下啥时候好, of what has just been told."""
    return bool(_OF_IT.fullmatch(piece)) and not subjects_in(piece)


def _is_told_first(group: str, pieces: tuple[tuple[Border, str], ...]) -> bool:
    """灯坏了 顺便问下居住证怎么办; 大件垃圾怎么扔，楼道堆不下了 asks, and says why."""
    return group.startswith(pieces[0][1]) and likely_report(group)


def _is_briefly_told(piece: str) -> bool:
    """没暖气, 楼下狗天天叫: something is wrong, in a word or two, or in no word of our lists."""
    if RESOLVED.search(piece) or is_question(piece) or _GOES_ON.match(piece) or _WHICH.match(piece):
        return False
    wrong = likely_report(piece) or BROKEN.search(piece) or WRONG.search(piece)
    return bool(wrong) and is_matter(piece) and len(bare(piece)) >= _BRIEFEST


def _is_of_other_place(piece: str) -> bool:
    """3号楼下面老停车: said of a building, in no word of our lists for what is wrong."""
    return names_building(piece) and likely_report(piece) and not (is_question(piece) or _GOES_ON.match(piece))


def _is_of_other_kind(before: str, piece: str, kind_of: Callable[[str], str]) -> bool:
    kinds = {kind_of(before), kind_of(piece)}
    return len(kinds) == 2 and FALLBACK not in kinds


def is_report(part: str) -> bool:
    """Whether it would be a report on its own: it names a thing or place here, and says what is wrong or wanted."""
    said = _NEGLECT.sub("", part)
    if len(bare(part)) < SHORTEST or RESOLVED.search(part):
        return False
    if not (FACILITY.search(said) or place_in(said)) or not is_matter(part):
        return False
    return bool(BROKEN.search(said) or ABUSE.search(said) or WRONG.search(said) or SUGGESTS.search(said))


def goes_on(part: str) -> bool:
    """Whether it begins as one does who goes on about the same: 而且, 结果, 水都流到."""
    return bool(_GOES_ON.match(part))


def stands_outside(text: str) -> bool:
    """路灯, 井盖: where it is may be told by what else stands there."""
    return bool(_OUTSIDE.search(text))


def _is_counted(pieces: tuple[tuple[Border, str], ...]) -> bool:
    return any(border is Border.COUNTED for border, _ in pieces)


def _only_announces(piece: str) -> bool:
    """那个我要说三个事啊, and nothing of what they are."""
    return announces_count(piece) and not is_report(piece)


def _differ(before: str, piece: str, border: Border, kind_of: Callable[[str], str]) -> bool:
    """Another kind of work or another place; the less clearly announced, the more is asked for."""
    if _is_beside(before, piece, kind_of) or _is_as_well(before, piece) or _is_thing_of_its_own(before, piece):
        return True
    if _GOES_ON.match(piece) or any(outage.search(before) and outage.search(piece) for outage in _SUPPLY):
        return False
    elsewhere = _is_elsewhere(piece, before) or (border is Border.CLEAR and _is_outside(piece, before))
    if not elsewhere and (more := _AS_WELL.search(piece)) and more[1] in before:
        return False
    another_kind = _is_of_other_kind(before, piece, kind_of)
    if border is Border.CLEAR:
        return elsewhere or another_kind
    return elsewhere and (another_kind or border is Border.SENTENCE or _is_of_other_thing(before, piece))


def _is_beside(before: str, piece: str, kind_of: Callable[[str], str]) -> bool:
    """63号楼后面的垃圾没清，旁边的下水道也堵了: next to it, of another thing, and another kind of work."""
    if "也" not in piece or not _BESIDE.match(piece) or _COMES_OF_IT.search(piece):
        return False
    here, there = subjects_in(before), subjects_in(piece)
    return bool(here and there) and set(here).isdisjoint(there) and _is_of_other_kind(before, piece, kind_of)


def _is_as_well(before: str, piece: str) -> bool:
    """电梯老晃，单元门也关不严: two things that are named, and neither comes of the other, as what is wet comes of a leak."""
    if not _NAMED_AS_WELL.match(piece) or (_GOES_ON.match(piece) and not _BESIDE.match(piece)):
        return False
    if _COMES_OF_IT.search(piece):
        return False
    return are_apart(before, piece)


def _is_thing_of_its_own(before: str, piece: str) -> bool:
    """消防栓没水，消防通道被车堵了: two that stand for themselves and are both broken; 电梯坏了，门打不开 may be its door."""
    named = _NAMED_FIRST.match(piece)
    if named is None or not _THING.search(before) or named["thing"] in before:
        return False
    if _GOES_ON.match(piece) or _COMES_OF_IT.search(piece):
        return False
    return all(_is_broken(one) for one in (before, piece)) and are_apart(before, piece)


def _is_broken(part: str) -> bool:
    """Or in the way of all, and not only neglected."""
    said = _NEGLECT.sub("", part)
    return bool(BROKEN.search(said) or ABUSE.search(said))


def _is_of_other_thing(before: str, piece: str) -> bool:
    """4号楼对讲坏了 6号楼草坪没人剪: in two buildings, and both by what they are about."""
    here, there = subjects_in(before), subjects_in(piece)
    return bool(here and there) and set(here).isdisjoint(there) and names_building(before) and names_building(piece)


def _is_elsewhere(piece: str, before: str) -> bool:
    """Another building, or something there is only one of; 楼道 and 2单元 lie in the building named before."""
    if not is_elsewhere(piece, before) or may_be_one_place(place_key(piece), place_key(before)):
        return False
    return names_building(piece) or what_is_missing(place_in(piece)) is not Missing.BUILDING


def _is_outside(piece: str, before: str) -> bool:
    """儿童滑梯, after something in a building."""
    inside = names_building(before) and not _OUTSIDE.search(before)
    return inside and not names_building(piece) and bool(_OUTSIDE.search(piece))


def placed_in(text: str, building: str) -> str:
    """With the building that was named before, where it names none and is not about what stands outside."""
    missing = what_is_missing(text)
    if not building or names_building(text) or (missing is None and not _BESIDE.match(text)):
        return text
    if missing is Missing.PLACE and _OUTSIDE.search(text) and not _BESIDE.match(text):
        return text
    return f"{text}（{building}）"


def _placed(groups: list[str], building: str) -> Iterator[str]:
    for group in groups:
        yield placed_in(group, building)
        building = building_in(group) or building
