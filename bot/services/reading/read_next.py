"""What somebody means by what they say after something has happened to them here: a report, an answer, an end, work."""

from __future__ import annotations

import re

from bot.domain.danger.emergency import may_be_emergency
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
from bot.domain.next.own import stands_by_itself
from bot.domain.places.at_home import is_only_which
from bot.domain.places.place import HANDLING_ROLES, Purpose, Room
from bot.domain.places.words import is_elsewhere
from bot.domain.situation import Next, Situation
from bot.domain.speech.kinds import Speech, is_question, likely_report
from bot.domain.talk.another_end import tells_of_another_end
from bot.domain.talk.echo import is_so_with_quoted, says_also
from bot.domain.talk.follow_up import says_no_help
from bot.domain.talk.located import says_where
from bot.domain.talk.makeshift import asks_for_makeshift
from bot.domain.talk.supply import supply_back
from bot.domain.talk.to_be_there import asks_to_be_there
from bot.domain.talk.which_own import meant_among
from bot.domain.tickets.category import FALLBACK
from bot.domain.tickets.ticket import ANSWER_WINDOW_MS, State
from bot.domain.units import HOUR_MS, MINUTE_MS
from bot.domain.words.subjects import shares_word
from bot.services.context import Context
from bot.services.reading.find_ticket import current, result_of, ticket_quoted
from bot.services.reading.read_at_work import SENT_MS, of_work
from bot.services.reading.read_named import names_ticket
from bot.services.reading.read_near import may_be_spoken_of, of_danger_of_others, of_neighbour
from bot.store.questions.talk import Lately

_WITHIN_MS = {
    "answered": ANSWERED_MS,
    "reported": REPORTED_MS,
    "alarmed": ALARMED_MS,
    "ended": ANSWER_WINDOW_MS,
}
_JUST_ALARMED_MS = 10 * MINUTE_MS
"""Later on what is said is more often how it went."""
_OF_TICKET = frozenset({Meant.NOT_NEEDED, Meant.URGE, Meant.CORRECTION, Meant.UNSOLVED})
_NONE_OF_IT = frozenset(Before) - {Before.ANSWERED, Before.AT_WORK}
"""After what something may be said that has nothing to do with it, and goes on with nothing else."""
_NO_HELP = Meaning(Meant.NO_HELP, 1.0, ((Meant.NO_HELP, 1.0),))
_SECONDED = Meaning(Meant.SECONDED, 1.0, ((Meant.SECONDED, 1.0),))
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
    if said is None or (under_picture and said.before not in AFTER_DANGER) or _is_apart(situation, said, context):
        return None
    return said


def _is_apart(situation: Situation, said: Next, context: Context) -> bool:
    """Put to the bot, of itself: 居住证怎么办 is heard after a report as it is alone. What goes on with an answer may well
    stand by itself, and what may be of a danger stays with it."""
    if not situation.addressed or said.before not in _NONE_OF_IT:
        return False
    if asks_for_makeshift(situation.words) or asks_to_be_there(situation.words):
        return False
    if said.before in AFTER_DANGER and (situation.emergency is not None or may_be_emergency(situation.words)):
        return False
    ticket = current(context, said.number or 0)
    return ticket is not None and stands_by_itself(situation.words, ticket.text)


def _read(situation: Situation, context: Context) -> Next | None:
    message, room, official = situation.message, situation.room, situation.speaker.official
    words, addressed = situation.words, situation.addressed
    if official is not None and official.role in HANDLING_ROLES:
        at_work = room.purpose in (Purpose.STAFF, Purpose.PRIVATE)
        return of_work(message, room, official, words, addressed, context) if at_work else None
    if room.purpose not in (Purpose.RESIDENTS, Purpose.PRIVATE) or names_ticket(words):
        return None
    since = {what: context.now - within for what, within in _WITHIN_MS.items()}
    ended_in = None if room.purpose is Purpose.PRIVATE else room.id
    if happened := context.read.lately(message.person, room.id, since, ended_in):
        own = _of_own(happened, words, addressed, context)
        danger = of_danger_of_others(situation, own, context)
        if danger is None and (other := _of_another(situation, own, happened, since["ended"], context)) is not None:
            return other
        after_answer = danger is None and own is not None and own.before is Before.ANSWERED
        return danger or (_of_older(situation, context) if after_answer else None) or own
    if (older := _of_older(situation, context)) is not None:
        near = of_neighbour(message, room, words, addressed, context)
        return near if near is not None and near.before is Before.NEAR_ALARM else older
    if (followed := _of_followed_end(message, room, words, addressed, since["ended"], context)) is not None:
        return followed
    # What people in office say among residents without a mention is no report of theirs.
    return of_neighbour(message, room, words, addressed, context) if addressed or official is None else None


def _of_quoted(situation: Situation, context: Context) -> Next | None:
    """我家也是, 灯还是闪, put to nobody under what opened a ticket: it can only be of that one."""
    words, person = situation.words, situation.speaker.person
    if situation.addressed or situation.room.purpose is not Purpose.RESIDENTS or situation.speaker.official is not None:
        return None
    ticket = ticket_quoted(situation, context)
    if ticket is None or ticket.urgent or ticket.room != situation.room.id or not may_be_spoken_of(ticket):
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
    if is_only_which(words) or says_where(words):
        # 就是进门左手那个: where their own is, whatever a neighbour has told since.
        return None
    near = of_neighbour(message, room, words, False, context, SENT_MS if says_also(words) else NEIGHBOUR_MS)
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
    lately = [one for one in mine if one.opened_at >= since and may_be_spoken_of(one) and not one.urgent]
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
    if not meant and (supply := supply_back(words)):
        # 水来了, of what was reported of the water.
        meant = [one for one in tickets if supply in one.text and not one.urgent]
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
