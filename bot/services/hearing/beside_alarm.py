"""What whoever has called out a danger, and those around, say of something else meanwhile: 老年手环社区发不发, 表扬董师傅,
@小蜜蜂 4号楼宣传栏掉漆了."""

from __future__ import annotations

import re

from bot.domain.danger import office_matter
from bot.domain.danger.emergency import recognise_emergency
from bot.domain.danger.how_it_went import tells_how_it_went
from bot.domain.danger.kinds import EmergencyKind
from bot.domain.danger.same import is_in_own_home, names_same_people
from bot.domain.danger.sighted import finds_own
from bot.domain.danger.small_talk import is_small_talk, only_doubts, only_rejoices
from bot.domain.danger.what_now import asks_of_danger, asks_of_office, asks_what_now, keeps_out
from bot.domain.danger.which_alarm import finds_what_was_not_missed
from bot.domain.next.meant import Before, Meant
from bot.domain.places.words import is_elsewhere, names_building, place_in
from bot.domain.situation import Next, Situation
from bot.domain.speech.kinds import is_question, likely_report
from bot.domain.speech.praise import is_praise_of_somebody
from bot.domain.speech.two_matters import counted_in
from bot.domain.speech.work_wanted import asks_if_it_is_back
from bot.domain.talk.asked_after import names_another
from bot.domain.talk.elsewhere import goes_elsewhere
from bot.domain.talk.progress import asks_of_own_report, is_not_needed, nth_not_needed
from bot.domain.talk.recalls import only_recalls
from bot.domain.tickets.ticket import Ticket, What
from bot.domain.units import MINUTE_MS
from bot.domain.words.plain import clauses_of
from bot.domain.words.subjects import shares_word
from bot.services.context import Context
from bot.services.hearing.after_own_danger import is_another_matter, is_of_other_supply, surely_goes_on
from bot.services.reading.own_pet import finds_own_pet

_CERTAIN = 0.9
_JUST_NOW_MS = 3 * MINUTE_MS
_SHORTEST_QUESTION = 4
"""几点 alone is asked of whatever was spoken of."""
_CAME_FROM = re.compile(r"说是|说的?原因|原因(?:查|找|就|是)|因为|引起|造成|导致|短路|老化|没关|忘关|烧干")
_SPREADS = frozenset({EmergencyKind.FIRE, EmergencyKind.GAS})


def may_be_another(situation: Situation, context: Context, said: Next, ticket: Ticket) -> bool:
    """门口老有陌生人转悠, after somebody was missed; @小蜜蜂 begins a report, and 第二个不要了 is of several."""
    words = situation.words
    if not situation.addressed and is_no_word_on(words, ticket):
        return True
    own = finds_own(words) or finds_own_pet(situation.message, words, context)
    if said.before is Before.NEAR_ALARM and own:
        return True
    if counted_in(words) or (situation.addressed and _is_question_apart(situation, context, said, ticket)):
        return True
    if is_of_other_supply(situation.speaker.person, words, ticket, context):
        return True
    if situation.addressed and asks_of_own_report(words) and names_another(words, ticket.text):
        # 我报的那个路灯修了没.
        return True
    if situation.addressed and office_matter.asks_of_office(words):
        # 我爹瘫了五年 想评残.
        return True
    if (situation.addressed and _begins_with_praise(words)) or _has_it_at_home(words, said, ticket):
        return True
    if said.meaning.meant is not Meant.MORE and said.meaning.sure >= _CERTAIN:
        return nth_not_needed(words) is not None
    if nth_not_needed(words) or goes_elsewhere(words) or begins_report(situation, context):
        return True
    own = said.before is Before.ALARMED and not situation.addressed
    if is_another_matter(words, ticket):
        if said.before is Before.ALARMED and _tells_more(situation, ticket, context):
            return False
        # 门锁着我钥匙找不到, a moment after 屋里着火了.
        just_now = own and ticket.opened_at >= context.now - _JUST_NOW_MS
        surely = just_now and said.meaning.meant is Meant.MORE
        return not (surely and keeps_out(words)) or likely_report(words)
    return own and likely_report(words) and not shares_word(words, ticket.text)


def _tells_more(situation: Situation, ticket: Ticket, context: Context) -> bool:
    """消防说是电饭锅没关, by whoever called it out; among neighbours only what it came from."""
    words = situation.words
    told = situation.addressed or _CAME_FROM.search(words) is not None
    return told and not place_in(words) and surely_goes_on(words, ticket, context)


def is_no_word_on(words: str, ticket: Ticket) -> bool:
    """面条煮好了 吃饭去; 太好了; 找到了 在抽屉里, where nobody and nothing is missed."""
    return (
        only_rejoices(words)
        or only_doubts(words)
        or only_recalls(words)
        or is_small_talk(words, ticket.text)
        or finds_what_was_not_missed(words, ticket.text)
    )


def begins_report(situation: Situation, context: Context) -> bool:
    """@小蜜蜂 4号楼宣传栏掉漆了, and several matters that are counted out."""
    return situation.called in context.office.manners.report_names or bool(counted_in(situation.words))


def _is_question_apart(situation: Situation, context: Context, said: Next, ticket: Ticket) -> bool:
    """Whatever it may sound like besides; 通气了没有 我要做饭 asks a neighbour's gas alarm nothing."""
    if said.before is Before.NEAR_ALARM and asks_if_it_is_back(situation.words):
        return True
    return is_question(situation.words) and asks_of_something_else(situation, context, ticket)


def asks_of_something_else(situation: Situation, context: Context, ticket: Ticket) -> bool:
    """老年手环社区发不发: a question of its own. Of the danger is what is asked as long as nobody has told that it is over;
    from then on, put to the bot, what says so by itself."""
    words = situation.words
    if asks_of_danger(words):
        return _asks_office(situation, ticket)
    if not situation.addressed and len(words) < _SHORTEST_QUESTION:
        return True
    if _asks_office(situation, ticket):
        return True
    over = situation.addressed and told_over(ticket, context)
    return over and not _names_what_was_told(words, ticket, context)


def _asks_office(situation: Situation, ticket: Ticket) -> bool:
    words = situation.words
    return situation.addressed and asks_of_office(words) and not asks_what_now(words, ticket.text)


def _names_what_was_told(words: str, ticket: Ticket, context: Context) -> bool:
    steps = (one.text for one in context.read.steps(ticket.number) if one.what in (What.ADDED, What.CALLED_AGAIN))
    told = " ".join((ticket.text, *steps))
    return shares_word(words, told) or names_same_people(words, told)


def _begins_with_praise(words: str) -> bool:
    """表扬董师傅 AED拿得快; 弄出来了 送医院了 多亏保安 tells of it."""
    return any(map(is_praise_of_somebody, clauses_of(words)[:1]))


def _has_it_at_home(words: str, said: Next, ticket: Ticket) -> bool:
    """我家电梯也是老停 4号楼, said by a neighbour of whoever is shut in: a matter of its own."""
    if said.before is not Before.NEAR_ALARM or said.meaning.meant is Meant.NOT_NEEDED or not is_in_own_home(words):
        return False
    told = recognise_emergency(ticket.text)
    spreads = told is not None and not _SPREADS.isdisjoint(told.kinds)
    return not spreads and names_other_place(words, ticket)


def told_over(ticket: Ticket, context: Context) -> bool:
    added = (step.text for step in context.read.steps(ticket.number) if step.what is What.ADDED)
    return any(tells_how_it_went(text) or is_not_needed(text) for text in added)


def names_other_place(words: str, ticket: Ticket) -> bool:
    """6号楼地库也着火了, after 垃圾房着火了: of which it was not told where it is."""
    return is_elsewhere(words, ticket.text) or (names_building(words) and not names_building(ticket.place))
