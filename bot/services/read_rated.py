"""1009给五星, 1013好了 1014没弄: whether a reporter says by its number what they think of what has ended."""

from __future__ import annotations

import re

from bot.domain.clauses import numbers_in, shares
from bot.domain.message import Message, MessageKind
from bot.domain.named import accuses_here
from bot.domain.own_matter import is_own_matter
from bot.domain.own_rating import Opinion, opinion_in, opinions_told, rates_in_words, together, without_rating
from bot.domain.place import Purpose, Room
from bot.domain.place_words import building_in, place_in, place_key
from bot.domain.situation import Rated
from bot.domain.subjects import may_be_one_subject, says_what
from bot.domain.ticket import APPEAL_WINDOW_MS, State, Ticket
from bot.services.context import Context
from bot.services.find_ticket import current
from bot.services.read_named import beside_numbers, names_ticket

LONGEST = 60
_AND = re.compile(r"[和跟与、及]|还有")
_OF_OTHERS = re.compile(r"(?<![我俺咱])说(?![不得])|大家|[你您他她]们?")
"""张大爷说垃圾不满意, 你们满意就好: what others think."""
_ALL = re.compile(r"[都全]|[两二三几][件个]")
_COUNTS = {"两": 2, "二": 2, "三": 3}
FEWEST_UNNAMED = 2
_RATES = frozenset({Opinion.SATISFIED, Opinion.FAIRLY, Opinion.DISSATISFIED, Opinion.OVER})


def rated_in(message: Message, room: Room, words: str, addressed: bool, context: Context) -> tuple[Rated, ...]:
    """Nothing unless every number is one of theirs that has ended, and something is thought of each."""
    if not (addressed or room.purpose is Purpose.RESIDENTS) or message.quote is not None:
        return ()
    if message.kind not in (MessageKind.TEXT, MessageKind.IMAGE):
        return ()
    if not names_ticket(words):
        return _without_numbers(message.person, room, words, addressed, context)
    numbers = numbers_in(words)
    told = [beside_numbers(words)] if len(numbers) == 1 else _behind_each(words, numbers)
    opinions = [opinion_in(one) for one in told]
    if None in opinions or context.read.official_of(message.person) or accuses_here(context.places, words):
        return ()
    rated = [
        Rated(number, opinion, text)
        for number, opinion, text in zip(numbers, opinions, told, strict=True)
        if opinion and _is_of_ended(message.person, room, number, opinion, text, context)
    ]
    return tuple(rated) if len(rated) == len(numbers) else ()


def _without_numbers(person: int, room: Room, words: str, addressed: bool, context: Context) -> tuple[Rated, ...]:
    """井盖满意 路灯不满意: every part must mean one of theirs that has ended here, or name all of several."""
    if len(words) > LONGEST or not (addressed or rates_in_words(words)) or _OF_OTHERS.search(words):
        return ()
    told = opinions_told(words)
    if not told or (len(told) < FEWEST_UNNAMED and not rates_in_words(words)) or context.read.official_of(person):
        return ()
    ended = context.read.unrated_of(person, context.now - APPEAL_WINDOW_MS)
    if room.purpose is not Purpose.PRIVATE:
        ended = [ticket for ticket in ended if ticket.room == room.id and not ticket.is_confidential]
    rated: dict[int, Rated] = {}
    meant: list[Ticket] = []
    for text, opinion in told:
        # 垃圾满意 师傅很好: what names nothing goes on.
        meant = _meant(text, ended) or ([] if says_what(without_rating(text)) and opinion in _RATES else meant)
        for one in meant:
            before = rated.get(one.number)
            whole = together(before.opinion, opinion) if before else opinion
            said = text if len(meant) == 1 else ""
            if whole is None or not _is_of_ended(person, room, one.number, whole, said, context):
                return ()
            rated[one.number] = Rated(one.number, whole, f"{before.words}，{text}" if before else text)
        if not meant:
            return _which(words, ended) if len(told) == 1 else ()
    return () if accuses_here(context.places, words) else tuple(rated.values())


def _which(words: str, ended: list[Ticket]) -> tuple[Rated, ...]:
    """楼道灯满意, where two of them have ended: to be asked."""
    return tuple(Rated(one.number, Opinion.UNCLEAR, words) for one in _all_meant(words, ended)[0])


def _meant(text: str, ended: list[Ticket]) -> list[Ticket]:
    """More than one only where they are said together."""
    meant, listed = _all_meant(text, ended)
    return meant if len(meant) == 1 or listed else []


def _all_meant(text: str, ended: list[Ticket]) -> tuple[list[Ticket], bool]:
    """By the building where one is named, and by what it is about; and whether several things or buildings are named."""
    about = without_rating(text)
    parts = _AND.split(about)
    buildings = {place_key(building_in(one)) for one in parts} - {""}
    if buildings:
        ended = [one for one in ended if place_key(building_in(one.place or one.text)) in buildings]
    elif (told := _ALL.search(about)) and not says_what(_ALL.sub("", about)):
        return ended, _COUNTS.get(told[0][0], len(ended)) == len(ended)
    topics = [topic for one in parts if says_what(topic := one.replace(place_in(one), ""))]
    meant = [one for one in ended if any(shares(topic, one.text) for topic in topics)]
    meant = meant or [one for one in ended if any(may_be_one_subject(topic, one.text) for topic in topics)]
    return ended if buildings and not topics else meant, len(buildings) > 1 or len(topics) > 1


def _behind_each(words: str, numbers: tuple[int, ...]) -> list[str]:
    """The words of each number; 1013、1014都好了 is said of both."""
    parts = [one.strip(" ，,。；;、:：") for one in re.split("|".join(map(str, numbers)), words)[1:]]
    told = ""
    for at in reversed(range(len(parts))):
        told = parts[at] = parts[at].rstrip("和跟") or told
    return parts if len(parts) == len(numbers) else [""] * len(numbers)


def _is_of_ended(person: int, room: Room, number: int, opinion: Opinion, text: str, context: Context) -> bool:
    """Their own, and no other matter; a rating only while it has none."""
    ticket = current(context, number)
    if ticket is None or ticket.reporter != person:
        return False
    if ticket.is_confidential and room.purpose is not Purpose.PRIVATE:
        return False
    if is_own_matter(text, ticket.text, ticket.place) or (ticket.ended_at or 0) < context.now - APPEAL_WINDOW_MS:
        return False
    if opinion in _RATES:
        return ticket.state is State.DONE and ticket.rating is None
    return ticket.state in (State.DONE, State.CLOSED)
