"""1009给五星, 1013好了 1014没弄: whether a reporter says by its number what they think of what has ended."""

from __future__ import annotations

import re

from bot.domain.commands.clauses import numbers_in
from bot.domain.message import Message, MessageKind
from bot.domain.places.place import Purpose, Room
from bot.domain.situation import Rated
from bot.domain.speech.named import accuses_here
from bot.domain.talk.own_matter import is_own_matter
from bot.domain.talk.own_rating import Opinion, opinion_in, opinions_told, rates_in_words, together, without_rating
from bot.domain.talk.which_own import is_meant, named_among
from bot.domain.tickets.ticket import APPEAL_WINDOW_MS, State, Ticket
from bot.domain.words.subjects import says_what
from bot.services.context import Context
from bot.services.reading.find_ticket import current
from bot.services.reading.read_named import beside_numbers, names_ticket

LONGEST = 60
_OF_OTHERS = re.compile(r"(?<![我俺咱])说(?![不得])|大家|[你您他她]们?")
"""张大爷说垃圾不满意, 你们满意就好: what others think."""
FEWEST_UNNAMED = 2
_RATES = frozenset({Opinion.SATISFIED, Opinion.FAIRLY, Opinion.DISSATISFIED, Opinion.OVER})
_OF_OPEN = _RATES - {Opinion.OVER}


def rated_in(message: Message, room: Room, words: str, addressed: bool, context: Context) -> tuple[Rated, ...]:
    """Nothing unless every number is one of theirs that has ended, and something is thought of each."""
    if not (addressed or room.purpose is Purpose.RESIDENTS) or message.quote is not None:
        return ()
    if message.kind not in (MessageKind.TEXT, MessageKind.IMAGE):
        return ()
    if not names_ticket(words):
        ended = _without_numbers(message.person, room, words, addressed, context)
        return ended or (_too_early(message.person, room, words, context) if addressed else ())
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
    if room.purpose is Purpose.PRIVATE:
        return _told_of(person, room, words, told, ended, context)
    shown = [ticket for ticket in ended if not ticket.is_confidential]
    here = [ticket for ticket in shown if ticket.room == room.id]
    rated = _told_of(person, room, words, told, here, context)
    # 天然气那个满意, which was reported in private: that is where the answer goes.
    return rated or (_told_of(person, room, words, told, shown, context) if addressed else ())


def _too_early(person: int, room: Room, words: str, context: Context) -> tuple[Rated, ...]:
    """门禁满意, while it is still being worked on: of that, and nothing new."""
    opinion = opinion_in(words) if rates_in_words(words) and not _OF_OTHERS.search(words) else None
    if opinion not in _OF_OPEN or context.read.official_of(person) or accuses_here(context.places, words):
        return ()
    here = None if room.purpose is Purpose.PRIVATE else room.id
    mine = context.read.unclosed_of(person, here) + context.read.followed_by(person)
    meant = [
        one
        for one in mine
        if one.is_open and (here is None or not one.is_confidential) and is_meant(without_rating(words), one)
    ]
    if any(is_own_matter(words, one.text, one.place) for one in meant):
        return ()
    told = opinion if opinion is not None and len(meant) == 1 else Opinion.UNCLEAR
    return tuple(Rated(one.number, told, words) for one in meant)


def _told_of(
    person: int, room: Room, words: str, told: list[tuple[str, Opinion]], ended: list[Ticket], context: Context
) -> tuple[Rated, ...]:
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
    return tuple(Rated(one.number, Opinion.UNCLEAR, words) for one in named_among(without_rating(words), ended)[0])


def _meant(text: str, ended: list[Ticket]) -> list[Ticket]:
    """More than one only where they are said together."""
    meant, listed = named_among(without_rating(text), ended)
    return meant if len(meant) == 1 or listed else []


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
