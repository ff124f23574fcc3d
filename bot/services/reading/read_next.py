"""What somebody means by what they say after something has happened to them here: a report, an answer, an end, work."""

from __future__ import annotations

import re

from bot.domain.commands.work_words import goes_to_one
from bot.domain.danger.emergency import recognise_emergency
from bot.domain.danger.fight import is_of_one_fight
from bot.domain.danger.kinds import Emergency
from bot.domain.danger.same import are_alike
from bot.domain.danger.which_alarm import names_reporter, which_alarm
from bot.domain.message import Message, MessageKind
from bot.domain.next.meant import (
    AFTER_DANGER,
    ALARMED_MS,
    ANSWERED_MS,
    NEIGHBOUR_MS,
    OF_REPORT,
    REPORTED_MS,
    Before,
    Meaning,
    Meant,
    meaning,
)
from bot.domain.places.place import HANDLING_ROLES, Official, Purpose, Room
from bot.domain.places.words import building_in, is_elsewhere, place_key
from bot.domain.situation import Next, Situation
from bot.domain.speech.kinds import Speech, is_question, likely_report
from bot.domain.talk.another_end import tells_of_another_end
from bot.domain.talk.echo import is_so_with_quoted, says_also
from bot.domain.talk.follow_up import says_no_help
from bot.domain.talk.which_own import is_at_another, meant_among
from bot.domain.tickets.category import FALLBACK
from bot.domain.tickets.ticket import ANSWER_WINDOW_MS, State, Ticket
from bot.domain.units import HOUR_MS, MINUTE_MS
from bot.domain.words.subjects import shares_word, subjects_in
from bot.services.context import Context
from bot.services.reading.find_ticket import current, result_of, ticket_quoted
from bot.services.reading.read_named import names_ticket
from bot.store.questions.talk import Lately

_WITHIN_MS = {
    "answered": ANSWERED_MS,
    "reported": REPORTED_MS,
    "alarmed": ALARMED_MS,
    "ended": ANSWER_WINDOW_MS,
}
_JUST_ALARMED_MS = 10 * MINUTE_MS
"""Later on what is said is more often how it went."""
SENT_MS = 30 * MINUTE_MS
"""So long what somebody in office says may be of a ticket that was sent to them."""
_OF_TICKET = frozenset({Meant.NOT_NEEDED, Meant.URGE, Meant.CORRECTION, Meant.UNSOLVED})
_NO_HELP = Meaning(Meant.NO_HELP, 1.0, ((Meant.NO_HELP, 1.0),))
_SECONDED = Meaning(Meant.SECONDED, 1.0, ((Meant.SECONDED, 1.0),))
_TAKEN = Meaning(Meant.TAKES, 0.9, ((Meant.TAKES, 0.9),))
"""吵的那个我去: as sure as its place in the room lets it be."""
_FOLLOWER_SURE = 0.7
OLDER_MS = 24 * HOUR_MS
_ASKS_AT_THE_END = re.compile(r"[吗么没不][啊呀呢]*\W*$")
_OLDER_SURE = 0.75
"""So long, and so likely, a statement may be of what they have reported before that."""
_SURELY, _LIKELY = 0.95, 0.6
"""A ticket is meant rather than the answer in between, where it is surely of the ticket and not likely of the answer."""


def read_next(situation: Situation, context: Context) -> Next | None:
    """None where nothing has happened that it could go on with."""
    message, words = situation.message, situation.words
    if message.kind not in (MessageKind.TEXT, MessageKind.IMAGE) or not words:
        return None
    said = _read(situation, context) if message.quote is None else _of_quoted(situation, context)
    # Words under a picture go on with a danger; what else a picture is of is told by when it was sent.
    under_picture = message.kind is MessageKind.IMAGE
    return None if said is None or (under_picture and said.before not in AFTER_DANGER) else said


def _read(situation: Situation, context: Context) -> Next | None:
    message, room, official = situation.message, situation.room, situation.speaker.official
    words, addressed = situation.words, situation.addressed
    if official is not None and official.role in HANDLING_ROLES:
        at_work = room.purpose in (Purpose.STAFF, Purpose.PRIVATE)
        return _at_work(message, room, official, words, addressed, context) if at_work else None
    if room.purpose not in (Purpose.RESIDENTS, Purpose.PRIVATE) or names_ticket(words):
        return None
    since = {what: context.now - within for what, within in _WITHIN_MS.items()}
    ended_in = None if room.purpose is Purpose.PRIVATE else room.id
    if happened := context.read.lately(message.person, room.id, since, ended_in):
        own = _of_own(happened, words, addressed, context)
        danger = _of_danger_of_others(situation, own, context)
        if danger is None and (other := _of_another(situation, own, happened, since["ended"], context)) is not None:
            return other
        after_answer = danger is None and own is not None and own.before is Before.ANSWERED
        return danger or (_of_older(situation, context) if after_answer else None) or own
    if (older := _of_older(situation, context)) is not None:
        near = _of_neighbour(message, room, words, addressed, context)
        return near if near is not None and near.before is Before.NEAR_ALARM else older
    if (followed := _of_followed_end(message, room, words, addressed, since["ended"], context)) is not None:
        return followed
    # What people in office say among residents without a mention is no report of theirs.
    return _of_neighbour(message, room, words, addressed, context) if addressed or official is None else None


def _of_quoted(situation: Situation, context: Context) -> Next | None:
    """我家也是, 灯还是闪, put to nobody under what opened a ticket: it can only be of that one."""
    words, person = situation.words, situation.speaker.person
    if situation.addressed or situation.room.purpose is not Purpose.RESIDENTS or situation.speaker.official is not None:
        return None
    ticket = ticket_quoted(situation, context)
    if ticket is None or ticket.urgent or ticket.room != situation.room.id or not _may_be_spoken_of(ticket):
        return None
    if ticket.reporter == person:
        return Next(Before.REPORTED, ticket.number, meaning(Before.REPORTED, words, ticket.text, False, True), True)
    also = is_so_with_quoted(words) or (says_also(words) and likely_report(words))
    same = also and not is_elsewhere(words, ticket.text)
    meant = _SECONDED if same else meaning(Before.NEIGHBOUR, words, ticket.text, False)
    return Next(Before.NEIGHBOUR, ticket.number, meant, True)


def _of_own(happened: list[Lately], words: str, addressed: bool, context: Context) -> Next | None:
    """Of the newest, or of what the words are surely of; whether another ticket of theirs could be meant is told with
    it."""

    def after(one: Lately) -> Next | None:
        only = all(other.number is None for other in happened if other is not one)
        return _after(one, words, addressed, only, context)

    first = after(_named(happened, words, context) or happened[0])
    if first is None or first.before is not Before.ANSWERED or _is_of_answer(first.meaning):
        return first
    # 又亮了 不用来了, after an answer: of what they have reported before it.
    others = [other for one in happened[1:] if one.number is not None and (other := after(one))]
    return next((other for other in others if _is_of_ticket(other.meaning)), first)


def _of_another(
    situation: Situation, own: Next | None, happened: list[Lately], since: int, context: Context
) -> Next | None:
    """What names nothing of what happened to them last: 停了一天才通知 is of what they follow and what has ended since;
    踩着稳了 of what had ended before they reported the next; 我家也是啊 楼道灯 of what a neighbour has reported."""
    mine = current(context, own.number or 0) if own else None
    if own is None or mine is None or own.before not in (Before.REPORTED, Before.ENDED):
        return None
    message, room, words = situation.message, situation.room, situation.words
    if shares_word(words, f"{mine.text} {mine.place} {result_of(context, mine)}"):
        return None
    followed = _of_followed_end(message, room, words, situation.addressed, since, context)
    if followed is not None and followed.at > own.at:
        ended = current(context, followed.number or 0)
        if own.before is Before.ENDED or (ended is not None and shares_word(words, ended.text)):
            return followed
    if own.before is Before.ENDED:
        return None
    if tells_of_another_end(words, f"{mine.text} {mine.place}"):
        before = next((one for one in happened if one.what == Before.ENDED), None)
        return _after(before, words, situation.addressed, False, context) if before else None
    if situation.addressed or situation.speaker.official is not None or room.purpose is not Purpose.RESIDENTS:
        return None
    near = _of_neighbour(message, room, words, False, context, SENT_MS if says_also(words) else NEIGHBOUR_MS)
    theirs = current(context, near.number or 0) if near else None
    of_it = near is not None and near.before is Before.NEIGHBOUR and near.is_only
    return near if of_it and theirs is not None and shares_word(words, theirs.text) else None


def _of_older(situation: Situation, context: Context) -> Next | None:
    """还是黄的啊, put to the bot hours after 没水了: how it is by now with what they have reported of the same kind or
    thing, and nothing that is asked."""
    words = situation.words
    if not situation.addressed or situation.is_private or situation.emergency is not None:
        return None
    if is_question(words) or _ASKS_AT_THE_END.search(words):
        return None
    since = context.now - OLDER_MS
    mine = context.read.unclosed_of(situation.speaker.person, situation.room.id)
    lately = [one for one in mine if one.opened_at >= since and _may_be_spoken_of(one) and not one.urgent]
    theirs = [one for one in lately if not is_elsewhere(words, one.place or one.text)]
    kind = context.category_of(words).name if theirs else ""
    meant = [one for one in theirs if shares_word(words, one.text) or (kind != FALLBACK and one.kind == kind)]
    for ticket in meant:
        found = meaning(Before.REPORTED, words, ticket.text, True, True)
        if found.meant in (Meant.MORE, Meant.URGE) and found.share(*OF_REPORT) >= _OLDER_SURE:
            return Next(Before.REPORTED, ticket.number, found, len(lately) == 1, at=ticket.opened_at)
    return None


def _is_of_answer(meaning: Meaning) -> bool:
    return meaning.meant in (Meant.IDLE, Meant.ASKS_ON) and meaning.sure >= _LIKELY


def _is_of_ticket(meaning: Meaning) -> bool:
    return meaning.meant in _OF_TICKET and meaning.sure >= _SURELY


def _after(one: Lately, words: str, addressed: bool, only: bool, context: Context) -> Next | None:
    before = Before(one.what)
    if one.number is None:
        entry = context.office.knowledge.entry(one.entry)
        earlier, later = entry.question if entry else "", False
    else:
        ticket = current(context, one.number)
        if ticket is None or ticket.is_confidential or (ticket.urgent and before is not Before.ALARMED):
            return None
        if before is Before.REPORTED and ticket.speech is Speech.QUESTION:
            return None
        earlier, later = ticket.text, one.at < context.now - _later_after(before, context)
    no_help = before is Before.ANSWERED and says_no_help(words)
    meant = _NO_HELP if no_help else meaning(before, words, earlier, addressed, later)
    return Next(before, one.number, meant, only, one.entry, one.at)


def _later_after(before: Before, context: Context) -> int:
    """Milliseconds; what is said after an answer or an end is never later."""
    within = {Before.REPORTED: context.office.manners.join_within, Before.ALARMED: _JUST_ALARMED_MS}
    return within.get(before, context.now)


def _named(happened: list[Lately], words: str, context: Context) -> Lately | None:
    """灯还是不亮, where the door has ended after the lamp: the only one of several that the words fit."""
    if len(happened) < 2:
        return None
    tickets = [ticket for one in happened if one.number and (ticket := current(context, one.number))]
    meant = meant_among(words, tickets)
    return next((one for one in happened if len(meant) == 1 and one.number == meant[0].number), None)


def _of_followed_end(
    message: Message, room: Room, words: str, addressed: bool, since: int, context: Context
) -> Next | None:
    """没通啊 还冒, by somebody who follows what has ended: only that it is not over."""
    ended = context.read.ended_for(message.person, None if room.purpose is Purpose.PRIVATE else room.id, since)
    last = next((one for one in ended if one.reporter != message.person and one.state is not State.REFUSED), None)
    if last is None or last.is_confidential:
        return None
    found = meaning(Before.ENDED, words, last.text, addressed)
    sure = found.share(Meant.UNSOLVED, Meant.DISSATISFIED) >= _FOLLOWER_SURE
    return Next(Before.ENDED, last.number, found, len(ended) == 1, at=last.ended_at or 0) if sure else None


def _of_danger_of_others(situation: Situation, own: Next | None, context: Context) -> Next | None:
    """What others have called out in the room, rather than what the speaker has reported or called out before: what calls
    for help; 钱叔现在回家了, of what 钱叔 has called out; 我闻到了, of the gas and not of their own fire; what they say right after
    it, where nothing in it is of theirs."""
    message, room, words = situation.message, situation.room, situation.words
    if room.purpose is not Purpose.RESIDENTS or own is None:
        return None
    if own.before is not Before.ALARMED:
        called = situation.emergency is not None and own.before in (Before.REPORTED, Before.ENDED, Before.ANSWERED)
        near = _of_neighbour(message, room, words, situation.addressed, context) if called else None
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


def _of_neighbour(
    message: Message, room: Room, words: str, addressed: bool, context: Context, within: int = NEIGHBOUR_MS
) -> Next | None:
    """Of a danger in the building that is named, of the newest that shares a word with it, else of the newest."""
    opened = context.read.opened_here(room.id, context.now - within)
    theirs = [one for one in opened if one.reporter != message.person and _may_be_spoken_of(one)]
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


def _may_be_spoken_of(ticket: Ticket) -> bool:
    kept_apart = ticket.is_confidential or ticket.was_private
    return ticket.is_open and not kept_apart and ticket.speech is not Speech.QUESTION


def _at_work(
    message: Message, room: Room, official: Official, words: str, addressed: bool, context: Context
) -> Next | None:
    """Of what the words fit, else of what was sent to them lately and waits, else of what they have in hand. Where an
    emergency or something confidential may be meant, only of what the words fit."""
    mine = context.read.open_tickets_of(official.key)
    spoken_of = [one for one in mine if not (one.is_confidential or one.urgent)]
    if not spoken_of or is_at_another(words, spoken_of):
        return None
    named = meant_among(words, spoken_of)
    if not named and len(spoken_of) < len(mine):
        return None
    pinged = {one.number for one in context.read.pinged(message.person, room.id, context.now - SENT_MS)}
    meant = named or spoken_of
    lately = [one for one in meant if one.state is State.DISPATCHED and one.number in pinged]
    accepted = [one for one in meant if one.state is State.ACCEPTED]
    ticket = max(lately or accepted or meant, key=lambda one: one.number)
    found = meaning(Before.AT_WORK, words, ticket.text, addressed, ticket.state is not State.DISPATCHED)
    found = _TAKEN if named and goes_to_one(words) else found
    return Next(Before.AT_WORK, ticket.number, found, len(meant) == 1)
