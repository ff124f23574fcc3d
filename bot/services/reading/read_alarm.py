"""人在抢救 多谢了, 火灭了, 又不冒了: which emergency of the last hours is meant by it."""

from __future__ import annotations

import re
from dataclasses import replace

from bot.domain.commands.work_words import number_said
from bot.domain.danger.after_danger import comes_back, goes_on_after, is_found, may_go_on, tells_of_unseen
from bot.domain.danger.all_out import beside_all_out
from bot.domain.danger.bystanders import calls_only, comes
from bot.domain.danger.denial import denies_danger, explains_away
from bot.domain.danger.emergency import recognise_emergency
from bot.domain.danger.how_it_went import (
    asked_aside,
    news_and_question,
    reports_back,
    reports_what_was_done,
    tells_how_it_went,
)
from bot.domain.danger.kinds import EmergencyKind
from bot.domain.danger.small_talk import only_doubts
from bot.domain.danger.swindled import disowns, gives_himself_out
from bot.domain.danger.which_alarm import AlarmsMeant, ends, which_alarm
from bot.domain.message import Message
from bot.domain.next.meant import Before, Meant, meaning
from bot.domain.places.place import Official, Purpose, Role, Room, Speaker
from bot.domain.places.words import building_in, place_key
from bot.domain.talk.accuser import speaks_of_him
from bot.domain.talk.progress import is_not_needed, is_of_elsewhere
from bot.domain.tickets.ticket import Ticket
from bot.domain.units import DAY_MS, HOUR_MS, MINUTE_MS
from bot.domain.words.subjects import shares_word
from bot.services.context import Context
from bot.services.hearing.after_own_danger import is_of_other_supply, told_alone, told_in_short
from bot.services.reading.find_ticket import may_act
from bot.services.reading.read_cleared import explained_by_other, may_be_of
from bot.services.reading.read_helper import helped_with
from bot.services.taking.add_to_ticket import GONE

ADDRESSED_MS = DAY_MS
IN_PASSING_MS = 6 * HOUR_MS
BY_OTHERS_MS = 2 * HOUR_MS
BESIDE_MS = 10 * MINUTE_MS
"""So long bystanders talk of the alarm in the room: 快打120."""
_SURE, _HALF = 0.8, 0.5
_THERE = re.compile(r"(?:^|[我们\s，,])(?:已经?|都|刚)?到(?:了|现场|场|楼下|这)|[我们]在(?:现场|这|旁边|楼下)|在现场")
_FLAT = re.compile(r"\d{3,4}")
_OF_THINGS = frozenset({EmergencyKind.FIRE, EmergencyKind.GAS, EmergencyKind.SHOCK})


def alarm_meant(message: Message, room: Room, words: str, addressed: bool, context: Context) -> AlarmsMeant | None:
    """The emergency of the last hours that such words tell the end of: the speaker's own, or all that may be meant; or,
    put to the bot by somebody else, those of the room; or, among neighbours, the one that bystanders speak of
    and those who serve there. What calls for help once more is none of it."""
    if only_doubts(words):
        return None
    if (helped := helped_with(message, room, words, context)) is not None:
        return helped
    if room.purpose is not Purpose.RESIDENTS and (disowned := _disowned(message, words, context)) is not None:
        return disowned
    if room.purpose not in (Purpose.RESIDENTS, Purpose.PRIVATE) or denies_danger(words):
        return _of_staff(message, words, context) if room.purpose is Purpose.STAFF else None
    here = room.id if room.purpose is Purpose.RESIDENTS else None
    if (cleared := explained_by_other(message, room, words, context)) is not None:
        return cleared
    if not context.read.was_alarmed(message.person, here, context.now - ADDRESSED_MS):
        return _unseen(message, room, words, context)
    if (told := _news_and_question(message, words, addressed, context)) is not None:
        news, asked = told
        meant = _meant(message, room, news, addressed, context, over=True)
        return replace(meant, news=news, asked=asked) if meant is not None else None
    return _meant(message, room, words, addressed, context)


def _news_and_question(message: Message, words: str, addressed: bool, context: Context) -> tuple[str, str] | None:
    """火灭了 顺便问一下 …; 火算是摁住了 顺便问一下 …, by what was learned of the one; put to the bot 明火没了 灭火器去哪换, by what
    was learned of both."""
    aside, told = asked_aside(words), news_and_question(words)
    if told is not None and told == aside:
        return told
    own = _own(message, words, addressed, context) if aside or (told and addressed) else []
    if not own:
        return None
    if told is not None:
        both = meaning(Before.ALARMED, words, own[0].text, addressed, later=True)
        return told if both.share(Meant.QUESTION, Meant.ASKS_ELSE, Meant.ANOTHER) >= _HALF else None
    assert aside is not None
    over = meaning(Before.ALARMED, aside[0], own[0].text, addressed, later=True)
    return aside if over.share(Meant.NOT_NEEDED) >= _SURE else None


def _meant(
    message: Message, room: Room, words: str, addressed: bool, context: Context, over: bool = False
) -> AlarmsMeant | None:
    """`over`: it is known to be such news."""
    if (beside := _beside(message, room, words, addressed, context)) is not None:
        return AlarmsMeant((beside,))
    explained = explains_away(words) and recognise_emergency(words) is None
    plainly = explained or over or tells_how_it_went(words)
    own = _own(message, words, addressed, context) if plainly or _may_be_short(room, words) else []
    own = _of_this_room(room, words, own, context)
    if explained:
        own = [one for one in own if one.opened_at >= context.now - BY_OTHERS_MS]
    fitting = told_in_short(words, own if addressed else _of_room(room, own), addressed, context)
    if fitting and (meant := which_alarm(words, fitting)) is not None:
        return meant
    if (unseen := _unseen(message, room, words, context)) is not None:
        return unseen
    if room.purpose is Purpose.PRIVATE and (alone := told_alone(message, room, words, own, context)) is not None:
        return AlarmsMeant((alone,))
    if not plainly:
        return None
    if own and (meant := which_alarm(words, [one for one in own if may_be_of(words, one)])) is not None:
        newest = context.read.draft(message.person, room.id, own[0].opened_at)
        return None if is_not_needed(words) and newest not in (None, own[0].number) else meant
    if not addressed or room.purpose is not Purpose.RESIDENTS or recognise_emergency(words):
        return None
    meant = which_alarm(words, [one for one in _urgent_here(room, BY_OTHERS_MS, context) if may_be_of(words, one)])
    if meant is not None and not meant.sure and context.read.official_of(message.person):
        # Whoever works on them knows their numbers.
        return None
    return meant


def _of_this_room(room: Room, words: str, own: list[Ticket], context: Context) -> list[Ticket]:
    """Where a danger of others runs: 有呼吸了 is none of their mother in another room, nor 老钱送医院了 of their father who is
    missed, while 钱叔 has called for help here as well."""
    if not own or room.purpose is not Purpose.RESIDENTS:
        return own
    theirs = {one.number for one in own}
    others = [one for one in context.read.running_in(room.id, context.now - BY_OTHERS_MS) if one.number not in theirs]
    if not others:
        return own
    here = _of_room(room, own)
    meant = which_alarm(words, [*here, *others])
    return [] if meant is not None and meant.sure and theirs.isdisjoint(meant.numbers) else here


def _urgent_here(room: Room, within: int, context: Context) -> list[Ticket]:
    return [one for one in context.read.opened_here(room.id, context.now - within) if one.urgent]


def _urgent_of(key: str, context: Context) -> list[Ticket]:
    """What lies with somebody in office."""
    since = context.now - BY_OTHERS_MS
    mine = context.read.open_tickets_of(key)
    return [one for one in mine if one.urgent and one.opened_at >= since and not one.is_confidential]


def _beside(message: Message, room: Room, words: str, addressed: bool, context: Context) -> int | None:
    """奶奶快打120 after somebody else's alarm of a moment ago, as long as it is the number that was told them; 我马上到,
    已经打了120, 医生来了 of whoever serves there, or in private of whoever has it. Whoever tells the bot to call hears
    that it cannot."""
    private = room.purpose is Purpose.PRIVATE
    numbers = frozenset() if addressed or private else calls_only(words)
    if numbers:
        here = [one for one in _urgent_here(room, BESIDE_MS, context) if one.reporter != message.person]
        called = [one for one in here if numbers <= _hotlines(one)]
        if called:
            return called[0].number
    coming = comes(words)
    if not (coming or tells_how_it_went(words) or may_go_on(words)):
        return None
    official = context.official(context.read.official_of(message.person))
    if official is None:
        return None
    speaker = Speaker(message.person, message.sender_name, official)
    here = _urgent_of(official.key, context) if private else _urgent_here(room, BY_OTHERS_MS, context)
    theirs = [one for one in here if one.reporter != message.person and may_act(context, speaker, one)]
    if not coming:
        theirs = [one for one in _fitting(words, theirs) if _tells_of(words, one)]
    return theirs[0].number if len(theirs) == 1 else None


def _hotlines(ticket: Ticket) -> frozenset[str]:
    told = recognise_emergency(ticket.text)
    return frozenset(told.hotlines) if told else frozenset()


def _tells_of(words: str, ticket: Ticket) -> bool:
    """How it goes on; where it is worse again, that is called out as ever."""
    if tells_how_it_went(words):
        return True
    told = recognise_emergency(ticket.text)
    if told is None or not goes_on_after(words, ticket.text, told.kinds):
        return False
    return recognise_emergency(words) is None or (
        told.kind in _OF_THINGS and not comes_back(words, ticket.text, told.kinds)
    )


def _disowned(message: Message, words: str, context: Context) -> AlarmsMeant | None:
    """我们没派人, by the police: the swindles of the last day, in what they may handle, of somebody who says he is one."""
    official = context.official(context.read.official_of(message.person)) if disowns(words) else None
    if official is None or official.role is not Role.POLICE or number_said(words) is not None:
        return None
    speaker = Speaker(message.person, message.sender_name, official)
    since = context.now - DAY_MS
    lately = context.read.running(since)
    theirs = [one for one in lately if may_act(context, speaker, one) and _is_of_police(one, context)]
    return AlarmsMeant(tuple(sorted(one.number for one in theirs)), sure=len(theirs) == 1) if theirs else None


def _is_of_police(ticket: Ticket, context: Context) -> bool:
    told = recognise_emergency(ticket.text)
    if told is None or EmergencyKind.FRAUD not in told.kinds:
        return False
    steps = (step.text for step in context.read.steps(ticket.number) if step.person == ticket.reporter)
    return gives_himself_out(" ".join((ticket.text, *steps)))


def _of_staff(message: Message, words: str, context: Context) -> AlarmsMeant | None:
    """9号楼电表箱起火 已断电 没人受伤, 魏大爷找到了 儿子接走了, in the staff room by whoever has it in hand; where it may be of
    several, they are asked alone."""
    if number_said(words) is not None or not _tells_of_work(words):
        # 1001 火已扑灭 is written to that one.
        return None
    official = context.official(context.read.official_of(message.person))
    if official is None:
        return None
    theirs = [one for one in _urgent_of(official.key, context) if _is_reported(words, one)]
    if not theirs and _THERE.search(words):
        return _of_colleague(message, words, official, context)
    told = [one for one in theirs if _tells_the_same_number(words, one, context)]
    taken = [one for one in told or theirs if one.accepted_at is not None]
    meant = taken or told or theirs
    return AlarmsMeant(tuple(sorted(one.number for one in meant)), sure=len(meant) == 1) if meant else None


def _of_colleague(message: Message, words: str, official: Official, context: Context) -> AlarmsMeant | None:
    """我到了 人已经醒了, by somebody who is there while another one has it: of the only one that it may be."""
    speaker, since = Speaker(message.person, message.sender_name, official), context.now - BY_OTHERS_MS
    running = context.read.running(since)
    theirs = [one for one in running if not one.is_confidential and may_act(context, speaker, one)]
    meant = [one for one in theirs if _is_reported(words, one)]
    return AlarmsMeant((meant[0].number,)) if len(meant) == 1 else None


def _tells_of_work(words: str) -> bool:
    return reports_back(words) or tells_how_it_went(words) or reports_what_was_done(words)


def _tells_the_same_number(words: str, ticket: Ticket, context: Context) -> bool:
    """801, of which its reporter has told."""
    said = (ticket.text, ticket.place, *(step.text for step in context.read.steps(ticket.number)))
    return any(number in text for number in _FLAT.findall(words) for text in said)


def _is_reported(words: str, ticket: Ticket) -> bool:
    """In no other building, and of the same danger."""
    here, there = place_key(building_in(words)), place_key(building_in(f"{ticket.place} {ticket.text}"))
    told = recognise_emergency(ticket.text)
    if told is None or (here and there and here != there):
        return False
    found = recognise_emergency(words) if beside_all_out(words) is None else None
    if found is not None:
        return not set(found.kinds).isdisjoint(told.kinds)
    return ends(words, frozenset(told.kinds)) or shares_word(words, ticket.text)


def _fitting(words: str, here: list[Ticket]) -> list[Ticket]:
    """Those that it may be said of; of several, 已送医院 is of whoever is ill and not of the fire."""
    meant = which_alarm(words, [one for one in here if may_be_of(words, one)])
    return [one for one in here if meant is not None and one.number in meant.numbers]


def _of_room(room: Room, own: list[Ticket]) -> list[Ticket]:
    """What is said among neighbours is no word about what was said elsewhere."""
    return [one for one in own if one.room == room.id]


def _may_be_short(room: Room, words: str) -> bool:
    """Most of what is said among neighbours is passed over before anybody's tickets are looked up."""
    return room.purpose is Purpose.PRIVATE or may_go_on(words)


def _own(message: Message, words: str, addressed: bool, context: Context) -> list[Ticket]:
    since = context.now - (ADDRESSED_MS if addressed else IN_PASSING_MS)
    called = context.read.called_out_by(message.person, since)
    joined = [one for one in context.read.followed_by(message.person) if one.urgent and one.opened_at >= since]
    both = sorted((*called, *joined), key=lambda one: (-one.opened_at, -one.number))
    own = [one for one in both if one.state not in GONE and not one.is_confidential]
    own = [one for one in own if not is_of_other_supply(message.person, words, one, context)]
    if not own or not speaks_of_him(words):
        return own
    # 他 is whoever was spoken of last: after an accusation it is no word on the danger before it.
    accused = max((one.number for one in context.read.accusations_of(message.person)), default=0)
    return [one for one in own if one.number > accused]


def _unseen(message: Message, room: Room, words: str, context: Context) -> AlarmsMeant | None:
    """看到他了 在楼下晒太阳, after 独居老人最近咋没下楼, which was looked into as what may be a danger."""
    number = context.read.draft(message.person, room.id, context.now - BY_OTHERS_MS)
    ticket = context.read.ticket(number) if number is not None else None
    if ticket is None or ticket.urgent or ticket.state in GONE or ticket.is_confidential:
        return None
    if not (tells_of_unseen(ticket.text) and _may_be_short(room, words)) or is_of_elsewhere(words, ticket.text):
        return None
    of_it = is_found(words, ticket.text) and goes_on_after(words, ticket.text, (EmergencyKind.INJURY,))
    return AlarmsMeant((ticket.number,)) if of_it else None
