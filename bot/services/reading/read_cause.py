"""又有人掉进去了: of which ticket a danger comes that is called out, so that whoever is called reads where it is."""

from __future__ import annotations

import re

from bot.domain.commands.work_words import number_said
from bot.domain.danger.bystanders import calls_only
from bot.domain.danger.comes_of import comes_of, is_flooded
from bot.domain.danger.kinds import Emergency, EmergencyKind
from bot.domain.danger.same import is_in_own_home
from bot.domain.places.words import is_elsewhere, may_be_nearer, names_building, place_in, place_key
from bot.domain.situation import Situation
from bot.domain.speech.kinds import Speech
from bot.domain.speech.neighbours import names_somebody
from bot.domain.tickets.ticket import Ticket
from bot.domain.units import HOUR_MS
from bot.domain.words.subjects import subjects_in
from bot.services.context import Context
from bot.services.reading.find_ticket import current, ticket_quoted

CAUSE_MS = 2 * HOUR_MS
_REFERS_BACK = re.compile(r"又[^，,。！!]{0,6}[摔掉栽绊砸电崴滑跌陷]|[掉栽跌]进去")
_TOLD = re.compile(r"（(?:说的是)?工单 \d{4,9}")
_NAMES_TICKET = re.compile(r"(?:工单|编号|单号|#)\s?\d{4,9}|(?<!\d)\d{4,9}(?=[\s，,：:这那])")
_OUTAGE = re.compile(r"[停没断缺](?:了)?[电气水]|[电气水](?:又|都|也)?[停断没]了?")
"""Nothing burns, leaks or drowns of what does not come."""
_HOME_OF_ANOTHER = re.compile(r"(?:那|这|谁|隔壁|对门|[楼上下]|[\u4e00-\u9fff]{2}的?那)家(?!里|人)")
_INTO = re.compile(r"[掉摔滑栽跌陷落][进入到了]+[^，,。！!\s]{0,3}?(?P<what>[池河湖塘井沟渠江])")
_OF_A_FLAT = frozenset({EmergencyKind.FIRE, EmergencyKind.GAS})
"""1003着火了 is said of a flat, 1003又着火了 hardly."""
_OF_NOTHING_BROKEN = (Speech.SUGGESTION, Speech.QUESTION)


def cause_named(situation: Situation, context: Context, emergency: Emergency) -> Ticket | None:
    """又有人掉进去了, quoting what we said of the pit, or with its number: what the danger comes of."""
    words = situation.words
    if _TOLD.search(words) or calls_only(words):
        return None
    number = situation.quoted_ticket
    ticket = ticket_quoted(situation, context) if number is None else current(context, number)
    ticket = ticket or _by_number(situation, context, emergency) or _cause_told(situation, context, emergency)
    ticket = ticket or _flood_told(situation, context, emergency)
    if ticket is None or ticket.is_confidential or (ticket.was_private and not situation.is_private):
        return None
    if ticket.room != situation.room.id and ticket.reporter != situation.speaker.person:
        return None
    return ticket if _may_be_there(words, ticket) else None


def _flood_told(situation: Situation, context: Context, emergency: Emergency) -> Ticket | None:
    """车库里有人没出来, where a neighbour has reported that the car park is under water."""
    here = place_key(situation.words)
    if EmergencyKind.TRAPPED not in emergency.kinds or not here:
        return None
    lately = context.read.opened_here(situation.room.id, context.now - CAUSE_MS)
    flooded = [one for one in lately if is_flooded(one.text) and not one.was_private]
    there = [one for one in flooded if may_be_nearer(here, place_key(one.place or one.text))]
    return there[0] if len(there) == 1 else None


def _may_come_of(words: str, emergency: Emergency, ticket: Ticket) -> bool:
    """熏腊肉那家真着火了 comes of nothing that is broken elsewhere: it says whose home burns; nor 掉进喷水池了 of a lamp."""
    into = _INTO.search(words)
    if into is not None and into["what"] not in ticket.text:
        return False
    home = _HOME_OF_ANOTHER.search(words)
    if home is not None and home[0] not in ticket.text and not names_somebody(ticket.text):
        return False
    return comes_of(words, emergency, _OUTAGE.sub(" ", ticket.text))


def _may_be_there(words: str, ticket: Ticket) -> bool:
    """电梯里, 楼道里 are places of the house that the ticket is about."""
    there = ticket.place or ticket.text
    if not is_elsewhere(words, there) or may_be_nearer(place_key(words), place_key(there)):
        return True
    here = place_in(words)
    return not names_building(here) and not set(subjects_in(here)).isdisjoint(subjects_in(ticket.text))


def _by_number(situation: Situation, context: Context, emergency: Emergency) -> Ticket | None:
    """1003 又有人摔了, 1004又把人困里头了; in 1003着火了, 5号楼 1003 着火了 it is a flat."""
    words = situation.words
    number = number_said(words)
    if number is None or str(number) in place_in(words):
        return None
    ticket = current(context, number)
    if ticket is None or _NAMES_TICKET.search(words):
        return ticket
    may_be_flat = emergency.kind in _OF_A_FLAT and "又" not in words
    return ticket if not may_be_flat and comes_of(words, emergency, ticket.text) else None


def _cause_told(situation: Situation, context: Context, emergency: Emergency) -> Ticket | None:
    """By whoever has reported the pit a while ago (又有人掉进去了) or a moment ago (有人掉坑里了); of several none is
    guessed."""
    words, manners = situation.words, context.office.manners
    if situation.message.quote is not None or names_building(words) or is_in_own_home(words):
        return None
    since = context.now - (CAUSE_MS if _REFERS_BACK.search(words) else manners.join_within)
    mine = context.read.unclosed_of(situation.speaker.person, situation.room.id)
    lately = [one for one in mine if one.is_open and not one.urgent and one.opened_at >= since]
    broken = [one for one in lately if one.speech not in _OF_NOTHING_BROKEN]
    of_it = [one for one in broken if _may_come_of(words, emergency, one) and _may_be_there(words, one)]
    return of_it[0] if len(of_it) == 1 else None
