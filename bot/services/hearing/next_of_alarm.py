"""What is said after a danger was called out, by whoever did it and by neighbours: more of it, that it is over, where the
help stays. It is kept with that emergency and told at once to whoever has it; another danger is called out."""

from __future__ import annotations

from collections.abc import Callable

from bot.domain.changes.ticket import AddStep
from bot.domain.commands.table import HELPERS
from bot.domain.danger.background import only_background
from bot.domain.danger.bystanders import calls_only
from bot.domain.danger.emergency import is_clear_emergency, may_be_emergency, recognise_emergency
from bot.domain.danger.fight import is_of_one_fight
from bot.domain.danger.how_it_went import calls_for_help
from bot.domain.danger.kinds import Emergency, EmergencyKind, with_hurt
from bot.domain.danger.needs import tells_worse_beside
from bot.domain.danger.same import (
    comes_from_overhead,
    is_in_own_home,
    is_of_others,
    is_of_own_people,
    is_of_same_one,
    names_anybody,
    names_same_people,
)
from bot.domain.danger.small_talk import begins_another, surely_tells_of
from bot.domain.danger.what_now import asks_what_now
from bot.domain.danger.which_alarm import AlarmsMeant, finds_something_else, which_alarm
from bot.domain.knowledge import Verdict
from bot.domain.next.meant import AFTER_DANGER, ALARMED_MS, Before, Meant
from bot.domain.outcome import Outcome
from bot.domain.places.words import is_elsewhere, names_building
from bot.domain.situation import Next, Situation
from bot.domain.speech.kinds import adds_to_previous, is_question, likely_report
from bot.domain.speech.small_talk import is_small_talk
from bot.domain.tickets.ticket import Ticket, What
from bot.domain.units import MINUTE_MS
from bot.domain.words.subjects import shares_word
from bot.services.context import Context
from bot.services.hearing.after_own_danger import is_accusation, is_another_matter, is_of_other_supply, is_of_other_work
from bot.services.hearing.answer_question import match, waits_for_choice
from bot.services.hearing.beside_alarm import (
    asks_of_something_else,
    begins_report,
    may_be_another,
    names_other_place,
    told_over,
)
from bot.services.hearing.hear_mention import hear_as_matter, hear_of_its_own, hear_of_notice
from bot.services.hearing.hear_news import has_just_added, hear_news, keep_told
from bot.services.hearing.hear_visit import hear_visit
from bot.services.hearing.hear_what_now import tell_what_now
from bot.services.hearing.next_meanings import HearNext, without_a_word
from bot.services.reading.find_ticket import current, step_of
from bot.services.taking.note_suspect import note_suspect
from bot.services.taking.raise_emergency import call_again

_OF_ALARM = (Meant.MORE, Meant.CORRECTION, Meant.URGE, Meant.NOT_NEEDED, Meant.DANGER)
_OWN, _OWN_ADDRESSED = 0.6, 0.5
"""So likely what whoever called it out says has to be of it."""
_NEAR, _NEAR_ADDRESSED = 0.8, 0.6
"""The same for what neighbours say."""
_ANEW = 0.15
"""As likely another danger may be, where what would be called out is not called out once more."""
_ALIKE = 0.5
"""So likely what calls for help has to be of what was called out before, and less likely another danger."""
_SURELY_ANEW = 0.95
"""A moment later even what calls for the same help is another danger."""
_SURE, _CERTAIN = 0.8, 0.9
_JUST_NOW_MS = 10 * MINUTE_MS
_IN_ONE_BREATH_MS = 2 * MINUTE_MS
"""So long what names nobody is of whoever was just called out."""
_HURT = frozenset({
    EmergencyKind.INJURY, EmergencyKind.TRAFFIC, EmergencyKind.SHOCK, EmergencyKind.WATER, EmergencyKind.LIFT,
    EmergencyKind.TRAPPED, EmergencyKind.HELP,
})  # fmt: skip
_Hear = Callable[[Situation, Context, Next, Ticket], Outcome | None]


def hear_danger_again(situation: Situation, context: Context) -> Outcome | None:
    """里面还有个老人没下来, after smoke: it would be called out for itself, and is of what was called out before. Whom else to
    call is said; else what neighbours tell goes to whoever has it. None where it is to be called out anew."""
    said = situation.goes_on
    if said is None or said.before not in AFTER_DANGER or situation.late or begins_report(situation, context):
        return None
    ticket = _ticket(situation, context, said)
    told = recognise_emergency(ticket.text) if ticket else None
    if ticket is None or told is None or situation.emergency is None or calls_only(situation.words):
        return None
    if comes_from_overhead(situation.words, ticket.text):
        return None
    if is_of_others(situation.words, situation.emergency, ticket.text, told, told_over(ticket, context)):
        return None
    own, meaning = said.before is Before.ALARMED, said.meaning
    if own and only_background(situation.words):
        return _kept(situation, context, said, ticket)
    if not own and is_of_own_people(situation.words, situation.emergency, ticket.text, told):
        return None
    calls, called = set(situation.emergency.hotlines), set(told.hotlines)
    anew = meaning.share(Meant.DANGER)
    still = calls_for_help(situation.words)
    if (
        not (own or still)
        and meaning.share(Meant.IDLE) >= _SURE
        and (calls <= called or not is_clear_emergency(situation.words))
    ):
        # 谁掉下去了啊, of what was called out: kept, and alarms nobody a second time.
        return Outcome((AddStep(ticket.number, step_of(situation, context, What.ADDED, situation.words)),))
    if not still and anew < _ANEW and meaning.share(Meant.NOT_NEEDED) >= _CERTAIN:
        return (_kept if own else _told)(situation, context, said, ticket)
    if _helps_there(situation, said) and anew < _ANEW and meaning.share(*_OF_ALARM) >= _SURE:
        # 她儿子说老太太不在家 在闺女那边.
        return _told(situation, context, said, ticket)
    same_one = own and is_of_same_one(situation.words, situation.emergency, ticket.text, told)
    same_one = same_one and not names_other_place(situation.words, ticket)
    if not same_one and not _is_of_it(situation, context, said, ticket, in_one_breath=bool(calls & called)):
        # 叫不醒 脸色发紫, after a neighbour's 老杜倒地上了; 羊水破了, after 我跟个孕妇困在电梯里.
        of_them = _is_of_the_hurt(situation, context, ticket, told) or _is_of_fight(situation, context, ticket, told)
        return call_again(situation, context, ticket, with_hurt(told, situation.emergency)) if of_them else None
    if own or still or anew >= _ANEW or not calls <= called:
        # After 救命啊 it is told only now what has happened.
        tells_what = told.kind is EmergencyKind.HELP and situation.emergency.kind is not EmergencyKind.HELP
        as_before = calls <= called and not tells_what
        return call_again(situation, context, ticket, told if as_before else situation.emergency)
    return _told(situation, context, said, ticket)


def _is_of_the_hurt(situation: Situation, context: Context, ticket: Ticket, told: Emergency) -> bool:
    """How somebody is, who is not said, nor where: a moment after somebody was hurt or shut in, it is they."""
    emergency = situation.emergency
    if emergency is None or emergency.kind is not EmergencyKind.INJURY or _HURT.isdisjoint(told.kinds):
        return False
    if ticket.opened_at < context.now - _IN_ONE_BREATH_MS or told_over(ticket, context):
        return False
    words = situation.words
    nobody = not names_anybody(words) or names_same_people(words, ticket.text)
    return nobody and not (names_building(words) or is_elsewhere(words, ticket.text) or is_in_own_home(words))


def _is_of_fight(situation: Situation, context: Context, ticket: Ticket, told: Emergency) -> bool:
    """头破了 流血了, 拿刀了, after a fight was called out there."""
    emergency = situation.emergency
    if emergency is None or told_over(ticket, context) or names_other_place(situation.words, ticket):
        return False
    return is_of_one_fight(situation.words, emergency, ticket.text, told)


def _is_of_it(situation: Situation, context: Context, said: Next, ticket: Ticket, in_one_breath: bool) -> bool:
    """Of what was called out before, and not called out anew. `in_one_breath`: the same help is called for; 他拿刀了, a
    moment after a fight, is of it however much worse it is."""
    if names_other_place(situation.words, ticket) and said.meaning.meant is not Meant.CORRECTION:
        return False
    anew = said.meaning.share(Meant.DANGER)
    of_it = said.meaning.share(Meant.MORE, Meant.CORRECTION, Meant.URGE)
    just_now = said.before is Before.ALARMED and ticket.opened_at >= context.now - _JUST_NOW_MS
    if just_now and in_one_breath and anew < _SURELY_ANEW:
        return of_it + anew >= _ALIKE
    return anew < _ALIKE and of_it >= _SURE


def _of_alarm(hear: _Hear) -> Callable[[Situation, Context, Next], Outcome | None]:
    """Where that emergency is open and may be spoken of."""

    def heard(situation: Situation, context: Context, said: Next) -> Outcome | None:
        ticket = _ticket(situation, context, said)
        if ticket and situation.addressed and (visit := hear_visit(situation, context)) is not None:
            return visit
        return hear(situation, context, said, ticket) if ticket else None

    return heard


def _ticket(situation: Situation, context: Context, said: Next) -> Ticket | None:
    """None where it has a way of its own: in private, of those who handle it, an accusation; or where several of theirs
    may be meant."""
    if situation.is_private or (situation.speaker.official is not None and not _helps_there(situation, said)):
        return None
    ticket = current(context, said.number or 0)
    if ticket is None or not ticket.is_open or is_accusation(situation.words, ticket, context):
        return None
    if finds_something_else(situation.words, ticket.text):
        # 小狗找到了, after somebody was missed.
        return None
    own = context.read.called_out_by(situation.speaker.person, context.now - ALARMED_MS)
    mine = [one for one in own if one.is_open]
    if said.before is not Before.ALARMED or all(one.number == ticket.number for one in mine):
        return ticket
    # 小孩找不到了, where the child that is missed is one of several: the only one that the words tell of.
    meant = which_alarm(situation.words, [*mine, *(() if ticket in mine else (ticket,))])
    return current(context, meant.numbers[0]) if meant and meant.sure and len(meant.numbers) == 1 else None


def _helps_there(situation: Situation, said: Next) -> bool:
    """A neighbour leader, who goes and looks where others have called for help: what they tell is no danger of their own."""
    helps = situation.speaker.role in HELPERS and not situation.handles_tickets
    return helps and said.before is Before.NEAR_ALARM


def _hear_of_it(situation: Situation, context: Context, said: Next, ticket: Ticket) -> Outcome | None:
    """In whatever way it is of it: whoever has it decides. 还有个事 … is none of it, whatever it sounds like."""
    if begins_another(situation.words):
        return (hear_as_matter if situation.addressed else note_suspect)(situation, context)
    if said.meaning.share(*_OF_ALARM) < (_OWN_ADDRESSED if situation.addressed else _OWN):
        return None
    return None if may_be_another(situation, context, said, ticket) else _kept(situation, context, said, ticket)


def _kept(situation: Situation, context: Context, said: Next, ticket: Ticket) -> Outcome:
    over = said.meaning.meant is Meant.NOT_NEEDED
    heard = hear_news(situation, context, AlarmsMeant((ticket.number,)), over)
    if situation.addressed:
        return heard
    goes_on = said.meaning.meant is Meant.MORE and has_just_added(situation, context, ticket)
    unsure = not surely_tells_of(situation.words, ticket.text)
    doubtful = unsure or said.meaning.share(*_OF_ALARM) < _SURE or (over and said.meaning.sure < _CERTAIN)
    return without_a_word(situation, heard) if goes_on or doubtful else heard


def _calls_anew(situation: Situation, context: Context, said: Next, ticket: Ticket) -> Outcome | None:
    """Another danger, told in words that alone would call out nothing: the one before is called out once more with
    them."""
    told = recognise_emergency(ticket.text)
    if (
        begins_report(situation, context)
        and likely_report(situation.words)
        and not shares_word(situation.words, ticket.text)
    ):
        # @小蜜蜂 楼顶的广告布松了, after gas.
        return None
    if told is None or said.meaning.sure < _OWN:
        return _hear_of_it(situation, context, said, ticket)
    return call_again(situation, context, ticket, told)


def _asks(situation: Situation, context: Context, said: Next, ticket: Ticket) -> Outcome | None:
    """灭火器在哪, 能不能扒门: whoever has it is asked, where the office has no answer."""
    words = situation.words
    if said.meaning.sure < _SURE or is_another_matter(words, ticket):
        return None
    if is_of_other_supply(situation.speaker.person, words, ticket, context):
        # 啥时候有水呀.
        return None
    if is_small_talk(words) or waits_for_choice(situation):
        # 几点了; 要带什么, where it was asked which of several is meant.
        return None
    if asks_of_something_else(situation, context, ticket):
        return None
    if is_of_other_work(words, ticket, context) and not asks_what_now(words, ticket.text):
        # 水费能等到月底交不.
        return None
    if situation.addressed:
        if match(situation, context).mentioned is not Verdict.NONE:
            return None
        if (heard := hear_of_notice(situation, context)) is not None:
            return heard
    told = recognise_emergency(ticket.text)
    if told is not None and tells_worse_beside(words):
        # 晕过去了 能不能扶起来.
        return call_again(situation, context, ticket, told)
    return tell_what_now(situation, context, ticket)


def _another(situation: Situation, context: Context, said: Next, ticket: Ticket) -> Outcome | None:
    """An ordinary matter of its own; 还有个事 says that it is one. 在幼儿园门口走丢的 sounds of danger, and is not surely one."""
    words, sure = situation.words, said.meaning.sure
    says_so = begins_another(words)
    if sure < (_OWN_ADDRESSED if situation.addressed or says_so or adds_to_previous(words) else _SURE):
        return None
    if not situation.addressed:
        return note_suspect(situation, context)
    apart = is_question(words) or (is_another_matter(words, ticket) and not may_be_emergency(words))
    if sure >= _SURE or says_so or apart:
        return hear_of_its_own(situation, context)
    return _kept(situation, context, said, ticket)


def _idle(situation: Situation, context: Context, said: Next, _: Ticket) -> Outcome | None:
    """To neighbours."""
    if situation.addressed or said.meaning.sure < _SURE or likely_report(situation.words):
        return None
    return Outcome()


def _hear_neighbour(situation: Situation, context: Context, said: Next, ticket: Ticket) -> Outcome | None:
    """What they see of it; whom to call, said by one neighbour to the other, is heard as ever."""
    least = _NEAR_ADDRESSED if situation.addressed else _NEAR
    if said.meaning.share(*_OF_ALARM) < least or calls_only(situation.words):
        return None
    if may_be_another(situation, context, said, ticket):
        return None
    return _told(situation, context, said, ticket)


def _told(situation: Situation, context: Context, said: Next, ticket: Ticket) -> Outcome:
    return keep_told(situation, context, ticket, over=said.meaning.meant is Meant.NOT_NEEDED)


AFTER_ALARM: HearNext = {
    Meant.DANGER: _of_alarm(_calls_anew),
    Meant.QUESTION: _of_alarm(_asks),
    Meant.ANOTHER: _of_alarm(_another),
    Meant.IDLE: _of_alarm(_idle),
    **dict.fromkeys((Meant.MORE, Meant.CORRECTION, Meant.URGE, Meant.NOT_NEEDED), _of_alarm(_hear_of_it)),
}
NEAR_ALARM: HearNext = {
    Meant.IDLE: _of_alarm(_idle),
    **dict.fromkeys((Meant.MORE, Meant.CORRECTION, Meant.NOT_NEEDED, Meant.DANGER), _of_alarm(_hear_neighbour)),
}
