"""What somebody means who goes on with what a neighbour has reported or called out in the room."""

from __future__ import annotations

from bot.domain.danger.emergency import recognise_emergency
from bot.domain.danger.fight import is_of_one_fight
from bot.domain.danger.kinds import Emergency
from bot.domain.danger.same import are_alike
from bot.domain.danger.which_alarm import names_reporter, which_alarm
from bot.domain.message import Message
from bot.domain.next.meant import ALARMED_MS, NEIGHBOUR_MS, Before, Meant, meaning
from bot.domain.places.place import Purpose, Room
from bot.domain.places.words import building_in, place_key
from bot.domain.situation import Next, Situation
from bot.domain.speech.kinds import Speech
from bot.domain.tickets.ticket import Ticket
from bot.domain.words.subjects import shares_word, subjects_in
from bot.services.context import Context
from bot.services.reading.find_ticket import current


def of_danger_of_others(situation: Situation, own: Next | None, context: Context) -> Next | None:
    """What others have called out in the room, rather than what the speaker has reported or called out before: what calls
    for help; 钱叔现在回家了, of what 钱叔 has called out; 我闻到了, of the gas and not of their own fire; what they say right after
    it, where nothing in it is of theirs."""
    message, room, words = situation.message, situation.room, situation.words
    if room.purpose is not Purpose.RESIDENTS or own is None:
        return None
    if own.before is not Before.ALARMED:
        called = situation.emergency is not None and own.before in (Before.REPORTED, Before.ENDED, Before.ANSWERED)
        near = of_neighbour(message, room, words, situation.addressed, context) if called else None
        return near if near is not None and near.before is Before.NEAR_ALARM else None
    mine = current(context, own.number or 0)
    running = context.read.running_in(room.id, context.now - ALARMED_MS)
    theirs = [one for one in running if one.reporter != message.person]
    ticket = _called_by_others(words, own, mine, theirs, context) if mine and theirs else None
    if ticket is None:
        return None
    found = meaning(Before.NEAR_ALARM, words, ticket.text, situation.addressed)
    return Next(Before.NEAR_ALARM, ticket.number, found, True)


def _called_by_others(words: str, own: Next, mine: Ticket, theirs: list[Ticket], context: Context) -> Ticket | None:
    named = [one for one in theirs if names_reporter(words, one.reporter_name)]
    if named:
        return named[0] if len(named) == 1 else None
    if (emergency := recognise_emergency(words)) is not None:
        fights = [
            one
            for one in theirs
            if (told := recognise_emergency(one.text)) and is_of_one_fight(words, emergency, one.text, told)
        ]
        return fights[0] if fights else None
    meant = which_alarm(words, [*theirs, mine])
    if meant is not None and meant.sure and len(meant.numbers) == 1:
        return next((one for one in theirs if one.number == meant.numbers[0]), None)
    if own.meaning.meant in (Meant.URGE, Meant.CORRECTION) or shares_word(words, mine.text):
        return None
    since = max(mine.opened_at, context.now - NEIGHBOUR_MS)
    return next((one for one in theirs if one.opened_at > since and not _is_alike(one, mine)), None)


def _is_alike(ticket: Ticket, mine: Ticket) -> bool:
    """闷死了 有人晕, by whoever is shut in, is of their own lift and not of a neighbour's."""
    told, own = recognise_emergency(ticket.text), recognise_emergency(mine.text)
    return told is not None and own is not None and are_alike(told.kind, own)


def of_neighbour(
    message: Message, room: Room, words: str, addressed: bool, context: Context, within: int = NEIGHBOUR_MS
) -> Next | None:
    """Of a danger in the building that is named, of the newest that shares a word with it, else of the newest."""
    opened = context.read.opened_here(room.id, context.now - within)
    theirs = [one for one in opened if one.reporter != message.person and may_be_spoken_of(one)]
    if not theirs:
        return None
    here = place_key(building_in(words))
    at_one = [one for one in theirs if one.urgent and here and here == place_key(building_in(one.place))]
    named = at_one or _alarm_named(words, theirs) or [one for one in theirs if shares_word(words, one.text)]
    named = [one for one in named if here and here == place_key(building_in(one.place or one.text))] or named
    if _is_one_matter(words, named):
        # 我家也没水, after two neighbours in one building: the first of them opened it.
        named = named[-1:] if named[-1].number < named[0].number else named[:1]
    ticket = max(named or theirs, key=lambda one: one.number)
    before = Before.NEAR_ALARM if ticket.urgent else Before.NEIGHBOUR
    found = meaning(before, words, ticket.text, addressed)
    return Next(before, ticket.number, found, len(named or theirs) == 1)


def _is_one_matter(words: str, tickets: list[Ticket]) -> bool:
    """Whether several neighbours have told of the very thing that is named, at one building."""
    if len(tickets) < 2 or any(one.urgent for one in tickets):
        return False
    buildings = {place_key(building_in(one.place or one.text)) for one in tickets}
    things = {subjects_in(one.text) for one in tickets}
    return len(buildings) == len(things) == 1 and not set(subjects_in(words)).isdisjoint(*things)


def _alarm_named(words: str, tickets: list[Ticket]) -> list[Ticket]:
    """Where several dangers were called out: the one of the kind that is called out again, or that the words tell of."""
    alarms = [one for one in tickets if one.urgent]
    if len(alarms) < 2:
        return []
    if (emergency := recognise_emergency(words)) is not None:
        alarms = [
            one
            for one in alarms
            if (told := recognise_emergency(one.text)) and _may_be_one(words, emergency, one, told)
        ]
    meant = which_alarm(words, alarms)
    told_of = [one for one in alarms if meant is not None and meant.sure and one.number in meant.numbers]
    return told_of or (alarms if emergency is not None else [])


def _may_be_one(words: str, emergency: Emergency, alarm: Ticket, told: Emergency) -> bool:
    return emergency.kind in told.kinds or is_of_one_fight(words, emergency, alarm.text, told)


def may_be_spoken_of(ticket: Ticket) -> bool:
    kept_apart = ticket.is_confidential or ticket.was_private
    return ticket.is_open and not kept_apart and ticket.speech is not Speech.QUESTION
