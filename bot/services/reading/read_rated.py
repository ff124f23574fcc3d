"""1009给五星, 1013好了 1014没弄: whether a reporter says by its number what they think of what has ended."""

from __future__ import annotations

import re
from collections.abc import Callable

from bot.domain.commands.clauses import numbers_in
from bot.domain.commands.parse import Command
from bot.domain.commands.table import Verb
from bot.domain.message import Message, MessageKind
from bot.domain.places.place import Purpose, Room
from bot.domain.places.words import building_in, names_building
from bot.domain.situation import Rated
from bot.domain.speech.kinds import reports_trouble
from bot.domain.speech.named import accuses_here
from bot.domain.speech.praise import is_praise_here, praised_in
from bot.domain.talk.own_matter import is_own_matter
from bot.domain.talk.own_rating import (
    Opinion,
    opinion_in,
    opinions_told,
    rated_beside,
    rates_in_words,
    says_well,
    together,
    without_rating,
)
from bot.domain.talk.wants_again import wants_again
from bot.domain.talk.which_own import is_meant, named_among
from bot.domain.tickets.ticket import ANSWER_WINDOW_MS, APPEAL_WINDOW_MS, RATING_WINDOW_MS, State, Ticket
from bot.domain.words.subjects import says_what
from bot.services.context import Context
from bot.services.reading.find_ticket import current
from bot.services.reading.read_named import beside_numbers, is_in_office, names_ticket, open_one_of

LONGEST = 60
_OF_OTHERS = re.compile(r"(?<![我俺咱])说(?![不得])|大家|[你您他她]们?")
"""张大爷说垃圾不满意, 你们满意就好: what others think."""
FEWEST_UNNAMED = 2
_BY_WORD = {Opinion.SATISFIED: Verb.SATISFIED, Opinion.FAIRLY: Verb.FAIRLY}
_REPORTS = re.compile(r"另外|顺便|顺带|再报|还[有要]报|对了|还有(?:个|件|一)")
_WHO_CAME = re.compile(
    r"师傅|网格[员长]|物业|[民交辅]警|警[察官]|保洁|保安|你们|您们?|(?:清|修|换|装|补|弄|办|搬|拉|疏?通|处理|打扫)(?:走|好|完|通|干净)+了?"
)
_RATES = frozenset({Opinion.SATISFIED, Opinion.FAIRLY, Opinion.DISSATISFIED, Opinion.OVER})


def rated_in(message: Message, room: Room, words: str, addressed: bool, context: Context) -> tuple[Rated, ...]:
    """Nothing unless every number is one of theirs, one of them at least has ended, and something is thought of each."""
    if not (addressed or room.purpose is Purpose.RESIDENTS) or message.quote is not None:
        return ()
    if message.kind not in (MessageKind.TEXT, MessageKind.IMAGE):
        return ()
    if not names_ticket(words):
        return _without_numbers(message.person, room, words, addressed, context)
    numbers = numbers_in(words)
    if all(open_one_of(message.person, number, context) for number in numbers):
        return ()
    told = [beside_numbers(words)] if len(numbers) == 1 else behind_each(words, numbers)
    opinions = [opinion_in(one) for one in told]
    if None in opinions or is_in_office(message.person, context) or accuses_here(context.places, words):
        return ()
    rated = [
        Rated(number, opinion, text)
        for number, opinion, text in zip(numbers, opinions, told, strict=True)
        if opinion and _may_be_said(message.person, room, number, opinion, text, context)
    ]
    return tuple(rated) if len(rated) == len(numbers) else ()


def rating_meant(message: Message, room: Room, words: str, addressed: bool, context: Context) -> Command | None:
    """满意 小王师傅真好, 灯亮了 谢谢 满意: 满意 as it stands, where something of theirs has ended and waits for it, or is in
    hand and named. Said to nobody and later, or with the rating last, the rest must be of it or of whoever came."""
    if not (addressed or room.purpose is Purpose.RESIDENTS) or message.quote is not None or names_ticket(words):
        return None
    if wants_again(words):
        return _once_more(message, room, words, addressed, context)
    told = rated_beside(words)
    if told is None:
        return None
    opinion, rest, is_first = told
    if _REPORTS.search(rest) or (reports_trouble(rest) and names_building(rest)):
        # 满意 另外6号楼垃圾桶满了: what stands beside it is a matter of its own.
        return None
    alone = room.purpose is Purpose.PRIVATE
    here = None if alone else room.id
    since = context.now - RATING_WINDOW_MS
    ended = [one for one in context.read.unrated_of(message.person, since) if alone or one.room == room.id]
    ended += context.read.ended_for(message.person, here, since)
    open_ones = context.read.unclosed_of(message.person, here) + context.read.followed_by(message.person, here)
    named = any(is_meant(rest, one) for one in (*ended, *open_ones) if alone or not one.is_confidential)
    fresh = any((one.ended_at or 0) >= context.now - ANSWER_WINDOW_MS for one in ended)
    by_itself = bool(ended) and is_first and (addressed or fresh)
    if not named and not by_itself and not (ended and _is_of_who_came(rest, room, context)):
        return None
    return Command(_BY_WORD[opinion], None, rest)


def _once_more(message: Message, room: Room, words: str, addressed: bool, context: Context) -> Command | None:
    """重新办, in answer to 还没办好吗, or soon after the only end of theirs: as good as 不满意 with its number."""
    ended = [
        one for one in context.read.unrated_of(message.person, context.now - RATING_WINDOW_MS) if one.room == room.id
    ]
    ended = [one for one in ended if not one.is_confidential or room.purpose is Purpose.PRIVATE]
    since = context.now - ANSWER_WINDOW_MS
    asked = [one for one in ended if context.read.told_since(asked_whether_done(one.number), since)]
    fresh = [one for one in ended if addressed or (one.ended_at or 0) >= since]
    meant = asked or fresh
    return Command(Verb.DISSATISFIED, meant[0].number, words) if len(meant) == 1 else None


def asked_whether_done(number: int) -> str:
    """What is noted where its reporter was asked 还没办好吗."""
    return f"asked whether done {number}"


def _is_of_who_came(rest: str, room: Room, context: Context) -> bool:
    """好了 谢谢师傅, 小王辛苦了: not 谢谢张姐, a neighbour."""
    if says_well(rest) or _WHO_CAME.search(rest):
        return True
    return bool(praised_in(context.places, room.grid, rest)) and is_praise_here(context.places, rest)


def _without_numbers(person: int, room: Room, words: str, addressed: bool, context: Context) -> tuple[Rated, ...]:
    """井盖满意 路灯不满意: every part must mean one of theirs that has ended here or, said to the bot, is in hand, or name
    all of several."""
    if len(words) > LONGEST or not (addressed or rates_in_words(words)) or _OF_OTHERS.search(words):
        return ()
    told = opinions_told(words)
    if len(told) < FEWEST_UNNAMED:
        told = [(words, opinion) for _, opinion in told if rates_in_words(words)]
    if not told or is_in_office(person, context):
        return ()
    alone = room.purpose is Purpose.PRIVATE
    shown = [
        one
        for one in context.read.unrated_of(person, context.now - APPEAL_WINDOW_MS)
        if alone or not one.is_confidential
    ]
    here = [ticket for ticket in shown if alone or ticket.room == room.id]
    if (rated := _told_of(person, room, words, told, (here,), context)) or not addressed:
        return rated
    # 天然气那个满意, which was reported in private: that is where the answer goes.
    if rated := _told_of(person, room, words, told, (shown,), context):
        return rated
    in_hand = context.read.unclosed_of(person, None if alone else room.id) + context.read.followed_by(person)
    in_hand = [one for one in in_hand if one.is_open and (alone or not one.is_confidential)]
    return _told_of(person, room, words, told, (here, in_hand), context)


def _told_of(
    person: int,
    room: Room,
    words: str,
    told: list[tuple[str, Opinion]],
    pools: tuple[list[Ticket], ...],
    context: Context,
) -> tuple[Rated, ...]:
    """`pools`: where a part is of none of the first, it may be of one of the next."""
    rated: dict[int, Rated] = {}
    meant: list[Ticket] = []
    building = ""
    for text, opinion in told:
        building = building_in(text) or ("" if rates_in_words(text) else building)
        # 3号楼灯不亮 电梯不走: at the same building; 垃圾满意 师傅很好: what names nothing goes on.
        names = says_what(without_rating(text))
        about = text if building in text else f"{building} {text}"
        meant = _first(_meant, about, pools) or ([] if names and opinion in _RATES else meant)
        for one in meant:
            before = rated.get(one.number)
            whole = together(before.opinion, opinion) if before else opinion
            said = text if len(meant) == 1 else ""
            if whole is None or not _may_be_said(person, room, one.number, whole, said, context):
                return ()
            rated[one.number] = Rated(one.number, whole, f"{before.words}，{text}" if before else text)
        if not meant:
            unclear = _first(_which, text, pools)
            if not unclear or any(one.number in rated for one in unclear):
                return ()
            rated |= {one.number: Rated(one.number, Opinion.UNCLEAR, text) for one in unclear}
    return () if accuses_here(context.places, words) else tuple(rated.values())


def _first(
    find: Callable[[str, list[Ticket]], list[Ticket]], text: str, pools: tuple[list[Ticket], ...]
) -> list[Ticket]:
    return next((found for pool in pools if (found := find(text, pool))), [])


def _which(text: str, tickets: list[Ticket]) -> list[Ticket]:
    """楼道灯满意, where two of them have ended: to be asked."""
    return named_among(without_rating(text), tickets)[0]


def _meant(text: str, tickets: list[Ticket]) -> list[Ticket]:
    """More than one only where they are said together."""
    meant, listed = named_among(without_rating(text), tickets)
    return meant if len(meant) == 1 or listed else []


def behind_each(words: str, numbers: tuple[int, ...]) -> list[str]:
    """The words of each number; 1013、1014都好了 is said of both."""
    parts = [one.strip(" ，,。；;、:：") for one in re.split("|".join(map(str, numbers)), words)[1:]]
    told = ""
    for at in reversed(range(len(parts))):
        told = parts[at] = parts[at].rstrip("和跟") or told
    return parts if len(parts) == len(numbers) else [""] * len(numbers)


def _may_be_said(person: int, room: Room, number: int, opinion: Opinion, text: str, context: Context) -> bool:
    """Of no other matter; of what has ended only by whoever reported it, and a rating only while it has none."""
    ticket = current(context, number)
    if ticket is None or (ticket.is_confidential and room.purpose is not Purpose.PRIVATE):
        return False
    if is_own_matter(text, ticket.text, ticket.place):
        return False
    if ticket.is_open:
        return open_one_of(person, number, context) is not None
    if ticket.reporter != person or (ticket.ended_at or 0) < context.now - APPEAL_WINDOW_MS:
        return False
    if opinion in _RATES:
        return ticket.state is State.DONE and ticket.rating is None
    return ticket.state in (State.DONE, State.CLOSED)
