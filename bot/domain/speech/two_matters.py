"""Two matters in one message: 3号楼电梯坏了，另外5号楼门口路灯也不亮 is two tickets, a matter with its details is one."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from bot.domain.places.words import building_in, names_building
from bot.domain.speech.another import is_another, is_briefly_told, is_report
from bot.domain.speech.apart import are_of_other_things
from bot.domain.speech.kinds import is_chatter, likely_report
from bot.domain.speech.pieces import Border, announces_count, may_be_counted, only_asks, pieces_of
from bot.domain.speech.placed import placed
from bot.domain.talk.follow_up import is_topicless
from bot.domain.tickets.category import FALLBACK
from bot.domain.words.subjects import shares_word, subjects_in

MOST = 5
"""More in one message is a list that a person has to read: it stays one ticket."""


_MOST_PIECES = 40
"""A story."""


@dataclass(frozen=True, slots=True)
class Parts:
    """`matters` in the order in which they were said, each with the building it is in; `questions` is what the text
    asks besides."""

    matters: tuple[str, ...]
    questions: tuple[str, ...] = ()


_OF_IT = re.compile(
    r"问?(?:大概|那|这)*(?:啥时候?|什么时候|几时|何时|多会儿?|多久|多长时间|几[天点时]|今天|明天|能不能|是不是|要不要)[^，,。]{0,6}?"
    r"(?:好|修|来人?|弄|通|亮|恢复|解决)[^，,。]{0,4}"
)
"""顺便问下啥时候好: of what has just been told."""

_WHOSE = re.compile(
    r"谁来?(?:出|掏|赔|付|承担|负责|管)|(?:归|找|该)谁|(?:怎么|咋)回事|什么(?:原因|情况)|^[该要]?(?:怎么|咋|如何)(?:处理|解决|[办弄整搞])\W*$"
)
"""水费谁出, 这个归谁管: neither is anything by itself."""
_OFFICE = re.compile(
    r"证|[社医]保|[卡险]|补贴|津贴|公积金|申请|报销|材料|手续|登记|政策|低保|退休|养老金|缴费|交费|年审"
)
"""What is asked of an office, and not 盲人怎么走 of what is in the way."""
_TOPIC = re.compile(
    r"(?:请问|想?问一?下|咨询一?下)?(?P<head>[^，,。？?\s怎咋哪什啥多几带]{0,6}(?:证|卡|险|[社医低]保|金|[津补]贴|费|户口|档案|租房))"
    r"(?:怎么|咋|如何|[去在到]?哪|[需得]?要(?:什么|啥|哪)|什么时候|多少|几)"
)
_ASKING = re.compile(r"怎么|咋|如何|哪|什么|啥|几|多[少大久]|吗|[能可要]|谁")
_POINTS_BACK = re.compile(r"这(?!个)|那(?!个)|它")
_CLEARLY = (Border.COUNTED, Border.CLEAR, Border.THEN)

_OF_TWO = re.compile(
    r"(?P<one>[^，,。；;！!？?\s]{3,10}?)[和跟与、](?P<other>[^，,。；;！!？?\s]{3,10}?)(?P<wrong>(?:都|全)[^，,。；;！!？?]{2,12})"
)
"""3号楼的灯和5号楼的门禁都坏了."""


def parts_of(text: str, kind_of: Callable[[str], str]) -> Parts:
    """The matters in a text that are a report each and differ in kind of work or in place, and what it asks besides.

    One matter, and no question beside it, is what nearly every text has; in doubt it is so. `kind_of` sorts a text
    into a kind of work. A later part that names no building is in the one named before it (（3号楼） is put behind
    its words), unless it is about something that stands outside.
    """
    pieces = pieces_of(text)
    if len(pieces) < 2:
        return Parts(_each_of_two(text) or (text,))
    if len(pieces) > _MOST_PIECES:
        return Parts((text,))
    counted = _is_counted(pieces)
    building = building_in(pieces[0][1]) if counted else ""
    groups: list[str] = []
    asked: list[str] = []
    told = pieces[1:] if counted and _only_announces(pieces[0][1]) else pieces
    after = [*(border for border, _ in told[1:]), Border.CLEAR]
    for (border, piece), following in zip(told, after, strict=True):
        clear = border in _CLEARLY and (bool(groups) or following is not Border.COMMA)
        if (
            only_asks(piece)
            and not (groups and not asked and _asks_of_it(piece, groups[-1]))
            and (clear or _asks_apart(piece, pieces, kind_of))
        ):
            asked.append(piece)
        elif not groups or is_another(groups[-1], piece, border, kind_of):
            groups.append(piece)
        elif not is_chatter(piece):
            groups[-1] = _joined(text, groups[-1], piece)
    if asked and not (groups and (counted or _is_told(groups[0], pieces))):
        return Parts((text,))
    if len(groups) > MOST or (len(groups) < 2 and not asked):
        return Parts((text,))
    questions = asked if counted or not asked else ["，".join(asked)]
    return Parts(tuple(placed(groups, building)), tuple(questions))


def _joined(text: str, group: str, piece: str) -> str:
    """As they stand in the text, where no more than a space is between them."""
    return f"{group} {piece}" if f"{group} {piece}" in text else f"{group}，{piece}"


def _each_of_two(text: str) -> tuple[str, ...]:
    """3号楼的灯和5号楼的门禁都坏了: two things in two buildings, and what is wrong with both; empty where it is nothing else."""
    found = _OF_TWO.fullmatch(text.rstrip("。！!"))
    if found is None:
        return ()
    each = tuple(f"{found[name]}{found['wrong']}" for name in ("one", "other"))
    return each if all(map(is_report, each)) and _are_in_two_buildings(found["one"], found["other"]) else ()


def _are_in_two_buildings(one: str, other: str) -> bool:
    return names_building(one) and names_building(other) and are_of_other_things(one, other)


def questions_in(text: str) -> tuple[str, ...]:
    """Where the text is nothing but several questions, clearly parted (另外, 还有, a full stop, 第二个是) or each by its
    own name: each of them."""
    pieces = pieces_of(text)
    groups: list[str] = []
    for border, piece in pieces[1:] if _is_counted(pieces) and _only_announces(pieces[0][1]) else pieces:
        clear = border in (Border.COUNTED, Border.CLEAR, Border.SENTENCE)
        if (
            not groups
            or clear
            or (_names_topic(groups[-1]) and _names_topic(piece) and _head(groups[-1]) != _head(piece))
        ):
            groups.append(piece)
        else:
            groups[-1] = f"{groups[-1]}，{piece}"
    return tuple(groups) if 1 < len(groups) <= MOST and all(only_asks(group) for group in groups) else ()


def _names_topic(piece: str) -> bool:
    """居住证要什么材料, 生育津贴去哪儿领: a paper or money by its name, and only then what is asked of it."""
    return bool(_TOPIC.match(piece)) and only_asks(piece)


def _head(piece: str) -> str:
    found = _TOPIC.match(piece)
    return found["head"] if found else ""


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


def _asks_of_it(piece: str, told: str) -> bool:
    """顺便问下啥时候好, of what has just been told."""
    if shares_word(told, piece) and not _OFFICE.search(piece):
        return True
    if _WHOSE.search(piece) or _POINTS_BACK.match(piece) or is_topicless(piece):
        return True
    return bool(_OF_IT.fullmatch(piece)) and not subjects_in(piece)


def _asks_apart(piece: str, pieces: tuple[tuple[Border, str], ...], kind_of: Callable[[str], str]) -> bool:
    """3号楼灯坏了，居住证怎么办: parted by no more than a comma, of another kind of work than all the rest."""
    kind = kind_of(piece)
    others = {kind_of(other) for _, other in pieces if other != piece and likely_report(other)}
    return (
        bool(_OFFICE.search(piece) and _ASKING.search(piece))
        and not _OF_IT.search(piece)
        and bool(others)
        and kind not in (FALLBACK, *others)
    )


def _is_told(group: str, pieces: tuple[tuple[Border, str], ...]) -> bool:
    """灯坏了 顺便问下居住证怎么办; 大件垃圾怎么扔，楼道堆不下了 asks, and says why."""
    if is_report(group):
        return True
    if group.startswith(pieces[0][1]):
        return likely_report(group)
    return pieces[1][0] in _CLEARLY and is_briefly_told(group, first=True)


def _is_counted(pieces: tuple[tuple[Border, str], ...]) -> bool:
    return any(border is Border.COUNTED for border, _ in pieces)


def _only_announces(piece: str) -> bool:
    """那个我要说三个事啊, and nothing of what they are."""
    return announces_count(piece) and not is_report(piece)
