"""Whether a message calls out a danger, with who says it and what they have reported before."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache

from bot.domain.commands.parse import Command
from bot.domain.commands.table import Verb
from bot.domain.danger.advises import only_advises
from bot.domain.danger.after_danger import tells_of_unseen
from bot.domain.danger.all_out import beside_all_out
from bot.domain.danger.arrived import makes_way
from bot.domain.danger.bedridden import may_be_lasting
from bot.domain.danger.comes_of import is_flooded
from bot.domain.danger.emergency import recognise_emergency
from bot.domain.danger.fraud import IN_OFFICE, charges_in_office
from bot.domain.danger.how_it_went import beside_taken, tells_of_taken
from bot.domain.danger.kinds import Emergency, EmergencyKind
from bot.domain.danger.pumping import only_pumps
from bot.domain.danger.same import names_anybody
from bot.domain.danger.visited import only_found_nobody
from bot.domain.message import Message
from bot.domain.speech.named import accuses_here, tells_of_gifts, without_names
from bot.domain.speech.two_matters import counted_in
from bot.domain.talk.impatience import only_impatient
from bot.domain.talk.seconding import without_neighbour
from bot.domain.talk.still_going_on import is_what_goes_on, says_it_goes_on
from bot.domain.tickets.confidential import title_in
from bot.domain.units import DAY_MS, HOUR_MS
from bot.services.context import Context
from bot.services.reading.read_stuck import lift_meant
from bot.services.taking.who_is_accused import accused_as_him

_DANGER_MS = 2 * HOUR_MS
"""So long after an emergency in the room impatience may be of that."""
_COMES_BACK_MS = 7 * DAY_MS
"""So long after its end what was reported may happen again."""
_NO_NEWS = frozenset(
    {Verb.NOTE, Verb.ANNOUNCE, Verb.POLL, Verb.UNDONE, Verb.TODAY, Verb.WEEK, Verb.RANKING, Verb.TO_DO}
)
"""What people in office ask of their work, note down or announce."""
_OF_MONEY = frozenset({EmergencyKind.FRAUD, EmergencyKind.CRIME})
_TELLS_ON = 5
"""So many times as long as what is said joins a report of a moment ago."""
_HURTS = frozenset(EmergencyKind) - {EmergencyKind.MISSING, EmergencyKind.FRAUD}
"""In which somebody may lie there."""
_NUMBERS = re.compile(r"(?<!\d)\d{4,6}(?!\d)")


@lru_cache(maxsize=1_000)
def danger_in(words: str) -> Emergency | None:
    """Also where it is one of several matters that are counted out: 第一个是路灯不亮 第二个是我家厨房着火了.

    Asked when a message is taken, when it is queued and when it is decided: its words are read once.
    """
    told = map(recognise_emergency, (words, *counted_in(words)))
    return next((found for found in told if found is not None), None)


def emergency_told(
    words: str, command: Command | None, message: Message, in_office: bool, context: Context
) -> Emergency | None:
    """A handler's word on a ticket tells of an emergency, it is none; nor is a bare verb with its number, or 记 …, or
    what is taken back; nor what is said in office of an alarm by its number, or of whoever was taken to hospital; nor
    impatience."""
    if command and command.number is not None and (in_office or not command.words):
        return None
    if command and command.verb in _NO_NEWS and in_office:
        return None
    if command and command.verb is Verb.WITHDRAW and command.number is None:
        # 撤了刚才那个拿刀的那个: nothing beside which one stands in it.
        return None
    found = danger_in(words)
    if found is not None and _is_charge(words, found, message.person, context):
        return None
    if found is not None and _calls_nobody(words, message, in_office, context):
        return None
    if found is not None and (own := without_neighbour(words)) != words:
        found = danger_in(own)
    if found is not None and (numbers := _NUMBERS.findall(words)):
        tickets = [ticket for number in numbers if (ticket := context.read.ticket(int(number)))]
        of_alarm = in_office and any(ticket.urgent for ticket in tickets)
        if tickets or in_office:
            # 1001 和 1003 那边麻烦下午再来: the numbers of tickets are no sign of danger.
            found = None if of_alarm else danger_in(_NUMBERS.sub(" ", words))
    if found is None or command is None or command.number is None:
        return found
    # The verb and the number are no words of somebody in danger; what was given to a worker is for the chain alone.
    return None if tells_of_gifts(command.words) else danger_in(command.words)


def _calls_nobody(words: str, message: Message, in_office: bool, context: Context) -> bool:
    """By who says it and by what was reported before."""
    if makes_way(words) or (in_office and (_reports_taken(words) or _found_nobody(words, message, context))):
        return True
    by_before = (_is_advice, _pumps, _goes_on, _tells_who_suffers, _waits_for_own, lift_meant)
    return any(one(words, message, context) for one in by_before) or _tells_all_out(words, message, in_office, context)


def _is_charge(words: str, found: Emergency, person: int, context: Context) -> bool:
    """举报王晓宁 他收了物业的钱 3号楼的事压着不办 sounds like a swindle, and has its own way."""
    if not _OF_MONEY.issuperset(found.kinds):
        return False
    people = context.places.officials.values()
    said = without_names((one.name for one in people), words, IN_OFFICE)
    for one in people:
        if title := title_in(one.name, said):
            said = said.replace(title, IN_OFFICE)
    if accused_as_him(context, person, words):
        said = f"{IN_OFFICE}，{said}"
    return charges_in_office(said) and (accuses_here(context.places, said) or accuses_here(context.places, words))


def _reports_taken(words: str) -> bool:
    """人送医院了 骨折, by those who were there: no other danger is told of beside it, and nobody else."""
    if not tells_of_taken(words):
        return False
    beside = beside_taken(words)
    rest = danger_in(beside)
    return rest is None or (rest.kind is EmergencyKind.INJURY and not names_anybody(beside))


def _tells_all_out(words: str, message: Message, in_office: bool, context: Context) -> bool:
    """楼里人都疏散了, by those who serve there, or by a neighbour while something has been called out here, and nothing beside
    it that calls for help."""
    beside = beside_all_out(words)
    if beside is None or danger_in(beside) is not None:
        return False
    return in_office or bool(context.read.running_in(message.room, context.now - _DANGER_MS))


def _found_nobody(words: str, message: Message, context: Context) -> bool:
    """敲门没人应, on their rounds: they have nothing in hand that somebody is afraid of."""
    if not only_found_nobody(words):
        return False
    mine = context.read.open_tickets_of(context.read.official_of(message.person) or "")
    return not any(one.urgent or tells_of_unseen(one.text) for one in mine)


def _waits_for_own(words: str, message: Message, context: Context) -> bool:
    """都一天了 咋还没动静, of a report of theirs that is open, and of nobody who lies lifeless."""
    return only_impatient(words) and _is_of_own(message, context, bool)


def _goes_on(words: str, message: Message, context: Context) -> bool:
    """他们还在砸, of the building work that they have reported, and of nobody's door; 他们又倒了, of rubbish, and of nobody who
    fell."""
    since = context.now - _COMES_BACK_MS
    return says_it_goes_on(words) and _is_of_own(message, context, lambda text: is_what_goes_on(words, text), since)


def _is_advice(words: str, message: Message, context: Context) -> bool:
    """别乱动他 骨头断了乱动不行, to those who stand around somebody that was called out here."""
    if not only_advises(words):
        return False
    running = context.read.running_in(message.room, context.now - _DANGER_MS)
    return any((told := recognise_emergency(one.text)) and not _HURTS.isdisjoint(told.kinds) for one in running)


def _pumps(words: str, message: Message, context: Context) -> bool:
    """在抽了在抽了, of the water that was reported here, where nobody is ill."""
    if not only_pumps(words):
        return False
    here = context.read.opened_here(message.room, context.now - DAY_MS)
    told = [danger for one in here if one.urgent and (danger := recognise_emergency(one.text))]
    ill = any(EmergencyKind.INJURY in danger.kinds for danger in told)
    return not ill and any(is_flooded(one.text) for one in here)


def _tells_who_suffers(words: str, message: Message, context: Context) -> bool:
    """老伴瘫床上, a moment after 暖气不热, of that report."""
    if not may_be_lasting(words):
        return False
    since = context.now - context.office.manners.join_within * _TELLS_ON
    mine = context.read.unclosed_of(message.person, message.room)
    lately = {one.text for one in mine if one.opened_at >= since}
    return _is_of_own(message, context, lately.__contains__)


def _is_of_own(message: Message, context: Context, is_it: Callable[[str], bool], since: int | None = None) -> bool:
    """Whether such a report of theirs is open, or has ended `since`, and no danger of theirs or of the last hours here may
    be meant."""
    mine = context.read.unclosed_of(message.person, None) + context.read.followed_by(message.person)
    ended = context.read.ended_for(message.person, None, since) if since is not None else []
    if not any(is_it(one.text) for one in (*mine, *ended)) or any(one.urgent for one in mine):
        return False
    return not any(one.urgent for one in context.read.opened_here(message.room, context.now - _DANGER_MS))
