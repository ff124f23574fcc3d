"""1010 今天早上又关不上了: a reporter names their own open ticket by its number, whether the bot is mentioned or not; 地下室
那个抽了没, said to the bot, by what it is about."""

from __future__ import annotations

import re

from bot.domain.commands.clauses import numbers_in
from bot.domain.danger.denial import denies_danger
from bot.domain.message import Message, MessageKind
from bot.domain.places.place import LIKE_RESIDENTS, Mode, Purpose, Role, Room
from bot.domain.speech.kinds import is_chatter, is_praise, is_question
from bot.domain.speech.named import accuses_here
from bot.domain.talk.own_matter import is_own_matter
from bot.domain.talk.own_number import asks_for_own_number
from bot.domain.talk.which_own import before_pointing, may_point, pointed_at
from bot.domain.tickets.ticket import Ticket
from bot.domain.words.plain import bare
from bot.services.context import Context
from bot.services.reading.find_ticket import current

_AS_RESIDENTS = LIKE_RESIDENTS | {Role.NEIGHBOUR_LEADER, Role.VOLUNTEER}
_NOTHING_ELSE = frozenset({"", "呢", "吗", "么", "那个", "那件", "这个", "这件", "那个呢", "这个呢", "那件呢"})


def named_in(message: Message, room: Room, words: str, addressed: bool, context: Context) -> tuple[int, ...]:
    """All that they reported or follow and that is open; none where another matter is told, or somebody accused."""
    if not (addressed or room.purpose is Purpose.RESIDENTS) or message.quote is not None:
        return ()
    if message.kind not in (MessageKind.TEXT, MessageKind.IMAGE):
        return ()
    by_number = names_ticket(words)
    if not by_number and (not (addressed and may_point(words)) or asks_for_own_number(words)):
        return ()
    rest = beside_numbers(words)
    if room.mode is Mode.QUIET and not addressed and is_question(rest):
        return ()
    idle = not asks_of_it(rest) and (is_chatter(rest) or is_praise(rest))
    if idle or denies_danger(words) or is_in_office(message.person, context):
        return ()
    if by_number:
        mine = [one for number in numbers_in(words) if (one := open_one_of(message.person, number, context))]
    else:
        pointed = one_pointed_at(message.person, room, words, context)
        mine = [pointed] if pointed else []
    told = words if by_number else before_pointing(words)
    if not mine or any(is_own_matter(said, one.text, one.place) for one in mine for said in {words, told}):
        return ()
    return () if accuses_here(context.places, words) else tuple(dict.fromkeys(one.number for one in mine))


def is_in_office(person: int, context: Context) -> bool:
    """Neighbour leaders, volunteers and merchants handle nothing: of what they have reported they speak as residents."""
    key = context.read.official_of(person)
    official = context.official(key) if key else None
    return key is not None and (official is None or official.role not in _AS_RESIDENTS)


def one_pointed_at(person: int, room: Room, words: str, context: Context) -> Ticket | None:
    """The only one of theirs that is open here and meant by 地下室那个; in a group nothing confidential."""
    if not may_point(words):
        return None
    here = None if room.purpose is Purpose.PRIVATE else room.id
    mine = context.read.unclosed_of(person, here) + context.read.followed_by(person)
    return pointed_at(words, [one for one in mine if one.is_open and (here is None or not one.is_confidential)])


def names_ticket(words: str) -> bool:
    """Whether a number that may be a ticket stands in it."""
    return bool(numbers_in(words))


def asks_of_it(rest: str) -> bool:
    """1003, 1003呢: the number and nothing else."""
    return bare(rest) in _NOTHING_ELSE


def beside_numbers(words: str) -> str:
    for number in numbers_in(words):
        words = re.sub(rf"(?:工单|编号|单号)?\s?#?{number}", " ", words)
    return " ".join(words.split()).strip(" ，,。：:、和跟")


def open_one_of(person: int, number: int, context: Context) -> Ticket | None:
    """What they reported or follow, while it is open."""
    ticket = current(context, number)
    if ticket is None or not ticket.is_open:
        return None
    follows = any(one.person == person for one in context.read.followers(ticket.number))
    return ticket if ticket.reporter == person or follows else None
