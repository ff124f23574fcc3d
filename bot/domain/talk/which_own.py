"""地下室那个, 井盖和路灯: which of somebody's own tickets are meant by what they are about, where no number is said."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from bot.domain.commands.bits import shares
from bot.domain.commands.clauses import numbers_in
from bot.domain.danger.same import names_same_people
from bot.domain.places.words import building_in, may_be_nearer, place_in, place_key
from bot.domain.tickets.ticket import Ticket
from bot.domain.words.subjects import may_be_one_subject, says_what, subjects_in

_LONGEST, _LONGEST_THING = 40, 2
_AND = re.compile(r"[和跟与、及]|还有")
_ALL = re.compile(r"[都全]|[两二三几][件个]")
_COUNTS = {"两": 2, "二": 2, "三": 3}
_POINTS = re.compile(
    r"(?P<before>[^\s，,。；;！!？?]{0,10}?)[那这](?:一?[个件条单盏扇处块根台]|边|里|儿|事儿?)(?!时候|月|天|星期|礼拜|周)"
    r"(?:工单|单子?|报修|事[儿情]?)?的?(?P<after>[^\s，,。；;！!？?]{0,6})|"
    r"^那(?P<thing>[^\s，,。；;！!？?]{2,10})呢[\s？?]*$"
)
"""地下室那个, 那个灯, 那地下室呢."""
_DENIES = ("不", "我", "错")
_DENIED = re.compile(
    r"(?:不对|错了|[\s，,]){0,3}(?:我[问说](?:的)?)?不是(?:[问说])?[^\s，,。；;！!？?是]{1,10}?[\s，,]*(?:我[问说]的)?是(?=\S{2,14}$)"
)
_THINGS = frozenset("灯水电气网门锁井树狗猫路墙窗暖车烟味")
"""What one character alone names."""
_ANYWHERE = re.compile(
    r"[没有]人[管修来弄清接动理看]?|小区|社区|街道|物业|网格员?|楼[上下道里]|门口|家里|里面|外面|旁边|隔壁|对面|单元|电话|师傅|什么|怎么|多少|多久|时候|到底|现在|"
    r"今天|昨天|明天|刚才|刚刚|一直|问题|情况|处理|解决|谁|[我你他她]们?家?"
)
"""Stands in every report, and tells none apart."""


def named_among(about: str, tickets: Sequence[Ticket]) -> tuple[list[Ticket], bool]:
    """By the building where one is named, and by what it is about; and whether several things or buildings are named.
    `about`: without what is thought of it."""
    parts = _AND.split(about)
    buildings = {place_key(building_in(one)) for one in parts} - {""}
    left = list(tickets)
    if buildings:
        left = [one for one in left if place_key(building_in(one.place or one.text)) in buildings]
    elif (told := _ALL.search(about)) and not says_what(_ALL.sub("", about)):
        return left, _COUNTS.get(told[0][0], len(left)) == len(left)
    topics = [topic for one in parts if says_what(topic := _topic(one)) or topic == place_in(one) != building_in(one)]
    meant = [one for one in left if any(shares(topic, _told(one)) for topic in topics)]
    meant = meant or [one for one in left if any(may_be_one_subject(topic, one.text) for topic in topics)]
    return left if buildings and not topics else meant, len(buildings) > 1 or len(topics) > 1


def may_point(words: str) -> bool:
    """Whether anything is pointed at: to be asked before any ticket is read."""
    return len(words) <= _LONGEST and bool(_POINTS.search(words)) and not numbers_in(words)


def before_pointing(words: str) -> str:
    """26号楼垃圾三天没收 of 26号楼垃圾三天没收，那个保洁还跟我吵: what may be another matter than the one pointed at."""
    found = _POINTS.search(words)
    return words[: found.start()] if found else ""


def besides_denied(words: str) -> str:
    """不是那个灯 是楼上漏水那个: the one that is meant."""
    found = _DENIED.match(words) if words.startswith(_DENIES) else None
    return words[found.end() :] if found else words


def points_instead(words: str) -> bool:
    """不是那个灯 是楼上漏水那个: said when they were told of the wrong one, and nothing more."""
    meant = besides_denied(words)
    return meant != words and meant.rstrip("啊呀哦吧的。！! ").endswith(("那个", "那件", "这个", "这件"))


def pointed_at(words: str, tickets: Iterable[Ticket]) -> Ticket | None:
    """地下室那个, 14号楼那个水抽了没: the only one that is pointed at. Nothing that any report might have in common with
    what is said tells it."""
    words = besides_denied(words)
    found = _POINTS.search(words) if may_point(words) else None
    if found is None:
        return None
    said = found["thing"] or f"{found['before']} {found['after']}"
    thing = found["before"] or ""
    meant = [
        one for one in tickets if is_meant(said, one) or _is_of_people(said, one) or _is_of_thing(thing, said, one)
    ]
    return meant[0] if len(meant) == 1 else None


def meant_among(words: str, tickets: Iterable[Ticket]) -> list[Ticket]:
    """The one that is pointed at; else all that the words may be of, those first that are called the same: 路灯 is
    not 楼道灯."""
    tickets = list(tickets)
    if pointed := pointed_at(words, tickets):
        return [pointed]
    meant = [one for one in tickets if is_meant(words, one)]
    return [one for one in meant if shares(words, one.text)] or meant


def is_at_another(words: str, tickets: Iterable[Ticket]) -> bool:
    """Whether they name a building where none of the tickets is."""
    here = place_key(building_in(words))
    return bool(here) and all(place_key(building_in(one.place or one.text)) not in ("", here) for one in tickets)


def _is_of_people(said: str, ticket: Ticket) -> bool:
    """刚才那个男的那个: an alarm is told apart by whom it is about."""
    return ticket.urgent and not place_in(said) and names_same_people(said, ticket.text)


def _is_of_thing(thing: str, said: str, ticket: Ticket) -> bool:
    """墙那个 of 12号楼墙歪了."""
    if len(thing) > _LONGEST_THING or thing[-1:] not in _THINGS or thing[-1] not in ticket.text:
        return False
    here, there = subjects_in(said), subjects_in(ticket.text)
    return not (here and there) or not set(here).isdisjoint(there)


def is_meant(said: str, ticket: Ticket) -> bool:
    """Whether a few words tell it from others: at no other place, and of the same thing. 市场门口的红绿灯 is not
    市场西门的下水道, and 垃圾站的门 no other door."""
    here, there = place_key(building_in(said)), place_key(building_in(ticket.place or ticket.text))
    if here and there and here != there:
        return False
    place = place_in(said)
    rest = said.replace(place, " ") if here else said
    things = subjects_in(said.replace(place, " ")) or subjects_in(rest)
    theirs = subjects_in(ticket.text)
    if things and theirs and set(things).isdisjoint(theirs):
        return False
    if place and not here and not _may_be_at(place, ticket):
        return not set(subjects_in(place)).isdisjoint(theirs)
    if things and theirs:
        return True
    if shares(_ANYWHERE.sub(" ", rest), _told(ticket)):
        return True
    return bool(here and there) and may_be_one_subject(rest, ticket.text)


def _may_be_at(place: str, ticket: Ticket) -> bool:
    """Whether a spot that is named without a building (楼道, 垃圾站) may be where the ticket is."""
    told = place_key(ticket.place or ticket.text)
    return not told or place in _told(ticket) or may_be_nearer(place_key(place), told)


def _told(ticket: Ticket) -> str:
    """Where it is may have been told, or set right, later."""
    return f"{ticket.text} {ticket.place}"


def _topic(part: str) -> str:
    """What it is about beside where it is; where it is, if that is no building and all that is said: 地下室那个."""
    place = place_in(part)
    topic = part.replace(place, "")
    return topic if building_in(part) or says_what(topic) else place
