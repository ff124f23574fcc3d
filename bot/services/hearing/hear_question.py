"""Asked of the bot: an answer, up to three choices, or the worker; never nothing."""

from __future__ import annotations

import re
from dataclasses import replace

from bot.domain.changes.talk import Awaits, Expect, Fulfil, NoteMiss
from bot.domain.changes.ticket import OpenTicket
from bot.domain.knowledge import Match, Verdict
from bot.domain.message import MessageKind
from bot.domain.next.meant import REPORTED_MS
from bot.domain.outcome import Outcome, together
from bot.domain.places.place import LIKE_RESIDENTS, Mode, Purpose
from bot.domain.situation import Situation
from bot.domain.speech.bare_topic import is_bare_word
from bot.domain.speech.kinds import Speech, is_matter, is_question, likely_report
from bot.domain.speech.of_shops import asks_of_shops
from bot.domain.speech.words import OWN_PAPERS_LOST, PAPERS_LOST
from bot.domain.speech.work_wanted import tells_of_failing
from bot.domain.talk.follow_up import is_topicless, leans, leaves_topic_out
from bot.domain.talk.notice_question import asks_if_planned
from bot.domain.words.choosing import Choice, offered
from bot.domain.words.subjects import subjects_in
from bot.knowledge.gate import may_be_question
from bot.services import tell
from bot.services.context import Context
from bot.services.hearing.answer_question import (
    CHOICE_MS,
    answer_or_pass_on,
    match,
    offer_choices,
    pass_on,
    say_answer,
    waits_for_choice,
    with_choice,
)
from bot.services.hearing.ask_on import hear_asked_on
from bot.services.hearing.give_help import ask_which_matter
from bot.services.hearing.reaction import Reaction, as_question, though_matter
from bot.services.people.warn_flooder import react_to_flood
from bot.services.taking.add_to_ticket import add
from bot.services.taking.note_suspect import note_suspect
from bot.services.taking.open_several import open_matters
from bot.texts import residents, residents_services

_LAUGHS = re.compile(r"[😂🤣😄😆😜😝🤪😅]|\[(?:捂脸|破涕为笑|偷笑|呲牙|笑哭)\]|哈哈|嘻嘻|hhh")


def hear_question(situation: Situation, context: Context) -> Outcome:
    """What is too short to stand alone goes on with what is spoken of."""
    if situation.late or situation.room.mode is Mode.QUIET:
        return pass_on(situation, context)
    if (added := _more_of_waiting(situation, context)) is not None:
        return added
    if (heard := hear_asked_on(situation, context)) is not None:
        return heard
    found = match(situation, context)
    if is_topicless(situation.words) and not found.sure:
        return ask_which_matter(situation, context)
    if _is_put_as_report(situation, context):
        return _answer_and_offer(situation, context, found)
    alone = situation.speaker.role in LIKE_RESIDENTS and not waits_for_choice(situation)
    what = as_question(situation.words, found, alone)
    if found.mentioned is Verdict.ANSWER and found.best:
        if what is Reaction.CHOICES:
            return offer_choices(situation, context, found)
        return _and_shown(situation, context, answer_or_pass_on(situation, context, found.best))
    if alone and asks_of_shops(situation.words):
        return _not_ours(situation, context)
    if not is_matter(situation.words) and (flood := react_to_flood(situation, context)) is not None:
        return flood
    if what is Reaction.TICKET:
        return open_matters(situation, context)
    if what is Reaction.CHOICES and (offered_now := _offer(situation, context, found, alone)) is not None:
        return offered_now
    # 户口不在这边, said to the choices, goes with what these were offered for.
    with_it = waits_for_choice(situation) and not is_question(situation.words)
    return pass_on(with_choice(situation) if with_it else situation, context)


def hear_though_matter(situation: Situation, context: Context) -> Outcome | None:
    """快递放柜子里几个小时开始收钱, which sounds like a matter: its answer, where that is certain. None: it is a matter."""
    if situation.late or situation.room.mode is Mode.QUIET:
        return None
    if situation.message.kind is not MessageKind.TEXT or situation.loose_photos:
        return None
    found = match(situation, context)
    what = though_matter(situation.words, found)
    if what is Reaction.ANSWER_AND_OFFER:
        return _answer_and_offer(situation, context, found)
    return hear_question(situation, context) if what else None


def _is_put_as_report(situation: Situation, context: Context) -> bool:
    """@小蜜蜂 医保卡刷不出来: told to the name that takes reports, and asking nothing."""
    words = situation.words
    if situation.called not in context.office.manners.report_names or situation.speaker.role not in LIKE_RESIDENTS:
        return False
    asks = is_question(words) or may_be_question(words) or PAPERS_LOST.search(words) or OWN_PAPERS_LOST.search(words)
    return tells_of_failing(words) and not asks


def _answer_and_offer(situation: Situation, context: Context, found: Match) -> Outcome:
    """An answer that surely fits is said, and how it is reported all the same; else it is a report."""
    best = found.best if found.mentioned is Verdict.ANSWER else None
    answered = say_answer(situation, context, best, prompted=True) if best else None
    if answered is None:
        return open_matters(situation, context)
    person, expires = situation.speaker.person, context.now + CHOICE_MS
    expect = Expect(person, situation.room.id, Awaits.HANDOVER, (situation.words,), expires)
    said = replace(answered.say[0], text=f"{answered.say[0].text}\n{residents.report_all_the_same()}")
    return Outcome((*answered.changes, expect), (said, *answered.say[1:]))


def _offer(situation: Situation, context: Context, found: Match, alone: bool) -> Outcome | None:
    """None where none of the choices can be meant."""
    if alone and _jokes(situation.words):
        return Outcome(say=(tell.to_speaker(situation, residents_services.what_i_am_for()),))
    if asks_if_planned(situation.words):
        return None
    return _and_shown(situation, context, offer_choices(situation, context, found))


def _jokes(words: str) -> bool:
    """帮小米够下衣服😂: it asks nothing, and nobody is to choose from anything for it."""
    return bool(_LAUGHS.search(words)) and not (is_question(words) or may_be_question(words) or is_matter(words))


def _not_ours(situation: Situation, context: Context) -> Outcome:
    """永辉几点关门: that nothing is known of it, and the worker is asked where that is wanted."""
    person, room, now = situation.speaker.person, situation.room, context.now
    expect = Expect(person, room.id, Awaits.HANDOVER, (situation.words,), now + CHOICE_MS)
    miss = NoteMiss(room.id, situation.words, now, room.grid)
    flood = react_to_flood(situation, context)
    return flood or Outcome((expect, miss), (tell.to_speaker(situation, residents.not_of_the_community()),))


def _and_shown(situation: Situation, context: Context, answered: Outcome) -> Outcome:
    """来是来了 黑水 asks nothing, though there is an answer that fits: the worker sees it beside that; so is 分类桶是不是又挪地方了."""
    words = situation.words
    if situation.room.purpose is not Purpose.RESIDENTS or situation.speaker.official is not None:
        return answered
    again = "又" in words and likely_report(words)
    if ((is_question(words) or may_be_question(words)) and not again) or is_bare_word(words) or not subjects_in(words):
        return answered
    if any(isinstance(change, OpenTicket) for change in answered.changes):
        return answered
    return together((answered, note_suspect(situation, context)))


def _more_of_waiting(situation: Situation, context: Context) -> Outcome | None:
    """那要不要预约, where a question of theirs has just been passed on: whoever answers that hears it too. None where
    it has an answer of its own, or goes on with anything that came later."""
    words = situation.words
    if not leans(words) or waits_for_choice(situation) or is_matter(words):
        return None
    mine = context.read.unclosed_of(situation.speaker.person, situation.room.id)
    newest = max(mine, key=lambda one: (one.opened_at, one.number), default=None)
    if newest is None or newest.speech is not Speech.QUESTION or not newest.is_open:
        return None
    lately = context.now - (REPORTED_MS if is_topicless(words) else CHOICE_MS)
    if newest.opened_at < lately or context.read.last_answer(
        situation.speaker.person, situation.room.id, newest.opened_at
    ):
        return None
    if not is_topicless(words) and _has_own_answer(match(situation, context), words):
        return None
    return add(situation, context, newest, words)


def _has_own_answer(found: Match, words: str) -> bool:
    """What leaves out its topic has one only where nothing else can be meant."""
    return found.sure if leaves_topic_out(words) else found.mentioned is not Verdict.NONE


def answer_choice(situation: Situation, context: Context, choice: Choice) -> Outcome:
    """The entries that were picked; none, or one that is gone meanwhile, passes the question on, or what is asked now."""
    assert situation.expectation is not None  # the handler has seen to it
    question, *_ = options = situation.expectation.options
    ids = [id for id, _ in offered(options)]
    asked = replace(situation, words=choice.instead or question, expectation=None)
    entries = [context.office.knowledge.entry(ids[place - 1]) for place in choice.places]
    if choice.instead:
        outcomes = [hear_question(asked, context)]
    else:
        outcomes = [answer_or_pass_on(asked, context, entry) for entry in entries if entry] or [pass_on(asked, context)]
    return together((Outcome((Fulfil(situation.expectation.id),)), *outcomes))
