"""里面还有个老太太, 操场上有个红校服的, 救护车进不来: kept with the emergency of the room that it is of, and no second one."""

from __future__ import annotations

from dataclasses import replace

from bot.domain.changes.ticket import AddStep
from bot.domain.danger.bystanders import asks_if_called, has_called
from bot.domain.danger.emergency import recognise_emergency
from bot.domain.danger.kinds import EmergencyKind, with_hurt
from bot.domain.danger.medicine import asks_of_medicine
from bot.domain.danger.needs import need_asked
from bot.domain.danger.running import Of, RunningMeant
from bot.domain.danger.sighted import finds, is_only_sighted, looks_in_vain
from bot.domain.danger.what_now import (
    asks_of_danger,
    asks_of_office,
    asks_to_go_in,
    asks_what_to_do,
    tells_who_is_left,
    wants_to_force,
)
from bot.domain.danger.which_alarm import AlarmsMeant
from bot.domain.danger.which_way import says_where_fled
from bot.domain.knowledge import Verdict
from bot.domain.next.meant import Meant
from bot.domain.outcome import Outcome
from bot.domain.situation import Situation
from bot.domain.tickets.ticket import Ticket, What
from bot.services import tell
from bot.services.context import Context
from bot.services.hearing.after_own_danger import is_accusation
from bot.services.hearing.answer_question import match
from bot.services.hearing.found_which import found_which
from bot.services.hearing.hear_mention import hear_mention
from bot.services.hearing.hear_news import has_just_added, hear_news, keep_told
from bot.services.hearing.hear_swindled import hear_swindled
from bot.services.hearing.hear_what_now import tell_what_now
from bot.services.hearing.next_meanings import without_a_word
from bot.services.reading.find_ticket import current, may_act, step_of
from bot.services.taking.add_to_ticket import add
from bot.services.taking.raise_emergency import call_again, raise_emergency
from bot.texts import residents_in_danger, workers_taking


def hear_running(situation: Situation, context: Context, meant: RunningMeant) -> Outcome | None:
    """None where it has a way of its own."""
    ticket = current(context, meant.number)
    if ticket is None or not ticket.is_open:
        return None
    told = recognise_emergency(ticket.text)
    if meant.of in (Of.GIVES, Of.BELIEVES):
        return hear_swindled(situation, context, ticket, gives=meant.of is Of.GIVES)
    if meant.of is Of.CALLED:
        return _of_call(situation, context, ticket)
    if meant.of is Of.WHAT_NOW:
        return _of_what_now(situation, context, ticket)
    if meant.of is Of.ASKED and not situation.addressed:
        # 有呼吸了吗那个老师傅, among neighbours, calls out nothing and tells nothing.
        return Outcome() if situation.emergency is not None else None
    if meant.of is Of.ALSO and told is not None:
        words = workers_taking.also_there(ticket.text, situation.words)
        return raise_emergency(replace(situation, words=words), context, replace(told, others=()))
    hurt = meant.of is Of.WORSE and told is not None and EmergencyKind.INJURY not in told.kinds
    calls = meant.of in (Of.BLOCKED, Of.ARMED) or (meant.of in (Of.INSIDE, Of.WORSE) and _sounds_like_danger(situation))
    if (calls or hurt) and told is not None:
        return call_again(situation, context, ticket, with_hurt(told, situation.emergency, hurt))
    accuses = is_accusation(situation.words, ticket, context) and not looks_in_vain(situation.words)
    if accuses or not _is_no_danger_of_its_own(situation, meant.of, ticket.text):
        return None
    if meant.among:
        return _of_any(situation, context, meant.among)
    if (which := found_which(situation, context, (ticket.number,))) is not None:
        return hear_news(situation, context, which, over=True)
    serves = situation.speaker.official is not None and may_act(context, situation.speaker, ticket)
    over = meant.of in (Of.OUT, Of.NEWS) or (meant.of is Of.SEEN and finds(situation.words))
    if serves or ticket.reporter == situation.speaker.person:
        heard = hear_news(situation, context, AlarmsMeant((ticket.number,)), over)
        goes_on = (
            meant.of in (Of.LOOKS, Of.INSIDE) and not situation.addressed and has_just_added(situation, context, ticket)
        )
        return without_a_word(situation, heard) if goes_on else heard
    return keep_told(situation, context, ticket, over=meant.of in (Of.SEEN, Of.OUT, Of.NEWS))


def _of_what_now(situation: Situation, context: Context, ticket: Ticket) -> Outcome | None:
    """着火了怎么办 calls out; 灭火器怎么用 has an answer of its own."""
    told, sounds_like = recognise_emergency(ticket.text), situation.emergency
    if told and wants_to_force(situation.words, sounds_like.kinds if sounds_like else (), told.kinds):
        return tell_what_now(situation, context, ticket)
    if told and (asks_of_medicine(situation.words, told.kinds) or need_asked(situation.words, told.kinds)):
        return tell_what_now(situation, context, ticket)
    if asks_to_go_in(situation.words):
        # 我家宝宝在睡觉 我能上去抱吗: nobody goes in, and whoever is left there is called out.
        if told is not None and tells_who_is_left(situation.words):
            return call_again(situation, context, ticket, told)
        return tell_what_now(situation, context, ticket)
    if sounds_like is not None:
        return None
    if not asks_what_to_do(situation.words) and match(situation, context).mentioned is Verdict.ANSWER:
        return None
    return tell_what_now(situation, context, ticket)


def _of_call(situation: Situation, context: Context, ticket: Ticket) -> Outcome | None:
    """Whether anybody has called, put to the bot; that somebody has."""
    if situation.emergency is not None:
        return None
    if asks_if_called(situation.words):
        if situation.addressed:
            return _asked_if_called(situation, context, ticket)
        # Asked of neighbours: kept, and nobody is disturbed.
        return Outcome((AddStep(ticket.number, step_of(situation, context, What.ADDED, situation.words)),))
    if ticket.reporter == situation.speaker.person:
        return hear_news(situation, context, AlarmsMeant((ticket.number,)), over=False)
    return keep_told(situation, context, ticket)


def _asked_if_called(situation: Situation, context: Context, ticket: Ticket) -> Outcome:
    """打119了吗 谁打: kept, and whoever asks is to call where nobody has said that they did."""
    danger = recognise_emergency(ticket.text)
    told = [step.text for step in context.read.steps(ticket.number) if not asks_if_called(step.text)]
    called = any(map(has_called, told))
    added = add(situation, context, ticket, situation.words, named=True)
    text = residents_in_danger.asked_if_called(ticket.number, danger.hotlines if danger else (), called)
    return Outcome(added.changes, (tell.about(situation, ticket, text), *added.say[1:]))


def _of_any(situation: Situation, context: Context, numbers: tuple[int, ...]) -> Outcome:
    """Who was found is asked; where somebody was seen, all who look for anybody hear of it."""
    if finds(situation.words):
        return hear_news(situation, context, AlarmsMeant(numbers, sure=False))
    tickets = [ticket for number in numbers if (ticket := current(context, number)) and ticket.is_open]
    kept = [keep_told(situation, context, one) for one in tickets]
    return Outcome(
        tuple(change for one in kept for change in one.changes), tuple(say for one in kept for say in one.say)
    )


def _sounds_like_danger(situation: Situation) -> bool:
    """By itself, or after what has happened here."""
    said = situation.goes_on
    return situation.emergency is not None or (said is not None and said.meaning.meant is Meant.DANGER)


def _is_no_danger_of_its_own(situation: Situation, of: Of, told: str) -> bool:
    """他看见有人掉河里了 is no word on whoever is missed, though it sounds like one."""
    if situation.emergency is None or of in (Of.THERE, Of.COMES, Of.AFRAID, Of.NEWS, Of.ASKED):
        return True
    if of is Of.SEEN and (is_only_sighted(situation.words, told) or says_where_fled(situation.words)):
        return True
    kind = EmergencyKind.MISSING if of in (Of.SEEN, Of.LOOKS) else EmergencyKind.HELP
    return situation.emergency.kind is kind


def hear_news_and_question(situation: Situation, context: Context, alarms: AlarmsMeant) -> Outcome:
    """火灭了，顺便问一句灭火器去哪换: the one is kept, the other answered, where it is put to the bot. 火灭了 人呢 is kept with
    it."""
    if not situation.addressed or (asks_of_danger(alarms.asked) and not asks_of_office(alarms.asked)):
        return hear_news(situation, context, alarms)
    told = hear_news(replace(situation, words=alarms.news), context, alarms)
    if not alarms.sure:
        return told
    answer = hear_mention(replace(situation, words=alarms.asked, goes_on=None, draft=None), context)
    return Outcome((*told.changes, *answer.changes), (*told.say[1:], *answer.say))
