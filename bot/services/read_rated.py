"""1009给五星, 1013好了 1014没弄: whether a reporter says by its number what they think of what has ended."""

from __future__ import annotations

import re

from bot.domain.clauses import numbers_in
from bot.domain.message import Message, MessageKind
from bot.domain.named import accuses_here
from bot.domain.own_matter import is_own_matter
from bot.domain.own_rating import Opinion, opinion_in
from bot.domain.place import Purpose, Room
from bot.domain.situation import Rated
from bot.domain.ticket import APPEAL_WINDOW_MS, State
from bot.services.context import Context
from bot.services.find_ticket import current
from bot.services.read_named import beside_numbers, names_ticket

_RATES = frozenset({Opinion.SATISFIED, Opinion.FAIRLY, Opinion.DISSATISFIED, Opinion.OVER})


def rated_in(message: Message, room: Room, words: str, addressed: bool, context: Context) -> tuple[Rated, ...]:
    """Nothing unless every number is one of theirs that has ended, and something is thought of each."""
    if not (addressed or room.purpose is Purpose.RESIDENTS) or message.quote is not None:
        return ()
    if message.kind not in (MessageKind.TEXT, MessageKind.IMAGE) or not names_ticket(words):
        return ()
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
