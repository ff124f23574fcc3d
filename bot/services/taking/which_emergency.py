"""Which emergency that is open is told of once more: the speaker's own, or a neighbour's of a moment ago."""

from __future__ import annotations

import re

from bot.domain.danger.bystanders import calls_only
from bot.domain.danger.emergency import recognise_emergency
from bot.domain.danger.kinds import SPREADS, Emergency, EmergencyKind
from bot.domain.danger.one_of_several import says_another
from bot.domain.danger.same import are_alike, is_in_own_home, is_same_danger, names_others
from bot.domain.danger.told_by_both import Told, is_told_by_both, lies_in_it
from bot.domain.places.words import may_be_nearer, may_be_one_place, may_be_one_spot, place_key
from bot.domain.situation import Situation
from bot.domain.tickets.ticket import State, Ticket, What
from bot.domain.units import MINUTE_MS
from bot.services.context import Context

SAME_MS = 10 * MINUTE_MS
CALLED_FOR_MS = 30 * MINUTE_MS
"""So long 快打120 is of what was called out here."""
_SEEN_BY_ALL = frozenset({EmergencyKind.FIRE, EmergencyKind.GAS, EmergencyKind.HEIGHT})
_FLOOR = re.compile(r"(?:\d+单元)?\d+层(?:\d+)?")
_PART = re.compile(r"楼[顶上梯道]|顶楼|天台|阳台|屋顶|外墙|\d+单元")
_SPREADS_TO = re.compile(r"也|都|[烧窜蹿蔓延飘]到|蔓延|上去了")
_HOUSE = re.compile(r"(?:\d+栋)?(?:\d+单元)?(?:\d+层)?(?:\d+)?")
_AT_A_PLACE = frozenset({EmergencyKind.LIFT, EmergencyKind.TRAFFIC})
"""Who stands in one lift or at one crossing tells of the same, however they name it."""


def is_same(words: str, emergency: Emergency, ticket: Ticket) -> bool:
    earlier = recognise_emergency(ticket.text) if ticket.urgent and ticket.is_open else None
    return earlier is not None and is_same_danger(words, emergency, ticket.text, earlier)


def same_emergency(situation: Situation, context: Context, emergency: Emergency) -> Ticket | None:
    """The one that the same person called out a moment ago, or another in this room just now: place and danger alike, or
    nothing but whom to call."""
    for ticket in _own(situation, context):
        if is_same(situation.words, emergency, ticket):
            return ticket
    if calls_only(situation.words):
        lately = context.read.opened_here(situation.room.id, context.now - SAME_MS)
        here = [one for one in lately if one.urgent]
        return next(iter(here or _called_for(situation, context)), None)
    both = _lies_there(situation, context, emergency) or _told_by_both(situation, context, emergency)
    if both is not None:
        return both
    place = place_key(situation.words)
    if is_in_own_home(situation.words) and (not place or place.isdigit()):
        return None
    others = alike_here(situation, context, emergency)
    there = next((one for one in others if _is_at_one_place(place, one.place, emergency.kind)), None)
    if there or emergency.kind not in _SEEN_BY_ALL:
        return there
    nearer = [one for one in others if all(may_be_nearer(place, told) for told in _places(context, one))]
    if len(nearer) == 1:
        return nearer[0]
    return None if is_in_own_home(situation.words) else _in_that_house(situation.words, others, emergency)


def _in_that_house(words: str, others: list[Ticket], emergency: Emergency) -> Ticket | None:
    """四楼也烧起来了, 楼顶也着了, after 5号楼三楼着火了, where nothing burns in another house."""
    place = place_key(words)
    part = _FLOOR.fullmatch(place) or (_PART.fullmatch(place) and _SPREADS_TO.search(words))
    if emergency.kind not in SPREADS or not part:
        return None
    houses = [one for one in others if _HOUSE.fullmatch(one.place)]
    return houses[0] if len(houses) == 1 == len(others) else None


def _lies_there(situation: Situation, context: Context, emergency: Emergency) -> Ticket | None:
    for ticket in context.read.running_in(situation.room.id, context.now - SAME_MS):
        told, own = recognise_emergency(ticket.text), ticket.reporter == situation.speaker.person
        if told is not None and lies_in_it(situation.words, emergency, ticket.text, told, own):
            return ticket
    return None


def _called_for(situation: Situation, context: Context) -> list[Ticket]:
    """What was called out here a while ago, and needs those who are to be called."""
    numbers = calls_only(situation.words)
    running = context.read.running_in(situation.room.id, context.now - CALLED_FOR_MS)
    told = ((one, recognise_emergency(one.text)) for one in running)
    return [one for one, danger in told if danger is not None and numbers <= set(danger.hotlines)]


def _told_by_both(situation: Situation, context: Context, emergency: Emergency) -> Ticket | None:
    said = Told(situation.words, emergency, situation.message.sender_name, context.now)
    for ticket in context.read.running_in(situation.room.id, context.now - SAME_MS):
        danger = recognise_emergency(ticket.text)
        if danger is None or ticket.was_private:
            continue
        since = " ".join(one.text for one in context.read.steps(ticket.number) if one.what is What.ADDED)
        if is_told_by_both(Told(ticket.text, danger, ticket.reporter_name, ticket.opened_at, since), said):
            return ticket
    return None


def _places(context: Context, ticket: Ticket) -> list[str]:
    """Where it is, by all who have called it out: 地库 that somebody else said to be 2号楼地库 is no 5号楼地库."""
    steps = [one for one in context.read.steps(ticket.number) if one.what is What.CALLED_AGAIN]
    return [ticket.place, *(key for one in steps if (key := place_key(one.text)))]


def alike_here(situation: Situation, context: Context, emergency: Emergency) -> list[Ticket]:
    """What somebody has called out in this room just now, of the same kind; where somebody has it already, nothing that
    is clearly another one."""
    lately = context.read.running_in(situation.room.id, context.now - SAME_MS)
    # 又着了, and no word of where, is of what burns here.
    another = says_another(situation.words) and bool(place_key(situation.words))
    told = [
        (one, recognise_emergency(one.text))
        for one in reversed(lately)
        if one.state is State.DISPATCHED or not (another or names_others(situation.words, one.text))
    ]
    return [one for one, danger in told if danger and _is_of_one_kind(danger, emergency)]


def _is_of_one_kind(one: Emergency, other: Emergency) -> bool:
    return one.kind is other.kind or (are_alike(one.kind, other) and are_alike(other.kind, one))


def _is_at_one_place(place: str, other: str, kind: EmergencyKind) -> bool:
    """Who falls ill without a place told may be two people; a fire is seen by all around, who seldom say where it is."""
    if kind in _SEEN_BY_ALL:
        return not place or not other or may_be_one_place(place, other)
    if kind in _AT_A_PLACE and place and other:
        return may_be_one_spot(place, other)
    return bool(place) and place == other


def _own(situation: Situation, context: Context) -> list[Ticket]:
    """The open emergencies that the speaker called out here a moment ago, the newest first; in private, wherever it was."""
    newest = context.read.ticket(situation.draft) if situation.draft else None
    since = context.now - context.office.manners.join_within
    waiting = context.read.alarmed_in(situation.room.id, since)
    mine = [ticket for ticket in reversed(waiting) if ticket.reporter == situation.speaker.person]
    elsewhere = context.read.called_out_by(situation.speaker.person, since) if situation.is_private else ()
    own = {
        ticket.number: ticket for ticket in (newest, *mine, *elsewhere) if ticket and ticket.urgent and ticket.is_open
    }
    return list(own.values())
