"""What whoever has called for help says afterwards: in short words for some hours, in private whatever it is for a quarter
of an hour."""

from __future__ import annotations

import re
from collections.abc import Sequence

from bot.domain.commands.bits import shares
from bot.domain.commands.clauses import numbers_in
from bot.domain.danger.after_danger import comes_back, goes_on_after, is_found
from bot.domain.danger.background import only_background, tells_way_in
from bot.domain.danger.emergency import recognise_emergency
from bot.domain.danger.how_it_went import tells_how_it_went
from bot.domain.danger.kinds import EmergencyKind
from bot.domain.danger.own_life import speaks_of_own_life
from bot.domain.danger.what_now import asks_what_now
from bot.domain.danger.which_alarm import which_alarm
from bot.domain.knowledge import Verdict
from bot.domain.message import Message
from bot.domain.next.meant import OF_REPORT, Before, Meant, meaning
from bot.domain.next.own import stands_by_itself
from bot.domain.places.place import Room
from bot.domain.places.words import place_in
from bot.domain.speech.bare_intent import bare_intent
from bot.domain.speech.kinds import Speech, is_matter, is_question, likely_report, says_goodbye
from bot.domain.speech.named import accused_by_name
from bot.domain.speech.neighbours import accuses_somebody
from bot.domain.talk.accuser import announces_accusation, speaks_of_him, speaks_of_own_accusation
from bot.domain.talk.asked_quietly import wants_service
from bot.domain.talk.elsewhere import goes_elsewhere
from bot.domain.talk.progress import asks_for_all_own, is_of_elsewhere
from bot.domain.talk.supply import supply_back
from bot.domain.tickets.ticket import Ticket
from bot.domain.units import DAY_MS, HOUR_MS, MINUTE_MS
from bot.domain.words.plain import bare, clauses_of, says_something
from bot.domain.words.subjects import subjects_in
from bot.services.context import Context

IN_PRIVATE_MS = 15 * MINUTE_MS
SHORT_MS = 2 * HOUR_MS
_JUST_NOW_MS = 10 * MINUTE_MS
_SURELY, _ANEW = 0.8, 0.15
"""So likely it has to be of the danger, and less likely another one."""
_LONGEST = 30
_NODS = re.compile(
    r"(?:好的?|嗯|行|可以|收到|知道了|明白了?|谢谢(?:你们?|您|大家)?|多谢(?:了|你们|您)?|感谢|辛苦了?|ok|哦|噢)+",
    re.IGNORECASE,
)
_CUTS_OFF = {
    EmergencyKind.FIRE: "电气水",
    EmergencyKind.SHOCK: "电",
    EmergencyKind.GAS: "气电",
    EmergencyKind.WATER: "电水",
    EmergencyKind.LIFT: "电",
    EmergencyKind.HELP: "电",
}
"""What is cut off where it burns or is flooded; the lift stops with the current."""
_BY_HANDS = re.compile(r"砸|踢|踹|撞|摔|撕|敲|捶|堵在|抢")


def told_in_short(words: str, own: Sequence[Ticket], addressed: bool, context: Context) -> list[Ticket]:
    """又不冒了, 电工来了, 他走了, 又冒了: those of theirs that it may be of. Put to the bot within its hours; said in passing
    only a while."""
    if not own or len(words) > _LONGEST:
        return []
    since = 0 if addressed else context.now - SHORT_MS
    mine = [one for one in _named_first(words, own, context) if one.opened_at >= since]
    told = [[one for one in mine if _fits(clause, one)] for clause in clauses_of(words)] if len(mine) > 1 else []
    if len(told) > 1 and all(told):
        # 火灭了 小李出来了: each may be of another one.
        return [one for one in mine if any(one in fitting for fitting in told)]
    return [one for one in mine if _fits(words, one)]


def is_back(words: str, ticket: Ticket) -> bool:
    """又冒火星了, 他又来了: the same danger once more."""
    told = recognise_emergency(ticket.text)
    return told is not None and comes_back(words, ticket.text, told.kinds)


def _numbers(words: str, context: Context) -> list[int]:
    """Of tickets; 账号是6222开头的 is none."""
    return [number for number in numbers_in(words) if context.read.ticket(number) is not None]


def _named_first(words: str, own: Sequence[Ticket], context: Context) -> list[Ticket]:
    """Whoever says a number means that one and no other."""
    numbers = _numbers(words, context)
    named = [one for one in own if one.number in numbers]
    return named if numbers else list(own)


def _fits(words: str, ticket: Ticket) -> bool:
    told = recognise_emergency(ticket.text)
    if told is None or is_of_elsewhere(words, ticket.text) or not goes_on_after(words, ticket.text, told.kinds):
        return False
    back = comes_back(words, ticket.text, told.kinds)
    if recognise_emergency(words) is None:
        return True
    # What calls for help is a new alarm, unless it is of one that is still open.
    if back:
        return ticket.is_open
    if told.kind not in (EmergencyKind.INJURY, EmergencyKind.SUICIDE):
        return True
    return tells_how_it_went(words) or is_found(words, ticket.text)


def told_alone(message: Message, room: Room, words: str, own: Sequence[Ticket], context: Context) -> int | None:
    """Said in private by somebody who was in danger a moment ago: all that is no question and no matter of its own."""
    lately = [one for one in own if one.opened_at >= context.now - IN_PRIVATE_MS]
    if not lately or context.read.official_of(message.person):
        return None
    meant = which_alarm(words, lately)
    sure = meant.numbers if meant is not None and meant.sure else ()
    ticket = next((one for one in lately if one.number in sure), lately[0])
    if not says_something(words) or not any(sign.isalpha() for sign in words) or _NODS.fullmatch(bare(words)):
        return None
    if says_goodbye(words) and "谢" in words and not any(speaks_of_own_life(one.text) for one in lately):
        return None
    if any(number != ticket.number for number in _numbers(words, context)) or asks_what_now(words, ticket.text):
        return None
    if asks_for_all_own(words) or goes_elsewhere(words) or is_accusation(words, ticket, context):
        return None
    if surely_goes_on(words, ticket, context):
        return ticket.number
    if _speaks_of_newer(message, room, words, ticket, context):
        return None
    if recognise_emergency(words) or is_another_matter(words, ticket):
        return None
    return None if _is_own_question(words, ticket, room, context) else ticket.number


def surely_goes_on(words: str, ticket: Ticket, context: Context) -> bool:
    """门锁密码是1234#, 他有糖尿病 跟医生说一下: whatever it would be alone, it is told of who needs help; 我婆婆也晕了 is another
    danger."""
    if only_background(words) or (tells_way_in(words) and not recognise_emergency(words)):
        return True
    if stands_by_itself(words, ticket.text) or bare_intent(words) is not None:
        return False
    later = ticket.opened_at < context.now - _JUST_NOW_MS
    found = meaning(Before.ALARMED, words, ticket.text, addressed=True, later=later)
    return found.share(*OF_REPORT) >= _SURELY and found.share(Meant.DANGER) < _ANEW


def _speaks_of_newer(message: Message, room: Room, words: str, ticket: Ticket, context: Context) -> bool:
    """Of what they have come with since; of a question only what asks on, or names the same."""
    number = context.read.draft(message.person, room.id, ticket.opened_at)
    newer = context.read.ticket(number) if number not in (None, ticket.number) else None
    if newer is None or newer.speech is not Speech.QUESTION:
        return newer is not None
    return not speaks_of_him(words) and (is_question(words) or shares(words, newer.text))


def is_another_matter(words: str, ticket: Ticket) -> bool:
    """楼道灯坏了, 想申请救助; 门被他砸了 is of the danger."""
    if bare_intent(words) is not None or wants_service(words):
        return True
    if not is_matter(words) or speaks_of_him(words) or _BY_HANDS.search(words):
        return False
    if likely_report(words) and place_in(words):
        return True
    here = set(subjects_in(words))
    return bool(here) and here.isdisjoint(subjects_in(ticket.text))


def is_accusation(words: str, ticket: Ticket, context: Context) -> bool:
    """楼上老王打他媳妇, after a thief was in the house, is of a neighbour who has nothing to do with it."""
    if accuses_somebody(words) and not speaks_of_him(words) and not shares(words, ticket.text):
        return True
    if announces_accusation(words) or speaks_of_own_accusation(words, known=False):
        return True
    return bool(accused_by_name(context.places, words))


def _is_own_question(words: str, ticket: Ticket, room: Room, context: Context) -> bool:
    """怎么办离婚 has an answer of its own, 社保断了还能补吗 is another kind of work; 他会不会再来 is neither. What was called
    out before others does not go on here with questions."""
    if not is_question(words):
        return False
    if context.office.knowledge.match(words, None, context.today).mentioned is Verdict.ANSWER:
        return True
    return not speaks_of_him(words) and (ticket.room != room.id or is_of_other_work(words, ticket, context))


def is_of_other_work(words: str, ticket: Ticket, context: Context) -> bool:
    """By a word of the office's own list. What concerns the police concerns whoever is in danger."""
    found = context.classified(words)
    if found.category.name == ticket.kind or not any(word in found.category.keywords for word in found.because):
        return False
    return EmergencyKind.CRIME not in found.category.emergencies


def is_of_other_supply(person: int, words: str, ticket: Ticket, context: Context) -> bool:
    """水来了 撤了吧, after somebody fell: nobody gets up by that; after a fire the current comes back too, unless it was reported
    as gone for itself, by who speaks or in that room."""
    supply = supply_back(words)
    if not supply or supply in ticket.text:
        return False
    told = recognise_emergency(ticket.text)
    if told is None or not any(supply in _CUTS_OFF.get(kind, "") for kind in told.kinds):
        return True
    since = context.now - DAY_MS
    own = (*context.read.unclosed_of(person, None), *context.read.ended_for(person, None, since))
    here = (*context.read.opened_here(ticket.room, since), *context.read.ended_here(ticket.room, since))
    return any(supply in one.text for one in (*own, *here) if not one.urgent)
